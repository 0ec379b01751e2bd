/** The best of many places, best first; of the same score those of the lowest order. Most are turned away by their score alone. */
export interface Foremost {
  readonly offer: (place: number, score: number) => void;
  /** What scores less is turned away. */
  readonly least: () => number;
  readonly places: () => readonly number[];
}

export function createForemost(atMost: number, order: (place: number) => number): Foremost {
  const best: { readonly place: number; readonly score: number }[] = [];
  const least = (): number => (best.length < atMost ? -Infinity : (best.at(-1)?.score ?? -Infinity));
  const isBehind = (place: number, score: number, other: (typeof best)[number] | undefined): boolean =>
    other !== undefined && (other.score > score || (other.score === score && order(other.place) < order(place)));
  return {
    least,
    offer: (place, score) => {
      if (score < least() || (best.length === atMost && isBehind(place, score, best.at(-1)))) return;
      let at = best.length;
      while (at > 0 && !isBehind(place, score, best[at - 1])) at--;
      best.splice(at, 0, { place, score });
      if (best.length > atMost) best.pop();
    },
    places: () => best.map(({ place }) => place),
  };
}
