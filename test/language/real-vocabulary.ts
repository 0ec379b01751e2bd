import { loadLexicon } from "../../src/adapters/dataset/load-lexicon.ts";
import { dataDir } from "../../src/app/answering.ts";
import type { Query } from "../../src/domain/query/query.ts";
import { interpret } from "../../src/language/interpret.ts";
import { realLearnt } from "../real-plans.ts";

export const realLexicon = () => loadLexicon(dataDir);

/** The product's own plans and lexicon, learnt. */
export const realVocabulary = () => realLearnt().vocabulary;

/** Understands a question that stands alone, over the product's own plans. */
export function realInterpreter(): (text: string) => Query {
  const vocabulary = realVocabulary();
  return (text) => interpret(vocabulary, { text, context: [], today: "2026-11-21" }).query;
}
