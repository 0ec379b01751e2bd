import { loadLexicon } from "../../src/adapters/dataset/load-lexicon.ts";
import { dataDir } from "../../src/app.ts";
import { interpret } from "../../src/language/interpret.ts";
import { createVocabulary } from "../../src/language/vocabulary.ts";
import type { Query } from "../../src/domain/query/query.ts";
import { realPlans } from "../real-plans.ts";

export const realLexicon = () => loadLexicon(dataDir);

/** Understands a question over the product's own plans and lexicon, after the given earlier turns; loaded once per test file. */
export function realInterpreter(): (text: string, ...context: readonly string[]) => Query {
  const vocabulary = createVocabulary(realPlans(), realLexicon());
  return (text, ...context) => interpret(vocabulary, { text, context, today: "2026-11-21" }).query;
}
