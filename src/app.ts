import { join } from "node:path";
import { createAnswerQuestion, type AnswerWish, type Reply } from "./application/answer-question.ts";
import type { Logger, Question } from "./application/ports.ts";
import { ask } from "./adapters/cli/ask.ts";
import { backUp, putBack } from "./adapters/cli/backup.ts";
import { evaluate } from "./adapters/cli/eval.ts";
import { exportRecords } from "./adapters/cli/export.ts";
import { done, type Io } from "./adapters/cli/io.ts";
import { verify } from "./adapters/cli/verify-sources.ts";
import { loadLexicon } from "./adapters/dataset/load-lexicon.ts";
import { loadContents, loadPlans } from "./adapters/dataset/load-plans.ts";
import { publishIds } from "./adapters/dataset/published-ids.ts";
import { keyOf, openSnapshot } from "./adapters/dataset/snapshot.ts";
import { verifySources } from "./adapters/dataset/verify-sources.ts";
import { writeSchemas } from "./adapters/dataset/write-schemas.ts";
import type { RunningWeb } from "./adapters/web/start-web.ts";
import { createCardWriter } from "./cards/card-writer.ts";
import type { Card } from "./cards/card.ts";
import type { Config } from "./config.ts";
import { createPlans, type Plans } from "./domain/plan/plans.ts";
import { interpret } from "./language/interpret.ts";
import { learnAnew, type Keep } from "./language/keep.ts";
import type { Lexicon } from "./language/lexicon.ts";
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
export function createAnswering(
  log: Logger,
  plans: Plans = loadPlans(dataDir),
  lexicon: Lexicon = loadLexicon(dataDir),
  keep: Keep = learnAnew,
): Answering {
  const vocabulary = createVocabulary(plans, lexicon, keep);
  const interpreter = { interpret: (question: Question) => Promise.resolve(interpret(vocabulary, question)) };
  return { plans, answer: createAnswerQuestion({ plans, interpreter, writer: createCardWriter(plans), log }) };
}

/** Answers over the product's own plans, with what an earlier start has learnt of them where nothing has changed since. */
export function openAnswering({ stateDir }: Config, log: Logger): Answering {
  const { keep, save } = openSnapshot(join(stateDir, "learnt"), keyOf([dataDir, ...learntBy]));
  const plans = createPlans(keep("plans", () => loadContents(dataDir)));
  const lexicon = keep("lexicon", () => loadLexicon(dataDir));
  const answering = createAnswering(log, plans, lexicon, keep);
  const unsaved = save();
  if (unsaved !== undefined)
    log.warn({ unsaved }, "what was learnt could not be stored; the next start learns it again");
  return answering;
}

/** The rooms whose code decides what is learnt of the plans, and the versions of the libraries that they use. */
const learntBy = ["domain", "language", "adapters/dataset", "../package.json"].map((path) =>
  join(import.meta.dirname, path),
);

/** The whole product: today the local page. */
export async function startApp(config: Config, log: Logger): Promise<RunningWeb> {
  // A server is slow to load, and no command needs one.
  const { startWeb } = await import("./adapters/web/start-web.ts");
  return startWeb({ config, log, today, ...openAnswering(config, log) });
}

/** The commands that run once and end, by name; each gives its exit code. */
export function commands(
  config: Config,
  log: Logger,
): Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number> | number>> {
  return {
    ask: (args, io) => ask(args, io, () => ({ ...openAnswering(config, log), today })),
    export: (args, io) => exportRecords(args, io, () => loadPlans(dataDir)),
    eval: (_args, io) => evaluate({ folder: goldenDir, today: today() }, io, createAnswering(log).answer),
    "verify-sources": (args, io) => verify(args, io, (folder) => verifySources(loadPlans(dataDir), folder)),
    backup: (args, io) => backUp(args, io, () => writeBackup(config, log)),
    restore: (args, io) =>
      putBack(args, io, async (file) => {
        const { restore } = await import("./adapters/store/restore.ts");
        return restore(file, config.stateDir, Temporal.Now.instant());
      }),
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

/** Backs up the store of a product that does not run; gives the file. No other command loads the store's libraries. */
async function writeBackup({ stateDir, databaseUrl }: Config, log: Logger): Promise<string> {
  const { openDatabase } = await import("./adapters/store/database.ts");
  const { backup } = await import("./adapters/store/backup.ts");
  const { backupFolder } = await import("./adapters/store/folders.ts");
  const database = await openDatabase({ stateDir, databaseUrl, log });
  try {
    return await backup(database, backupFolder(stateDir), Temporal.Now.instant());
  } finally {
    await database.close();
  }
}

/** The local day, as people in Finland count it. */
function today(): string {
  return Temporal.Now.plainDateISO("Europe/Helsinki").toString();
}
