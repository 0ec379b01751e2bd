import { numberOf } from "./dictionary.ts";
import { withoutWords, type Linkable, type LinkableKind, type Linked } from "./linkable.ts";
import type { Range } from "./lists.ts";
import type { Postings } from "./postings.ts";

/** Neighbouring places, and what stands there. */
export interface Span extends Range {
  readonly headings: Range;
  readonly passages: Range;
}

/** Records of one kind and plan, dated or not: what a question gives to one of them, before its words are read, it gives to all. */
export interface Shelf extends Span {
  readonly number: number;
  /** Any one of them. */
  readonly sample: Linked;
}

export interface Shelves {
  readonly ofKinds: (kinds: readonly LinkableKind[]) => readonly Shelf[];
  /** The number of the shelf that a place is on. */
  readonly numberAt: (place: number) => number;
  readonly count: number;
  /** The places of all records of some kinds: for kinds of which there are few. */
  readonly placesOf: (kinds: readonly LinkableKind[]) => readonly number[];
}

/** Sorts all that a question can be about. A plan's records of one kind stand together, so that a shelf's span holds few others. */
export function createShelves(all: readonly Linkable[], { headingOf, passageOf }: Postings): Shelves {
  const numbers = new Map<string, number>();
  const shelves: Shelf[] = [];
  const shelfAt = Uint32Array.from(all, (linkable, place) => {
    const { kind, plan, dated = false } = linkable;
    const number = numberOf(numbers, `${kind} ${plan} ${dated}`);
    // Those of which nothing is said share one passage, which would widen every span.
    const passages = linkable.texts.length === 0 ? none : only(passageOf[place] ?? 0);
    const here = { ...only(place), headings: only(headingOf[place] ?? 0), passages };
    shelves[number] ??= { sample: withoutWords(linkable), number, ...here };
    shelves[number] = { ...shelves[number], ...around([here, shelves[number]]) };
    return number;
  });
  const byKind = Map.groupBy(shelves, ({ sample }) => sample.kind);
  const placesByKind = Map.groupBy(shelfAt.keys(), (place) => shelves[shelfAt[place] ?? -1]?.sample.kind);
  return {
    ofKinds: (kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []),
    numberAt: (place) => shelfAt[place] ?? 0,
    count: shelves.length,
    placesOf: (kinds) => kinds.flatMap((kind) => placesByKind.get(kind) ?? []),
  };
}

const none: Range = { from: Infinity, to: 0 };

function only(number: number): Range {
  return { from: number, to: number + 1 };
}

/** From the first of some spans to the last. */
export function around(spans: readonly Span[]): Span {
  const whole = { ...none, headings: { ...none }, passages: { ...none } };
  for (const span of spans) {
    widen(whole, span);
    widen(whole.headings, span.headings);
    widen(whole.passages, span.passages);
  }
  return whole;
}

function widen(range: { from: number; to: number }, other: Range): void {
  range.from = Math.min(range.from, other.from);
  range.to = Math.max(range.to, other.to);
}
