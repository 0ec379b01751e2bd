import type { Features } from "./analysis.ts";
import type { Likeness } from "./likeness.ts";
import { countOf, type Lists } from "./lists.ts";
import type { Postings } from "./postings.ts";

/** What a text says of a record weighs less than what the record is called. */
const textWeight = 0.6;

/** How well each heading or passage matches a token, as places in the values of its column: a number for each, since they are many. */
export interface Matched {
  readonly codes: Uint16Array;
  /** Those that match at all. */
  met: number[];
}

/** How well each heading and passage matches one token. */
export interface Column {
  readonly headings: Matched;
  readonly passages: Matched;
  /** How well they match, ascending from 0. */
  values: Float64Array;
}

/**
 * Columns of arrays as long as there are headings and passages: to make them anew for each search would be most of its work, and its
 * garbage. The latest ones are kept, since the readings of a question share most of their words.
 */
export interface Slate {
  /** The columns of some tokens, none for a token without features. They are theirs until the version changes. */
  readonly columns: (tokens: readonly Features[]) => readonly (Column | undefined)[];
  /** Changes whenever a column is written for other features. */
  readonly version: () => number;
}

/** So many columns are kept: the words of a question, its clauses and what it leans on. */
const columnsKept = 48;

export function createSlate(
  { titlesOf, passages, named, told }: Postings,
  like: (features: Features) => Likeness,
): Slate {
  const kept = new Map<Features, Column>();
  let version = 0;

  const blank = (): Column => ({
    headings: { codes: new Uint16Array(countOf(titlesOf)), met: [] },
    passages: { codes: new Uint16Array(passages), met: [] },
    values: new Float64Array(),
  });
  /** The column that was not asked for longest. */
  const wiped = (): Column | undefined => {
    const [oldest] = kept;
    if (!oldest) return undefined;
    const [before, column] = oldest;
    kept.delete(before);
    version++;
    wipe(column.headings);
    wipe(column.passages);
    return column;
  };
  const write = (column: Column, features: Features): Column => {
    const { words, share } = like(features);
    const alike = [...Map.groupBy(words, (word) => share[word] ?? 0)];
    column.values = Float64Array.from(new Set([0, ...alike.flatMap(([match]) => [match, match * textWeight])])).sort();
    for (const [match, some] of alike) {
      const [own, said] = [column.values.indexOf(match), column.values.indexOf(match * textWeight)];
      for (const word of some) {
        raise(column.headings, named, word, own);
        raise(column.passages, told, word, said);
      }
    }
    return column;
  };

  return {
    version: () => version,
    columns: (tokens) => {
      const own = new Map<Features, Column>();
      for (const features of tokens) {
        if (features.size === 0 || own.has(features)) continue;
        const known = kept.get(features);
        // A question of more words than are kept has columns of its own for the rest.
        const isOver = own.size >= columnsKept;
        const room = isOver || kept.size < columnsKept ? undefined : wiped;
        const column = known ?? write(room?.() ?? blank(), features);
        own.set(features, column);
        if (isOver && !known) continue;
        kept.delete(features);
        kept.set(features, column);
      }
      return tokens.map((features) => own.get(features));
    },
  };
}

/** Lifts what holds a word to at least `code`. */
function raise({ codes, met }: Matched, { starts, items }: Lists, word: number, code: number): void {
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
    const text = items[at] ?? 0;
    const before = codes[text] ?? 0;
    if (before === 0) met.push(text);
    if (before < code) codes[text] = code;
  }
}

function wipe(matched: Matched): void {
  for (const text of matched.met) matched.codes[text] = 0;
  matched.met = [];
}
