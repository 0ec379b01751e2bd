import type { Features } from "./analysis.ts";
import type { Likeness } from "./likeness.ts";
import { listAt, type Lists } from "./lists.ts";
import type { Postings } from "./postings.ts";

/** What a text says of a record weighs less than what the record is called. */
const textWeight = 0.6;

/** How well each title and passage matches one token, as places in `values`, which ascend from 0. */
export interface Column {
  readonly titles: Uint16Array;
  readonly passages: Uint16Array;
  values: Float64Array;
  /** Where the token was found, best matches first. */
  levels: readonly Level[];
}

/** The words that match a token this well, in titles or in passages. */
export interface Level {
  readonly value: number;
  readonly within: "titles" | "passages";
  readonly words: readonly number[];
}

/**
 * Columns of arrays as long as there are titles and passages: to make them anew for each search would be most of its work, and its
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
  { passageOf, passages, named, told }: Postings,
  like: (features: Features) => Likeness,
): Slate {
  const kept = new Map<Features, Column>();
  let version = 0;

  const blank = (): Column => ({
    ...{ values: new Float64Array(), levels: [] },
    ...{ titles: new Uint16Array(passageOf.length), passages: new Uint16Array(passages) },
  });
  /** The column that was not asked for longest. */
  const wiped = (): Column | undefined => {
    const [oldest] = kept;
    if (!oldest) return undefined;
    const [before, column] = oldest;
    kept.delete(before);
    version++;
    column.titles.fill(0);
    column.passages.fill(0);
    return column;
  };
  const write = (column: Column, features: Features): Column => {
    column.levels = levelsOf(like(features));
    column.values = Float64Array.from(new Set([0, ...column.levels.map(({ value }) => value)])).sort();
    for (const { value, within, words } of column.levels) {
      const code = column.values.indexOf(value);
      const [codes, lists] = within === "titles" ? [column.titles, named] : [column.passages, told];
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
      { value, within: "titles", words },
      { value: value * textWeight, within: "passages", words },
    ])
    .sort((a, b) => b.value - a.value);
}

/** Lifts what holds a word to at least `code`. */
function raise(codes: Uint16Array, lists: Lists, word: number, code: number): void {
  for (const place of listAt(lists, word)) if ((codes[place] ?? 0) < code) codes[place] = code;
}
