import { createAnswerQuestion, type Reply } from "../src/application/answer-question.ts";
import type { Question } from "../src/application/ports.ts";
import { createCardWriter } from "../src/cards/card-writer.ts";
import type { Card } from "../src/cards/card.ts";
import type { Plans } from "../src/domain/plan/plans.ts";
import { interpret } from "../src/language/interpret.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import { createVocabulary } from "../src/language/vocabulary.ts";
import { createLog } from "../src/log.ts";

export type Product = (question: Question) => Promise<Reply<Card>>;

/** The product's journey of a question over any plans: what src/app/answering.ts composes, without its reading of files. */
export function createProduct(plans: Plans, lexicon: Lexicon): Product {
  const vocabulary = createVocabulary(plans, lexicon);
  const interpreter = { interpret: (question: Question) => Promise.resolve(interpret(vocabulary, question)) };
  return createAnswerQuestion({ plans, interpreter, writer: createCardWriter(plans), log: createLog("silent") });
}
