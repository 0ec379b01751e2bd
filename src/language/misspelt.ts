import type { Phrases } from "./phrases.ts";
import { createSimilarWords } from "./similar-words.ts";
import { tokenise, type Token } from "./tokens.ts";

/** Shorter words resemble too many others. */
const shortest = 9;

/** Finds phrases as they are written, else with the slips of their long words mended: "hyvinvontisuunnitelma". */
export function orMisspelt<Value>(phrases: Phrases<Value>, wordings: Iterable<string>): Phrases<Value> {
  const words = [...wordings].flatMap(tokenise).filter(({ folded }) => folded.length >= shortest);
  const similar = createSimilarWords(words.map(({ surface }) => surface));
  const mended = (token: Token): Token => {
    const [meant, ...others] = token.folded.length >= shortest ? similar(token.surface) : [];
    return meant === undefined || others.length > 0 ? token : { ...token, surface: meant, folded: meant };
  };
  return {
    find: (tokens, among) => {
      const found = phrases.find(tokens, among);
      return found.length > 0 ? found : phrases.find(tokens.map(mended), among);
    },
  };
}
