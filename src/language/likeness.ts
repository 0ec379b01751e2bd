import type { Features } from "./analysis.ts";
import type { Dictionary } from "./dictionary.ts";

/** What a text says of a record weighs less than what the record is called. */
const textWeight = 0.6;

/** The words that share a feature with a token: how well in titles and in texts, and by which of its features first. */
export interface Likeness {
  readonly words: readonly number[];
  readonly share: Float64Array;
  readonly shareOfText: Float64Array;
  readonly feature: Uint16Array;
}

/** Gives the words that are like a token. What it gives is good until it is called again: its arrays are as long as the dictionary. */
export function createLikeness({ keys, words, wordsOf, sharesByKey }: Dictionary): (features: Features) => Likeness {
  const [share, shareOfText, feature] = [new Float64Array(words), new Float64Array(words), new Uint16Array(words)];
  let found: number[] = [];
  return (features) => {
    for (const word of found) share[word] = shareOfText[word] = 0;
    found = [];
    [...features].forEach(([key, asked], nth) => {
      const number = keys.get(key) ?? -1;
      for (let at = wordsOf.starts[number] ?? 0; at < (wordsOf.starts[number + 1] ?? 0); at++) {
        const [word, own] = [wordsOf.items[at] ?? 0, sharesByKey[at] ?? 0];
        if (share[word] === 0) {
          found.push(word);
          feature[word] = nth;
        }
        share[word] = Math.max(share[word] ?? 0, asked * own);
        shareOfText[word] = Math.max(shareOfText[word] ?? 0, asked * (own * textWeight));
      }
    });
    return { words: found, share, shareOfText, feature };
  };
}
