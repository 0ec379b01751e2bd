import type { Features } from "./analysis.ts";
import type { Likeness } from "./likeness.ts";
import { rangeOf, type Lists } from "./lists.ts";
import type { Postings } from "./postings.ts";
import type { Span } from "./span.ts";

/** How well each place matches each of some tokens. */
export interface Written {
  readonly match: (nth: number, place: number) => number;
  /** By the first token that a place matches, and by the first of its features; undefined when it matches none. */
  readonly touched: (place: number) => number | undefined;
}

/**
 * Arrays as long as there are titles and passages, wiped and written anew by each search: to make them anew for each would be most of
 * its work, and its garbage. Who reads an earlier search after a later one has it written again.
 */
export interface Slate {
  readonly write: (tokens: readonly Features[], span: Span) => Written;
}

/** One token's matches, as places in `values`, which ascend from 0. */
interface Column {
  readonly titles: Uint16Array;
  readonly passages: Uint16Array;
  values: Float64Array;
}

/** So many tokens have columns that are kept; those of longer questions are made for them. */
const columnsKept = 24;
/** No token has so many features. */
const featuresAtMost = 0x1000;
const never = 0x7fff_ffff;

export function createSlate(postings: Postings, like: (features: Features) => Likeness): Slate {
  const { passageOf, passages, named, told } = postings;
  const size = passageOf.length;
  const first = { titles: new Int32Array(size), passages: new Int32Array(passages) };
  const kept: Column[] = [];
  let written = 0;

  const wiped = (nth: number, { from, to, passagesFrom, passagesTo }: Span): Column => {
    const column = kept[nth] ?? {
      ...{ titles: new Uint16Array(size), passages: new Uint16Array(passages), values: new Float64Array() },
    };
    if (nth < columnsKept) kept[nth] = column;
    column.titles.fill(0, from, to);
    column.passages.fill(0, passagesFrom, passagesTo);
    return column;
  };
  const write = (features: Features, nth: number, span: Span): Column | undefined => {
    if (features.size === 0) return undefined;
    const column = wiped(nth, span);
    const { words, share, shareOfText, feature } = like(features);
    const values = [...new Set(words.flatMap((word) => [share[word] ?? 0, shareOfText[word] ?? 0]))].sort(
      (a, b) => a - b,
    );
    const codes = new Map(values.map((value, at) => [value, at + 1]));
    column.values = Float64Array.of(0, ...values);
    for (const word of words) {
      const order = nth * featuresAtMost + (feature[word] ?? 0);
      const [code, codeOfText] = [codes.get(share[word] ?? 0) ?? 0, codes.get(shareOfText[word] ?? 0) ?? 0];
      raise(column.titles, first.titles, { lists: named, word, from: span.from, to: span.to, code, order });
      const texts = { lists: told, word, from: span.passagesFrom, to: span.passagesTo };
      raise(column.passages, first.passages, { ...texts, code: codeOfText, order });
    }
    return column;
  };

  return {
    write: (tokens, span) => {
      let columns: readonly (Column | undefined)[] = [];
      let own = -1;
      const fresh = (): void => {
        if (own === written) return;
        own = ++written;
        first.titles.fill(never, span.from, span.to);
        first.passages.fill(never, span.passagesFrom, span.passagesTo);
        columns = tokens.map((features, nth) => write(features, nth, span));
      };
      return {
        match: (nth, place) => {
          fresh();
          const column = columns[nth];
          if (!column) return 0;
          const passage = passageOf[place] ?? 0;
          return column.values[Math.max(column.titles[place] ?? 0, column.passages[passage] ?? 0)] ?? 0;
        },
        touched: (place) => {
          fresh();
          const order = Math.min(first.titles[place] ?? never, first.passages[passageOf[place] ?? 0] ?? never);
          return order === never ? undefined : order;
        },
      };
    },
  };
}

interface Raised {
  readonly lists: Lists;
  readonly word: number;
  readonly from: number;
  readonly to: number;
  readonly code: number;
  readonly order: number;
}

/** Lifts what holds a word to at least `code`, and remembers the lowest order in which it was touched. */
function raise(codes: Uint16Array, first: Int32Array, { lists, word, from, to, code, order }: Raised): void {
  const { items } = lists;
  const [start, end] = rangeOf(lists, word, from, to);
  for (let at = start; at < end; at++) {
    const place = items[at] ?? 0;
    if ((codes[place] ?? 0) < code) codes[place] = code;
    if ((first[place] ?? 0) > order) first[place] = order;
  }
}
