import type { Features } from "./analysis.ts";
import { inverted, packed, type Lists } from "./lists.ts";

/** The words of the plans by number, and the keys that are their features. A word is one set of features, however it is written. */
export interface Dictionary {
  readonly words: number;
  /** Every key with its number, in the order in which the plans first have it. */
  readonly keys: ReadonlyMap<string, number>;
  /** By word: its keys, and beside each the share of the word's meaning that it carries. */
  readonly keysOf: Lists;
  readonly shares: Float64Array;
  /** By key: the words that have it, and beside each the same share. */
  readonly wordsOf: Lists;
  readonly sharesByKey: Float64Array;
}

export function createDictionary(words: readonly Features[]): Dictionary {
  const keys = new Map<string, number>();
  const keysOf = packed(words.map((features) => [...features.keys()].map((key) => numberOf(keys, key))));
  const shares = Float64Array.from(words.flatMap((features) => [...features.values()]));
  const wordsOf = inverted(keysOf, keys.size);
  const sharesByKey = new Float64Array(shares.length);
  const next = wordsOf.starts.slice();
  // Inverting keeps the order of the words, so that the shares fall into place one after another.
  keysOf.items.forEach((key, at) => {
    const place = next[key] ?? 0;
    sharesByKey[place] = shares[at] ?? 0;
    next[key] = place + 1;
  });
  return { words: words.length, keys, keysOf, shares, wordsOf, sharesByKey };
}

/** The number of an item; a new one gets the next number. */
export function numberOf<Item>(known: Map<Item, number>, item: Item): number {
  const found = known.get(item);
  if (found !== undefined) return found;
  known.set(item, known.size);
  return known.size - 1;
}
