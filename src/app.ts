import { join } from "node:path";
import { createAnswerQuestion, type AnswerWish, type Reply } from "./application/answer-question.ts";
import type { Logger, Question } from "./application/ports.ts";
import { ask } from "./adapters/cli/ask.ts";
import { evaluate } from "./adapters/cli/eval.ts";
import { exportRecords } from "./adapters/cli/export.ts";
import { done, type Io } from "./adapters/cli/io.ts";
import { verify } from "./adapters/cli/verify-sources.ts";
import { loadLexicon } from "./adapters/dataset/load-lexicon.ts";
import { loadPlans } from "./adapters/dataset/load-plans.ts";
import { publishIds } from "./adapters/dataset/published-ids.ts";
import { verifySources } from "./adapters/dataset/verify-sources.ts";
import { writeSchemas } from "./adapters/dataset/write-schemas.ts";
import { startWeb, type RunningWeb } from "./adapters/web/start-web.ts";
import { createCardWriter } from "./cards/card-writer.ts";
import type { Card } from "./cards/card.ts";
import type { Config } from "./config.ts";
import type { Plans } from "./domain/plan/plans.ts";
import { interpret } from "./language/interpret.ts";
import { createVocabulary } from "./language/vocabulary.ts";

/** The folder of plans that comes with the product. */
export const dataDir = join(import.meta.dirname, "..", "data");
const goldenDir = join(import.meta.dirname, "..", "test", "golden");

/** What answers questions: the plans and the whole journey over them. Needs no store and no network. */
export interface Answering {
  readonly plans: Plans;
  readonly answer: (question: Question, wish?: AnswerWish) => Promise<Reply<Card>>;
}

/** Answers over the product's own plans, or over others, with the product's everyday words. */
export function createAnswering(log: Logger, plans: Plans = loadPlans(dataDir)): Answering {
  const vocabulary = createVocabulary(plans, loadLexicon(dataDir));
  const interpreter = { interpret: (question: Question) => Promise.resolve(interpret(vocabulary, question)) };
  return { plans, answer: createAnswerQuestion({ plans, interpreter, writer: createCardWriter(plans), log }) };
}

/** The whole product: today the local page. */
export function startApp(config: Config, log: Logger): Promise<RunningWeb> {
  return startWeb({ config, log, today, ...createAnswering(log) });
}

/** The commands that run once and end, by name; each gives its exit code. */
export function commands(
  log: Logger,
): Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number> | number>> {
  return {
    ask: (args, io) => ask(args, io, () => ({ ...createAnswering(log), today })),
    export: (args, io) => exportRecords(args, io, () => loadPlans(dataDir)),
    eval: (_args, io) => evaluate({ folder: goldenDir, today: today() }, io, createAnswering(log).answer),
    "verify-sources": (args, io) => verify(args, io, (folder) => verifySources(loadPlans(dataDir), folder)),
    "publish-ids": (_args, io) => {
      io.out(`${publishIds(loadPlans(dataDir), dataDir)} ids published for the first time`);
      return done;
    },
    "write-schemas": (_args, io) => {
      io.out(`${writeSchemas(dataDir)} schemas written`);
      return done;
    },
  };
}

/** The local day, as people in Finland count it. */
function today(): string {
  return Temporal.Now.plainDateISO("Europe/Helsinki").toString();
}
