import { countOf, endOf, firstFrom } from "./lists.ts";
import type { Postings } from "./postings.ts";
import { around, type Shelf, type Shelves, type Span } from "./shelves.ts";
import type { Column, Side } from "./slate.ts";
import { stepsOf, type Step } from "./steps.ts";

/** Shelves whose records are given the same by a question, so that one bound holds for all of them. */
export interface Lot {
  readonly shelves: readonly Shelf[];
  /** The score that no record on them exceeds whose matches are at most these. */
  readonly bound: (atMost: ArrayLike<number>) => number;
}

/** What is looked for, and how it is known that what is left of it cannot matter. */
export interface Wanted<Own extends Lot> {
  readonly lots: readonly Own[];
  /** How much a whole match of a token adds to a score: the tokens that add most are followed first. */
  readonly gain: (nth: number) => number;
  /** What scores less than this does not matter. It may rise on the way. */
  readonly least: () => number;
  readonly visit: (place: number, lot: Own) => void;
}

/** Visits once each place that matches a token and could matter, and some that do not. */
export type Walk = <Own extends Lot>(columns: readonly (Column | undefined)[], wanted: Wanted<Own>) => void;

/** Lots whose best records could score this alike are gone through together. */
const together = 0.05;

/**
 * Goes through the best lots first, and in them from the matches that add most to a score to those that add least. What was not
 * met by then matches no better than the next level, so that most of what shares but a common word is never looked at.
 */
export function createWalk(postings: Postings, shelves: Shelves): Walk {
  const { named, told, byHeading, byPassage } = postings;
  const sides = {
    headings: { words: named, holders: byHeading, seen: new Uint32Array(countOf(byHeading)) },
    passages: { words: told, holders: byPassage, seen: new Uint32Array(countOf(byPassage)) },
  };
  const seen = new Uint32Array(postings.passageOf.length);
  // By the number of a shelf the lot that it belongs to, counted from 1, while it is gone through.
  const lotAt = new Uint32Array(shelves.count);
  let round = 0;

  return (columns, { lots, gain, least, visit }) => {
    const steps = stepsOf(columns, gain);
    const most = columns.map((column) => column?.levels[0]?.value ?? 0);
    for (const group of grouped(lots, most)) {
      const own = ++round;
      const open = [...group];
      const mark = ({ shelves: some }: Lot, number: number): void => {
        for (const shelf of some) lotAt[shelf.number] = number;
      };
      group.forEach((lot, nth) => mark(lot, nth + 1));
      const look = (place: number): void => {
        if (seen[place] === own) return;
        seen[place] = own;
        const lot = group[(lotAt[shelves.numberAt(place)] ?? 0) - 1];
        if (lot) visit(place, lot);
      };
      const take = ({ within, words }: Step, span: Span): void => {
        const { words: standing, holders, seen: met } = sides[within];
        for (const word of words) {
          const { from, to } = span[within];
          const ofWord = endOf(standing, word);
          for (let at = firstFrom(standing, word, from); at < ofWord && (standing.items[at] ?? 0) < to; at++) {
            const text = standing.items[at] ?? 0;
            if (met[text] === own) continue;
            met[text] = own;
            const ofText = endOf(holders, text);
            for (let nth = firstFrom(holders, text, span.from); nth < ofText; nth++) {
              const place = holders.items[nth] ?? 0;
              if (place >= span.to) break;
              look(place);
            }
          }
        }
      };
      const rest = { headings: best(columns, "headings"), passages: best(columns, "passages") };
      let span = spanOf(open);
      for (const step of steps) {
        const atMost = rest.headings.map((value, nth) => Math.max(value, rest.passages[nth] ?? 0));
        // What cannot matter now never will: the bounds only fall, and the least only rises.
        const before = open.length;
        for (let lot = open.at(-1); lot && lot.bound(atMost) < least(); lot = open.at(-1)) {
          mark(lot, 0);
          open.pop();
        }
        if (open.length === 0) break;
        if (open.length < before) span = spanOf(open);
        take(step, span);
        rest[step.within][step.nth] = step.next;
      }
      for (const lot of open) mark(lot, 0);
    }
  };
}

function spanOf(lots: readonly Lot[]): Span {
  return around(lots.flatMap((lot) => lot.shelves));
}

function best(columns: readonly (Column | undefined)[], within: Side): number[] {
  return columns.map((column) => column?.levels.find((level) => level.within === within)?.value ?? 0);
}

/** Lots of about one bound together, the highest bounds first. */
function grouped<Own extends Lot>(lots: readonly Own[], atMost: readonly number[]): readonly Own[][] {
  const bounded = lots.map((lot) => ({ lot, bound: lot.bound(atMost) })).sort((a, b) => b.bound - a.bound);
  const groups: Own[][] = [];
  let top = Infinity;
  for (const { lot, bound } of bounded) {
    if (top - bound > together) {
      groups.push([]);
      top = bound;
    }
    groups.at(-1)?.push(lot);
  }
  return groups;
}
