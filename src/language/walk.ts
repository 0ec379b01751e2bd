import { inverted, listAt, listWithin, type Lists } from "./lists.ts";
import type { Postings } from "./postings.ts";
import { around, type Shelf, type Shelves, type Span } from "./shelves.ts";
import type { Column, Level } from "./slate.ts";

/** Shelves whose records are given the same by a question, so that one bound holds for all of them. */
export interface Lot {
  readonly shelves: readonly Shelf[];
  /** The score that no record on them exceeds whose matches are at most these. */
  readonly bound: (atMost: readonly number[]) => number;
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

/** A level of one token, with the value that the next one has. */
interface Step extends Level {
  readonly nth: number;
  readonly next: number;
  readonly gain: number;
}

/** Lots whose best records could score this alike are gone through together. */
const together = 0.05;

/**
 * Goes through the best lots first, and in them from the matches that add most to a score to those that add least. What was not
 * met by then matches no better than the next level, so that most of what shares but a common word is never looked at.
 */
export function createWalk(postings: Postings, shelves: Shelves): Walk {
  const { named, told, passageOf, passages } = postings;
  const holders = holdersOf(passageOf, passages);
  const seen = { places: new Uint32Array(passageOf.length), passages: new Uint32Array(passages) };
  let round = 0;

  return (columns, { lots, gain, least, visit }) => {
    const steps = stepsOf(columns, gain);
    const most = columns.map((column) => column?.levels[0]?.value ?? 0);
    for (const group of grouped(lots, most)) {
      const own = ++round;
      const open = new Map(group.flatMap((lot) => lot.shelves.map((shelf) => [shelf, lot] as const)));
      const look = (place: number): void => {
        if (seen.places[place] === own) return;
        seen.places[place] = own;
        const lot = open.get(shelves.at(place));
        if (lot) visit(place, lot);
      };
      const lookAt = (passage: number, { from, to }: Span): void => {
        if (seen.passages[passage] === own) return;
        seen.passages[passage] = own;
        for (const place of listAt(holders, passage)) if (from <= place && place < to) look(place);
      };
      const take = ({ within, words }: Step, span: Span): void => {
        for (const word of words) {
          if (within === "titles") for (const place of listWithin(named, word, span.from, span.to)) look(place);
          else for (const passage of listWithin(told, word, span.passagesFrom, span.passagesTo)) lookAt(passage, span);
        }
      };
      const rest = [...most];
      let span = around([...open.keys()]);
      for (const step of steps) {
        // What cannot matter now never will: the bounds only fall, and the least only rises.
        const before = group.length;
        for (let lot = group.at(-1); lot && lot.bound(rest) < least(); lot = group.at(-1)) {
          for (const shelf of lot.shelves) open.delete(shelf);
          group.pop();
        }
        if (group.length < before) span = around([...open.keys()]);
        if (group.length === 0) break;
        take(step, span);
        rest[step.nth] = step.next;
      }
    }
  };
}

/** By passage the places that have it. */
function holdersOf(passageOf: Uint32Array, passages: number): Lists {
  const starts = Uint32Array.from({ length: passageOf.length + 1 }, (_, at) => at);
  return inverted({ starts, items: passageOf }, passages);
}

/** Every level of every token, those that add most to a score first. */
function stepsOf(columns: readonly (Column | undefined)[], gain: (nth: number) => number): readonly Step[] {
  const steps = columns.flatMap((column, nth) =>
    (column?.levels ?? []).map((level, at, levels): Step => {
      return { ...level, nth, gain: gain(nth) * level.value, next: levels[at + 1]?.value ?? 0 };
    }),
  );
  return steps.sort((a, b) => b.gain - a.gain);
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
