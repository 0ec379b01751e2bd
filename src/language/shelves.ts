import { numberOf } from "./dictionary.ts";
import type { LinkableKind, Linked } from "./linkable.ts";
import type { Range } from "./lists.ts";

/** Records of one kind and plan, dated or not: what a question gives to one of them, before its words are read, it gives to all. */
export interface Shelf {
  /** Any one of them. */
  readonly sample: Linked;
  /** Their places among all, ascending. */
  readonly places: readonly number[];
}

export interface Shelves {
  readonly ofKinds: (kinds: readonly LinkableKind[]) => readonly Shelf[];
  /** The places of all records of some kinds, kind by kind. */
  readonly placesOf: (kinds: readonly LinkableKind[]) => readonly number[];
  /** The headings of all records of some kinds, and perhaps some others. */
  readonly headingsOf: (kinds: readonly LinkableKind[]) => Range;
}

/** Sorts all that a question can be about, so that most of it is passed over shelf by shelf. */
export function createShelves(all: readonly Linked[], headingOf: Uint32Array): Shelves {
  const numbers = new Map<string, number>();
  const shelves: { readonly sample: Linked; readonly places: number[] }[] = [];
  all.forEach((sample, place) => {
    const { kind, plan, about = "", dated = false } = sample;
    const shelf = (shelves[numberOf(numbers, `${kind} ${plan} ${about} ${dated}`)] ??= { sample, places: [] });
    shelf.places.push(place);
  });
  const byKind = Map.groupBy(shelves, ({ sample }) => sample.kind);
  const placesByKind = Map.groupBy(all.keys(), (place) => all[place]?.kind);
  const headingsByKind = new Map([...placesByKind].map(([kind, places]) => [kind, around(places, headingOf)] as const));
  return {
    ofKinds: (kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []),
    placesOf: (kinds) => kinds.flatMap((kind) => placesByKind.get(kind) ?? []),
    headingsOf: (kinds) => joined(kinds.flatMap((kind) => headingsByKind.get(kind) ?? [])),
  };
}

function around(places: readonly number[], headingOf: Uint32Array): Range {
  return joined(places.map((place) => ({ from: headingOf[place] ?? 0, to: (headingOf[place] ?? 0) + 1 })));
}

/** From where the first of some ranges begins to where the last one ends. */
function joined(ranges: readonly Range[]): Range {
  let [least, most] = [Infinity, 0];
  for (const { from, to } of ranges) [least, most] = [Math.min(least, from), Math.max(most, to)];
  return { from: least, to: most };
}
