import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** The shortest part worth finding inside a compound. */
const shortestPart = 4;
const shortestCompound = 8;

/** Finds the parts of Finnish compounds with the plans' own words as dictionary. */
export interface WordParts {
  /** Keys of the parts of a compound word, without the word's own key; empty when it is no compound we can see. */
  readonly of: (word: string) => readonly string[];
}

/**
 * Learns the dictionary: every word that stands alone somewhere. A compound is split where its tail is a known word, and
 * best where its head is known too.
 */
export function createWordParts(words: Iterable<string>): WordParts {
  const known = new Set<string>();
  const heads = new Set<string>();
  for (const word of words) {
    const folded = fold(word);
    if (folded.length >= shortestPart) known.add(stem(word, "fi"));
    heads.add(folded);
  }
  const split = (word: string, depth: number): readonly string[] => {
    if (word.length < shortestCompound || depth === 0) return [];
    let best: { readonly score: number; readonly head: string; readonly tail: string } | undefined;
    for (let at = 3; at <= word.length - shortestPart; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      if (!known.has(stem(tail, "fi"))) continue;
      const score = (isHead(head, heads, known) ? 100 : 0) + Math.min(tail.length, 12);
      if (!best || score > best.score) best = { score, head, tail };
    }
    if (!best || (best.score < 100 && best.tail.length < 6)) return [];
    const { head, tail } = best;
    return [...split(head, depth - 1), ...headKeys(head), ...split(tail, depth - 1), stem(tail, "fi")];
  };
  return {
    of: (word) => {
      const folded = fold(word);
      return [...new Set(split(folded, 3))].filter((key) => key !== stem(folded, "fi"));
    },
  };
}

/** A compound's head stands in the nominative or the genitive, or as a stem of its own ("nuoriso-"). */
function isHead(head: string, heads: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  if (heads.has(head)) return true;
  return head.length >= shortestPart && known.has(stem(head, "fi"));
}

function headKeys(head: string): readonly string[] {
  return head.length >= shortestPart ? [stem(head, "fi")] : [];
}
