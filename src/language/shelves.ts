import type { Linkable, LinkableKind } from "./linkable.ts";
import type { Postings } from "./postings.ts";

/** Neighbouring places, and the passages that they have; each range goes up to, not including, its end. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly passagesFrom: number;
  readonly passagesTo: number;
}

/** Records of one kind and plan, dated or not: what a question gives to one of them, before its words are read, it gives to all. */
export interface Shelf extends Span {
  /** Any one of them. */
  readonly sample: Linkable;
}

export interface Shelves {
  readonly ofKinds: (kinds: readonly LinkableKind[]) => readonly Shelf[];
  readonly at: (place: number) => Shelf;
  /** The places of all records of some kinds: for kinds of which there are few. */
  readonly placesOf: (kinds: readonly LinkableKind[]) => readonly number[];
}

/** Sorts all that a question can be about. A plan's records of one kind stand together, so that a shelf's span holds few others. */
export function createShelves(all: readonly Linkable[], { passageOf }: Postings): Shelves {
  const numbers = new Map<string, number>();
  const shelves: Shelf[] = [];
  const shelfAt = Uint32Array.from(all, (linkable, place) => {
    const { kind, plan, dated = false } = linkable;
    const key = `${kind} ${plan} ${dated}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const here = spanAt(place, linkable, passageOf[place] ?? 0);
    shelves[number] = { sample: linkable, ...around([here, shelves[number] ?? here]) };
    return number;
  });
  const byKind = Map.groupBy(shelves, ({ sample }) => sample.kind);
  const placesByKind = Map.groupBy(all.keys(), (place) => all[place]?.kind);
  return {
    ofKinds: (kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []),
    at: (place) => {
      const shelf = shelves[shelfAt[place] ?? -1];
      if (!shelf) throw new Error(`no shelf at ${place}`);
      return shelf;
    },
    placesOf: (kinds) => kinds.flatMap((kind) => placesByKind.get(kind) ?? []),
  };
}

/** From the first of some spans to the last. */
export function around(spans: readonly Span[]): Span {
  const span = { from: Infinity, to: 0, passagesFrom: Infinity, passagesTo: 0 };
  for (const { from, to, passagesFrom, passagesTo } of spans) {
    span.from = Math.min(span.from, from);
    span.to = Math.max(span.to, to);
    span.passagesFrom = Math.min(span.passagesFrom, passagesFrom);
    span.passagesTo = Math.max(span.passagesTo, passagesTo);
  }
  return span;
}

/** Those of which nothing is said share one passage, which would widen every span. */
function spanAt(place: number, { texts }: Linkable, passage: number): Span {
  const passages =
    texts.length === 0 ? { passagesFrom: Infinity, passagesTo: 0 } : { passagesFrom: passage, passagesTo: passage + 1 };
  return { from: place, to: place + 1, ...passages };
}
