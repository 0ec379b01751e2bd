import type { Features } from "./analysis.ts";
import type { Dictionary } from "./dictionary.ts";

/** The words that share a feature with a token, and by word how much of their meaning they share. */
export interface Likeness {
  readonly words: readonly number[];
  readonly share: Float64Array;
}

/** Gives the words that are like a token. What it gives is good until it is called again: its array is as long as the dictionary. */
export function createLikeness({ keys, words, wordsOf, sharesByKey }: Dictionary): (features: Features) => Likeness {
  const share = new Float64Array(words);
  let found: number[] = [];
  return (features) => {
    for (const word of found) share[word] = 0;
    found = [];
    for (const [key, asked] of features) {
      const number = keys.get(key) ?? -1;
      for (let at = wordsOf.starts[number] ?? 0; at < (wordsOf.starts[number + 1] ?? 0); at++) {
        const [word, both] = [wordsOf.items[at] ?? 0, asked * (sharesByKey[at] ?? 0)];
        if (share[word] === 0) found.push(word);
        if ((share[word] ?? 0) < both) share[word] = both;
      }
    }
    return { words: found, share };
  };
}
