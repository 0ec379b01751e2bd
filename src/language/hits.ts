import type { Sought } from "./sought.ts";
import type { Linkable, LinkableKind } from "./linkable.ts";
import type { Slate } from "./slate.ts";
import type { Span } from "./span.ts";

/** A record and how well it matches each sought token, 0–1. */
export interface Hit {
  readonly linkable: Linkable;
  readonly matches: readonly number[];
  /** Hits that are alike come in this order: by the first token that they share, by the first of its features, by their place. */
  readonly order: number;
  /** The part of the record's best title that the question names, 0–1. Costly: ask it of the few best hits. */
  readonly titled: () => number;
}

/**
 * The records that share a feature with the sought tokens. There may be a hundred thousand of them, so that each is a number, its
 * place among all linkables, until it is asked for.
 */
export interface Hits {
  /** The places of the hits of some kinds, ascending. */
  readonly places: (kinds: readonly LinkableKind[]) => readonly number[];
  readonly at: (place: number) => Hit;
  readonly match: (nth: number, place: number) => number;
  readonly order: (place: number) => number;
  /** The hits of some kinds in their order: for kinds of which there are few. */
  readonly ofKinds: (kinds: readonly LinkableKind[]) => readonly Hit[];
  readonly linkableAt: (place: number) => Linkable;
  /** What is hit of one record: itself, its parts and cells. */
  readonly of: (id: string) => readonly Hit[];
}

/** Where the hits are looked up. */
export interface Source {
  readonly all: readonly Linkable[];
  readonly slate: Slate;
  readonly spanOf: (kinds: readonly LinkableKind[]) => Span;
  readonly placesOf: (id: string) => readonly number[];
  readonly titled: (place: number, sought: readonly Sought[]) => number;
}

/** What is sought, and the question with which titles are compared. */
interface Asking {
  readonly sought: readonly Sought[];
  readonly whole: readonly Sought[];
}

/** Looks tokens up within a span of places. The work is one step for each title and passage that holds one of their words. */
export function createHits(
  { all, slate, placesOf, spanOf, titled }: Source,
  span: Span,
  { sought, whole }: Asking,
): Hits {
  const { match, touched } = slate.write(
    sought.map((token) => token.features),
    span,
  );
  const isHit = (place: number): boolean => touched(place) !== undefined;
  const order = (place: number): number => (touched(place) ?? Infinity) * all.length + place;
  const linkableAt = (place: number): Linkable => {
    const linkable = all[place];
    if (!linkable) throw new Error(`no linkable ${place}`);
    return linkable;
  };
  const at = (place: number): Hit => ({
    linkable: linkableAt(place),
    matches: sought.map((_, nth) => match(nth, place)),
    order: order(place),
    titled: () => titled(place, whole),
  });
  const known = new Map<string, readonly number[]>();
  const places = (kinds: readonly LinkableKind[]): readonly number[] => {
    const before = known.get(kinds.join());
    if (before) return before;
    const found: number[] = [];
    const { from, to } = spanOf(kinds);
    for (let place = from; place < to; place++) {
      if (isHit(place) && kinds.includes(linkableAt(place).kind)) found.push(place);
    }
    known.set(kinds.join(), found);
    return found;
  };
  return {
    ...{ places, at, match, order, linkableAt },
    ofKinds: (kinds) =>
      places(kinds)
        .map(at)
        .sort((a, b) => a.order - b.order),
    of: (id) => placesOf(id).filter(isHit).map(at),
  };
}
