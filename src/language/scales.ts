import type { Postings } from "./postings.ts";
import type { Column, Matched } from "./slate.ts";
import { countOf } from "./lists.ts";

/** How much each token adds to what is weighed; the same list for the same weighing. */
export type Weights = readonly number[];

/** What the tokens add up to in each heading and in each passage. */
export interface Sums {
  readonly headings: Float64Array;
  readonly passages: Float64Array;
}

/**
 * Weighs places roughly: the sums of a place's heading and of its passage together. No place says more, since of a token that is in
 * both the better match counts. It takes two look-ups, so that a place is compared in earnest only when it could matter.
 */
export type Scales = (columns: readonly (Column | undefined)[], weights: Weights) => Sums;

/** So many weighings are kept at once: a question's topic, slots and tokens, and those of what it is compared with. */
const weighingsKept = 6;

/** What is weighed is good until so many others are. */
export function createScales({ titlesOf, passages }: Postings): Scales {
  const kept = new Map<Weights, Sums>();
  /** Those that were not asked for longest, or new ones. */
  const blank = (): Sums => {
    const [oldest] = kept.size < weighingsKept ? [] : kept;
    if (!oldest) return { headings: new Float64Array(countOf(titlesOf)), passages: new Float64Array(passages) };
    const [before, sums] = oldest;
    kept.delete(before);
    sums.headings.fill(0);
    sums.passages.fill(0);
    return sums;
  };
  const weigh = (columns: readonly (Column | undefined)[], weights: Weights): Sums => {
    const sums = blank();
    columns.forEach((column, nth) => {
      const weight = weights[nth] ?? 0;
      if (!column || weight === 0) return;
      const adds = column.values.map((value) => value * weight);
      add(sums.headings, column.headings, adds);
      add(sums.passages, column.passages, adds);
    });
    return sums;
  };
  return (columns, weights) => {
    const sums = kept.get(weights) ?? weigh(columns, weights);
    kept.delete(weights);
    kept.set(weights, sums);
    return sums;
  };
}

function add(sums: Float64Array, { codes, met }: Matched, adds: Float64Array): void {
  for (const text of met) sums[text] = (sums[text] ?? 0) + (adds[codes[text] ?? 0] ?? 0);
}
