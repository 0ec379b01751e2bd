/** The best of many places, best first; of the same score the lower ones. Most are turned away by their score alone. */
export interface Foremost {
  readonly offer: (place: number, score: number) => void;
  /** What scores less is turned away. */
  readonly least: () => number;
  readonly places: () => readonly number[];
}

export function createForemost(atMost: number): Foremost {
  const best: { readonly place: number; readonly score: number }[] = [];
  let least = -Infinity;
  return {
    least: () => least,
    offer: (place, score) => {
      if (score < least) return;
      let at = best.length;
      for (; at > 0; at--) {
        const before = best[at - 1];
        if (before && (before.score > score || (before.score === score && before.place < place))) break;
      }
      best.splice(at, 0, { place, score });
      if (best.length > atMost) best.pop();
      if (best.length === atMost) least = best.at(-1)?.score ?? least;
    },
    places: () => best.map(({ place }) => place),
  };
}
