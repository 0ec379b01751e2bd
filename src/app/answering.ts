import { join } from "node:path";
import { loadLexicon } from "../adapters/dataset/load-lexicon.ts";
import { loadContents, loadPlans } from "../adapters/dataset/load-plans.ts";
import { keyOf, openSnapshot } from "../adapters/dataset/snapshot.ts";
import { createAnswerQuestion, type AnswerWish, type Reply } from "../application/answer-question.ts";
import { createAidedInterpreter, type AidedParts } from "../application/interpreting/aided-interpreter.ts";
import type { LanguageRoom, Logger, Question, QuestionInterpreter } from "../application/ports.ts";
import { createCardWriter } from "../cards/card-writer.ts";
import type { Card } from "../cards/card.ts";
import type { Config } from "../config.ts";
import type { CalendarOverlay } from "../domain/calendar/overlay.ts";
import type { Standing } from "../domain/progress/standing.ts";
import { createPlans, type Plans } from "../domain/plan/plans.ts";
import { interpret } from "../language/interpret.ts";
import { learnAnew, type Keep } from "../language/keep.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { unsureOf } from "../language/unsure.ts";
import { createVocabulary, type Vocabulary } from "../language/vocabulary.ts";

/** The folder of plans that comes with the product. */
export const dataDir = join(import.meta.dirname, "..", "..", "data");

/** What answers questions: the plans and the whole journey over them. Needs no store and no network. */
export interface Answering {
  readonly plans: Plans;
  readonly answer: Answer;
  /**
   * The same, with what coordinators have laid over the plans' calendars, how reports stand, and a language model that helps where a
   * question is understood with doubt.
   */
  readonly answerOver: (
    overlay?: () => Promise<CalendarOverlay>,
    standing?: () => Promise<Standing>,
    help?: ModelHelp,
  ) => Answer;
}
type Answer = (question: Question, wish?: AnswerWish) => Promise<Reply<Card>>;

/** A language model, and whether the organisation lets it be asked. */
export type ModelHelp = Pick<AidedParts, "model" | "allowed">;

/** Answers over the product's own plans, or over others, with the product's everyday words. */
export function createAnswering(
  log: Logger,
  plans: Plans = loadPlans(dataDir),
  lexicon: Lexicon = loadLexicon(dataDir),
  keep: Keep = learnAnew,
): Answering {
  return answeringBy({ plans, vocabulary: createVocabulary(plans, lexicon, keep) }, log);
}

/** Answers over plans and what was learnt of their words. */
export function answeringBy({ plans, vocabulary }: Learnt, log: Logger): Answering {
  const writer = createCardWriter(plans);
  const language: LanguageRoom = {
    interpret: (question) => interpret(vocabulary, question),
    unsureOf: (question, query) => unsureOf(vocabulary, question, query),
  };
  const alone: QuestionInterpreter = { interpret: (question) => Promise.resolve(language.interpret(question)) };
  const answerOver: Answering["answerOver"] = (overlay, standing, help) =>
    createAnswerQuestion({
      ...{ plans, writer, log },
      interpreter: help ? createAidedInterpreter({ ...help, language, plans, writer, log }) : alone,
      ...(overlay ? { overlay } : {}),
      ...(standing ? { standing } : {}),
    });
  return { plans, answer: answerOver(), answerOver };
}

/** Answers over the product's own plans, with what an earlier start has learnt of them where nothing has changed since. */
export function openAnswering(config: Pick<Config, "stateDir">, log: Logger): Answering {
  return answeringBy(openLearnt(config, log), log);
}

/** The product's own plans and what was learnt of their words. */
export interface Learnt {
  readonly plans: Plans;
  readonly vocabulary: Vocabulary;
}

/** What an earlier start has learnt where nothing has changed since; else it is learnt, and stored for the next. */
export function openLearnt({ stateDir }: Pick<Config, "stateDir">, log: Logger): Learnt {
  const { keep, save } = openSnapshot(join(stateDir, "learnt"), keyOf([dataDir, ...learntBy]));
  const plans = createPlans(keep("plans", () => loadContents(dataDir)));
  const lexicon = keep("lexicon", () => loadLexicon(dataDir));
  const vocabulary = createVocabulary(plans, lexicon, keep);
  const unsaved = save();
  if (unsaved !== undefined)
    log.warn({ unsaved }, "what was learnt could not be stored; the next start learns it again");
  return { plans, vocabulary };
}

/** The rooms whose code decides what is learnt of the plans, and the versions of the libraries that they use. */
const learntBy = ["domain", "language", "adapters/dataset", "../package.json"].map((path) =>
  join(import.meta.dirname, "..", path),
);
