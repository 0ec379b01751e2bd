/** How places are compared: by score, and of the same score by order. */
export interface Contest {
  readonly atMost: number;
  readonly score: (place: number) => number;
  readonly order: (place: number) => number;
}

/** The best of many places, best first, without sorting them all. */
export function foremost(places: readonly number[], { atMost, score, order }: Contest): readonly number[] {
  const scores = new Float64Array(places.length);
  places.forEach((place, at) => (scores[at] = score(place)));
  const least = nthHighest(scores, atMost);
  return places
    .flatMap((place, at) => ((scores[at] ?? 0) >= least ? [{ place, score: scores[at] ?? 0 }] : []))
    .sort((a, b) => b.score - a.score || order(a.place) - order(b.place))
    .slice(0, atMost)
    .map(({ place }) => place);
}

/** The nth highest of the values; of fewer values less than any. */
function nthHighest(values: Float64Array, n: number): number {
  const highest = new Float64Array(n).fill(-Infinity);
  for (const value of values) {
    let at = n - 1;
    if (value <= (highest[at] ?? 0)) continue;
    for (; at > 0 && value > (highest[at - 1] ?? 0); at--) highest[at] = highest[at - 1] ?? 0;
    highest[at] = value;
  }
  return highest[n - 1] ?? -Infinity;
}
