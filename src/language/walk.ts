import { inverted, rangeOf, type Lists } from "./lists.ts";
import type { Postings } from "./postings.ts";
import { around, type Shelf, type Shelves, type Span } from "./shelves.ts";
import type { Column, Level } from "./slate.ts";

/** What is looked for on some shelves, and how it is known that what is left of them cannot matter. */
export interface Wanted {
  readonly shelves: readonly Shelf[];
  /** How much a whole match of a token adds to a score: the tokens that add most are followed first. */
  readonly gain: (nth: number) => number;
  /** The score that no record of a shelf exceeds whose matches are at most these. */
  readonly bound: (shelf: Shelf, atMost: readonly number[]) => number;
  /** What scores less than this does not matter. It may rise on the way. */
  readonly least: () => number;
  readonly visit: (place: number, shelf: Shelf) => void;
}

/** Visits once each place that matches a token and could matter, and some that do not. */
export type Walk = (columns: readonly (Column | undefined)[], wanted: Wanted) => void;

/** A level of one token, with the value that the next one has. */
interface Step extends Level {
  readonly nth: number;
  readonly next: number;
  readonly gain: number;
}

/** Shelves whose best records could score this alike are gone through together. */
const together = 0.05;

/**
 * Goes through the best shelves first, and on them from the matches that add most to a score to those that add least. What was not
 * met by then matches no better than the next level, so that most of what shares but a common word is never looked at.
 */
export function createWalk({ named, told, passageOf, passages }: Postings, shelves: Shelves): Walk {
  const holders = inverted(
    { starts: Uint32Array.from({ length: passageOf.length + 1 }, (_, at) => at), items: passageOf },
    passages,
  );
  const seen = new Uint32Array(passageOf.length);
  let round = 0;

  return (columns, { shelves: wanted, gain, bound, least, visit }) => {
    const own = ++round;
    const steps = stepsOf(columns, gain);
    const most = columns.map((column) => column?.levels[0]?.value ?? 0);
    const look = (place: number, open: ReadonlySet<Shelf>): void => {
      if (seen[place] === own) return;
      const shelf = shelves.at(place);
      if (!open.has(shelf)) return;
      seen[place] = own;
      visit(place, shelf);
    };
    const take = ({ within, words }: Step, span: Span, open: ReadonlySet<Shelf>): void => {
      for (const word of words) {
        if (within === "titles") each(named, word, span.from, span.to, (place) => look(place, open));
        else
          each(told, word, span.passagesFrom, span.passagesTo, (passage) =>
            each(holders, passage, span.from, span.to, (place) => look(place, open)),
          );
      }
    };
    for (const group of grouped(wanted, (shelf) => bound(shelf, most))) {
      const open = new Set(group);
      const rest = [...most];
      for (const step of steps) {
        // What cannot matter now never will: the bounds only fall, and the least only rises.
        while (group.length > 0 && !(bound(group.at(-1) as Shelf, rest) >= least())) open.delete(group.pop() as Shelf);
        if (group.length === 0) break;
        take(step, around(group), open);
        rest[step.nth] = step.next;
      }
    }
  };
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

/** Shelves of about one bound together, the highest bounds first. */
function grouped(shelves: readonly Shelf[], bound: (shelf: Shelf) => number): readonly Shelf[][] {
  const groups: Shelf[][] = [];
  let top = Infinity;
  for (const { shelf, most } of shelves.map((shelf) => ({ shelf, most: bound(shelf) })).sort((a, b) => b.most - a.most)) {
    if (top - most > together) {
      groups.push([]);
      top = most;
    }
    groups.at(-1)?.push(shelf);
  }
  return groups;
}

/** What a list holds from one number up to another. */
function each(lists: Lists, list: number, from: number, to: number, take: (item: number) => void): void {
  const [start, end] = rangeOf(lists, list, from, to);
  for (let at = start; at < end; at++) take(lists.items[at] ?? 0);
}
