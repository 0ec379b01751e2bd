import { countOf } from "./lists.ts";
import type { Postings } from "./postings.ts";
import type { Column } from "./slate.ts";

/** How much each token adds to what is weighed; the same list for the same weighing. */
export type Weights = readonly number[];

/**
 * Weighs places roughly: what the tokens add up to in a place's heading and in its passage, together. No place says more, since of a
 * token that is in both the better match counts. It takes two look-ups, so that a place is compared in earnest only when it could matter.
 */
export type Scales = (columns: readonly (Column | undefined)[], weights: Weights) => (place: number) => number;

interface Weighed {
  weights: Weights;
  readonly headings: Float64Array;
  readonly passages: Float64Array;
}

/** So many weighings are kept at once: a question's topic and slots, and those of what it is compared with. */
const weighingsKept = 4;

/** What is weighed is good until some others are. */
export function createScales({ headingOf, passageOf, byHeading, byPassage }: Postings): Scales {
  const kept: Weighed[] = [];
  const spare = (weights: Weights): Weighed => {
    const oldest = kept.length < weighingsKept ? undefined : kept.shift();
    if (!oldest) {
      const [headings, passages] = [byHeading, byPassage].map((lists) => new Float64Array(countOf(lists)));
      return { weights, headings: headings ?? nothing, passages: passages ?? nothing };
    }
    oldest.weights = weights;
    oldest.headings.fill(0);
    oldest.passages.fill(0);
    return oldest;
  };
  const weigh = (columns: readonly (Column | undefined)[], weights: Weights): Weighed => {
    const weighed = spare(weights);
    columns.forEach((column, nth) => {
      const weight = weights[nth] ?? 0;
      if (!column || weight === 0) return;
      const adds = column.values.map((value) => value * weight);
      add(weighed.headings, column.headings, adds);
      add(weighed.passages, column.passages, adds);
    });
    kept.push(weighed);
    return weighed;
  };
  return (columns, weights) => {
    const { headings, passages } = kept.find((each) => each.weights === weights) ?? weigh(columns, weights);
    return (place) => (headings[headingOf[place] ?? 0] ?? 0) + (passages[passageOf[place] ?? 0] ?? 0);
  };
}

const nothing = new Float64Array();

function add(sums: Float64Array, codes: Uint16Array, adds: Float64Array): void {
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code > 0) sums[at] = (sums[at] ?? 0) + (adds[code] ?? 0);
  }
}
