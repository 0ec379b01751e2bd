import type { PlanId, RowId } from "../domain/plan/id.ts";
import type { Linked, LinkableKind } from "./linkable.ts";
import type { Scales, Weights } from "./scales.ts";
import type { Shelf, Shelves } from "./shelves.ts";
import type { Column, Slate } from "./slate.ts";
import type { Sought } from "./sought.ts";

/** A record and how well it matches each sought token, 0–1. */
export interface Hit {
  readonly linkable: Linked;
  readonly matches: readonly number[];
  /** The part of the record's best title that the question names, 0–1. Costly: ask it of the few best hits. */
  readonly titled: () => number;
}

/** Shelves whose records are given the same by a question. */
export interface Lot {
  readonly shelves: readonly Shelf[];
  /** The score that no record on them exceeds. */
  readonly bound: number;
  /** What the tokens must add up to in a record before it matters. It may rise on the way. */
  readonly needed: () => number;
}

/** What is looked for, and how it is known that a whole lot cannot matter. */
export interface Wanted<Own extends Lot> {
  readonly lots: readonly Own[];
  /** How much each token adds. */
  readonly weights: Weights;
  /** What scores less than this does not matter. It may rise on the way. */
  readonly least: () => number;
  readonly visit: (place: number, lot: Own) => void;
}

/**
 * The records that share a feature with the sought tokens. There may be a hundred thousand of them, so that each is a number, its
 * place among all linkables, until it is asked for.
 */
export interface Hits {
  readonly shelves: (kinds: readonly LinkableKind[]) => readonly Shelf[];
  /** Visits the places of hits lot by lot, the best lots first, and leaves out those that cannot matter. */
  readonly visit: <Own extends Lot>(wanted: Wanted<Own>) => void;
  readonly at: (place: number) => Hit;
  /** At most so much a place says, when each token adds so much; good until others are weighed. */
  readonly weigh: (weights: Weights) => (place: number) => number;
  /** How well each token is matched by the record that matches it best. */
  readonly most: () => readonly number[];
  /** How well a place matches each token, 0–1; good until it is called again. */
  readonly matchesAt: (place: number) => Float64Array;
  /** The hits of some kinds, of which there are few. */
  readonly ofKinds: (kinds: readonly LinkableKind[]) => readonly Hit[];
  readonly linkableAt: (place: number) => Linked;
  /** The places of the measures and cells of a row, be they hits or not. */
  readonly inRow: (row: RowId) => readonly number[];
  /** What is hit of one record: itself, its parts and cells. */
  readonly of: (id: string) => readonly Hit[];
}

/** Where the hits are looked up. */
export interface Source {
  readonly all: readonly Linked[];
  readonly headingOf: Uint32Array;
  readonly passageOf: Uint32Array;
  readonly slate: Slate;
  readonly shelves: Shelves;
  readonly scales: Scales;
  readonly placesOf: (id: string) => readonly number[];
  readonly inRow: (row: RowId) => readonly number[];
  readonly titled: (heading: number, sought: readonly Sought[]) => number;
}

/** What is sought, and the question with which titles are compared. */
interface Asking {
  readonly sought: readonly Sought[];
  readonly whole: readonly Sought[];
  /** The plans whose shelves are looked at; all when undefined. */
  readonly within: ReadonlySet<PlanId> | undefined;
}

/** Looks tokens up. Nothing is done before a hit is asked for. */
export function createHits(source: Source, { sought, whole, within }: Asking): Hits {
  const { all, headingOf, passageOf, slate, shelves, scales, placesOf, inRow, titled } = source;
  const features = sought.map((token) => token.features);
  let columns: readonly { readonly nth: number; readonly column: Column }[] = [];
  let version = -1;
  const fresh = (): typeof columns => {
    const own = slate.columns(features);
    version = slate.version();
    return own.flatMap((column, nth) => (column ? [{ nth, column }] : []));
  };
  const scratch = new Float64Array(features.length);
  const matchesAt = (place: number): Float64Array => {
    // Since the last time some may have been written for another search.
    if (version !== slate.version()) columns = fresh();
    const [heading, passage] = [headingOf[place] ?? 0, passageOf[place] ?? 0];
    for (const { nth, column } of columns) {
      const [own, said] = [column.headings.codes[heading] ?? 0, column.passages.codes[passage] ?? 0];
      scratch[nth] = column.values[own > said ? own : said] ?? 0;
    }
    return scratch;
  };
  const linkableAt = (place: number): Linked => {
    const linkable = all[place];
    if (!linkable) throw new Error(`no linkable ${place}`);
    return linkable;
  };
  const listOf = (place: number): readonly number[] => {
    const matches = matchesAt(place);
    return features.map((_, nth) => matches[nth] ?? 0);
  };
  const at = (place: number): Hit => ({
    linkable: linkableAt(place),
    matches: listOf(place),
    titled: () => titled(headingOf[place] ?? 0, whole),
  });
  const weigh = (weights: Weights): ((place: number) => number) => {
    const { headings, passages } = scales(slate.columns(features), weights);
    return (place) => (headings[headingOf[place] ?? 0] ?? 0) + (passages[passageOf[place] ?? 0] ?? 0);
  };
  const alike = features.map(() => 1);
  const hit = (): ((place: number) => boolean) => {
    const matchedAt = weigh(alike);
    return (place) => matchedAt(place) > 0;
  };
  return {
    ...{ at, matchesAt, linkableAt, inRow, weigh },
    shelves: (kinds) => {
      const all = shelves.ofKinds(kinds);
      // An indicator of elsewhere tells at least that it has no figure of here.
      const isWithin = ({ kind, plan, about }: Linked): boolean =>
        kind === "indicator" || within?.has(plan) === true || (about !== undefined && within?.has(about) === true);
      return within ? all.filter(({ sample }) => isWithin(sample)) : all;
    },
    most: () => slate.columns(features).map((column) => column?.values.at(-1) ?? 0),
    visit: ({ lots, weights, least, visit }) => {
      const { headings, passages } = scales(slate.columns(features), weights);
      const isHit = hit();
      for (const lot of lots.toSorted((a, b) => b.bound - a.bound)) {
        if (lot.bound < least()) break;
        let needed = lot.needed();
        for (const { places } of lot.shelves) {
          for (const place of places) {
            const sum = (headings[headingOf[place] ?? 0] ?? 0) + (passages[passageOf[place] ?? 0] ?? 0);
            if (sum < needed || !(sum > 0 || isHit(place))) continue;
            visit(place, lot);
            needed = lot.needed();
          }
        }
      }
    },
    ofKinds: (kinds) => shelves.placesOf(kinds).filter(hit()).map(at),
    of: (id) => placesOf(id).filter(hit()).map(at),
  };
}
