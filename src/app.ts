import { createAnswerQuestion, type PageWish, type Reply } from "./application/answer-question.ts";
import type { Logger, Question } from "./application/ports.ts";
import { loadLexicon } from "./adapters/dataset/load-lexicon.ts";
import { loadPlans } from "./adapters/dataset/load-plans.ts";
import { createCardWriter } from "./cards/card-writer.ts";
import type { Card } from "./cards/card.ts";
import type { Plans } from "./domain/plan/plans.ts";
import { interpret } from "./language/interpret.ts";
import { createVocabulary } from "./language/vocabulary.ts";

/** What answers questions: the plans and the whole journey over them. Needs no store and no network. */
export interface Answering {
  readonly plans: Plans;
  readonly answer: (question: Question, wish?: PageWish) => Promise<Reply<Card>>;
}

export function createAnswering({ dataDir, log }: { readonly dataDir: string; readonly log: Logger }): Answering {
  const plans = loadPlans(dataDir);
  const vocabulary = createVocabulary(plans, loadLexicon(dataDir));
  const interpreter = { interpret: (question: Question) => Promise.resolve(interpret(vocabulary, question)) };
  return { plans, answer: createAnswerQuestion({ plans, interpreter, writer: createCardWriter(plans), log }) };
}
