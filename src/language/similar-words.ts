import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

/** Shorter words have too many neighbours to guess among. */
const shortest = 5;
/** Words of this length may have two slips, shorter ones one. */
const longEnoughForTwo = 9;

/** Known words that an unknown one may have been meant for: one slip of the finger, two in long words. */
export function createSimilarWords(words: Iterable<string>): (word: string) => readonly string[] {
  return similarWordsOf(learnSpellings(words));
}

/** The words of a dictionary by their first two letters. */
export type Spellings = ReadonlyMap<string, ReadonlySet<string>>;

export function learnSpellings(words: Iterable<string>): Spellings {
  const byStart = new Map<string, Set<string>>();
  for (const word of words) {
    const folded = fold(word);
    if (folded.length < shortest) continue;
    const start = folded.slice(0, 2);
    byStart.set(start, (byStart.get(start) ?? new Set()).add(folded));
  }
  return byStart;
}

export function similarWordsOf(byStart: Spellings): (word: string) => readonly string[] {
  return (word) => {
    const folded = fold(word);
    if (folded.length < shortest) return [];
    const slips = folded.length >= longEnoughForTwo ? 2 : 1;
    const near = [...(byStart.get(folded.slice(0, 2)) ?? [])].filter(
      (known) => Math.abs(known.length - folded.length) <= slips && distance(known, folded) <= slips,
    );
    const closest = Math.min(...near.map((known) => distance(known, folded)));
    return near.filter((known) => distance(known, folded) === closest);
  };
}
