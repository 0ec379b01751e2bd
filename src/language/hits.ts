import type { RowId } from "../domain/plan/id.ts";
import type { Linked, LinkableKind } from "./linkable.ts";
import type { Scales, Weights } from "./scales.ts";
import type { Shelf, Shelves } from "./shelves.ts";
import type { Column, Slate } from "./slate.ts";
import type { Sought } from "./sought.ts";
import type { Lot, Walk, Wanted } from "./walk.ts";

/** A record and how well it matches each sought token, 0–1. */
export interface Hit {
  readonly linkable: Linked;
  readonly matches: readonly number[];
  /** The part of the record's best title that the question names, 0–1. Costly: ask it of the few best hits. */
  readonly titled: () => number;
}

/**
 * The records that share a feature with the sought tokens. There may be a hundred thousand of them, so that each is a number, its
 * place among all linkables, until it is asked for.
 */
export interface Hits {
  readonly shelves: (kinds: readonly LinkableKind[]) => readonly Shelf[];
  /** Visits the places of hits that could matter. */
  readonly visit: <Own extends Lot>(wanted: Wanted<Own>) => void;
  readonly at: (place: number) => Hit;
  /** At most so much a place says, when each token adds so much; good until others are weighed. */
  readonly weigh: (weights: Weights) => (place: number) => number;
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
  readonly walk: Walk;
  readonly scales: Scales;
  readonly placesOf: (id: string) => readonly number[];
  readonly inRow: (row: RowId) => readonly number[];
  readonly titled: (heading: number, sought: readonly Sought[]) => number;
}

/** What is sought, and the question with which titles are compared. */
interface Asking {
  readonly sought: readonly Sought[];
  readonly whole: readonly Sought[];
}

/** Looks tokens up. Nothing is done before a hit is asked for. */
export function createHits(source: Source, { sought, whole }: Asking): Hits {
  const { all, headingOf, passageOf, slate, shelves, walk, scales, placesOf, inRow, titled } = source;
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
      const [own, said] = [column.headings[heading] ?? 0, column.passages[passage] ?? 0];
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
  const isHit = (place: number): boolean => matchesAt(place).some((match) => match > 0);
  return {
    ...{ at, matchesAt, linkableAt, inRow, shelves: shelves.ofKinds },
    weigh: (weights) => scales(slate.columns(features), weights),
    visit: (wanted) => {
      walk(slate.columns(features), wanted);
    },
    ofKinds: (kinds) => shelves.placesOf(kinds).filter(isHit).map(at),
    of: (id) => placesOf(id).filter(isHit).map(at),
  };
}
