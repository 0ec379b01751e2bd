import type { Language } from "../domain/plan/language.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** The shortest part worth finding inside a compound, and the shortest compound worth splitting. */
const shortestPart = 4;
const shortestCompound = 8;
/** A tail is believed without a known head only when it is this long. */
const tellingTail = 6;
/** Compounds have at most so many levels of compounds inside. */
const levels = 3;
/** Swedish words begin with these that are no compounds of them: "för-äldra", "upp-leva". */
const swedishPrefix = /^(for|mot|vid|upp|bort|over|under|till)$/;

/** The languages that write compounds as one word. */
export type CompoundLanguage = Exclude<Language, "en">;

/** The parts of a compound word as keys, without the word's own; empty when it is no compound we can see. */
export type WordParts = (word: string) => readonly string[];

/**
 * Finds the parts of compounds with the plans' and the lexicon's own words as dictionary. A compound is split where its tail
 * is a known word, and best where its head is known too.
 */
export function createWordParts(words: Iterable<string>, lang: CompoundLanguage): WordParts {
  return wordPartsOf(learnWordParts(words, lang), lang);
}

/** The dictionary in which parts are looked up: stems, how these start, and whole words. */
export interface PartTable {
  readonly known: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

export function learnWordParts(words: Iterable<string>, lang: CompoundLanguage): PartTable {
  const known = new Set<string>();
  const heads = new Set<string>();
  for (const word of words) {
    const folded = fold(word);
    if (folded.length >= shortestPart) known.add(stem(word, lang));
    heads.add(folded);
  }
  // A stem begins as its word does: most tails are ruled out before they are stemmed, which is the costly part.
  const starts = new Set([...known].map((key) => key.slice(0, shortestPart)));
  return { known, starts, heads };
}

export function wordPartsOf({ known, starts, heads }: PartTable, lang: CompoundLanguage): WordParts {
  const isHead = (head: string): boolean =>
    heads.has(head) ||
    // Swedish joins with an s: "ungdom-s-plan".
    (lang === "sv" && head.endsWith("s") && heads.has(head.slice(0, -1))) ||
    (head.length >= shortestPart && known.has(stem(head, lang)));

  const split = (word: string, level: number): readonly string[] => {
    if (word.length < shortestCompound || level === 0) return [];
    let best: { readonly score: number; readonly head: string; readonly tail: string } | undefined;
    for (let at = 3; at <= word.length - shortestPart; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      if (lang === "sv" && swedishPrefix.test(head)) continue;
      if (!starts.has(tail.slice(0, shortestPart)) || !known.has(stem(tail, lang))) continue;
      const score = (isHead(head) ? 100 : 0) + tail.length;
      if (!best || score > best.score) best = { score, head, tail };
    }
    if (!best || (best.score < 100 && best.tail.length < tellingTail)) return [];
    const { head, tail } = best;
    const own = head.length >= shortestPart ? [stem(head, lang)] : [];
    return [...split(head, level - 1), ...own, ...split(tail, level - 1), stem(tail, lang)];
  };
  return (word) => {
    const folded = fold(word);
    return [...new Set(split(folded, levels))].filter((key) => key !== stem(folded, lang));
  };
}
