import type { Features } from "./analysis.ts";
import type { Likeness } from "./likeness.ts";
import { countOf, type Lists } from "./lists.ts";
import type { Postings } from "./postings.ts";

/** What a text says of a record weighs less than what the record is called. */
const textWeight = 0.6;

/** Where the words of a record stand: what it is called and what is said of it. */
export type Side = "headings" | "passages";

/** How well each heading and passage matches one token, as places in `values`, which ascend from 0. */
export interface Column {
  readonly headings: Uint16Array;
  readonly passages: Uint16Array;
  values: Float64Array;
  /** Where the token was found, best matches first. */
  levels: readonly Level[];
}

/** The words that match a token this well, in headings or in passages. */
export interface Level {
  readonly value: number;
  readonly within: Side;
  readonly words: readonly number[];
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
  { byHeading, byPassage, named, told }: Postings,
  like: (features: Features) => Likeness,
): Slate {
  const kept = new Map<Features, Column>();
  let version = 0;

  const blank = (): Column => ({
    ...{ values: new Float64Array(), levels: [] },
    headings: new Uint16Array(countOf(byHeading)),
    passages: new Uint16Array(countOf(byPassage)),
  });
  /** The column that was not asked for longest. */
  const wiped = (): Column | undefined => {
    const [oldest] = kept;
    if (!oldest) return undefined;
    const [before, column] = oldest;
    kept.delete(before);
    version++;
    column.headings.fill(0);
    column.passages.fill(0);
    return column;
  };
  const write = (column: Column, features: Features): Column => {
    column.levels = levelsOf(like(features));
    column.values = Float64Array.from(new Set([0, ...column.levels.map(({ value }) => value)])).sort();
    for (const { value, within, words } of column.levels) {
      const code = column.values.indexOf(value);
      const [codes, lists] = within === "headings" ? [column.headings, named] : [column.passages, told];
      for (const word of words) raise(codes, lists, word, code);
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

/** The words that are like a token, those of one likeness together, best first. */
function levelsOf({ words, share }: Likeness): readonly Level[] {
  const alike = [...Map.groupBy(words, (word) => share[word] ?? 0)];
  return alike
    .flatMap(([value, words]): readonly Level[] => [
      { value, within: "headings", words },
      { value: value * textWeight, within: "passages", words },
    ])
    .sort((a, b) => b.value - a.value);
}

/** Lifts what holds a word to at least `code`. */
function raise(codes: Uint16Array, { starts, items }: Lists, word: number, code: number): void {
  for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
    const place = items[at] ?? 0;
    if ((codes[place] ?? 0) < code) codes[place] = code;
  }
}
