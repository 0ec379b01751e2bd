import type { Features } from "./analysis.ts";
import type { Likeness } from "./likeness.ts";
import type { Postings } from "./postings.ts";
import type { Sought } from "./sought.ts";

/** A word that tells nothing is still a part of its title. */
const leastWeight = 0.5;
/** The features that carry so much of a word's meaning say how much it tells. */
const ownShare = 0.9;

/** How much of a record's best title a question names, 0–1, weighed by how much each word of it tells. */
export function createTitles(
  { titlesAt, textWords, words, keysOf, shares }: Postings,
  rarity: (key: number) => number,
  like: (features: Features) => Likeness,
): (place: number, sought: readonly Sought[]) => number {
  const weights = Float64Array.from({ length: words }, (_, word) => {
    let most = leastWeight;
    for (let at = keysOf.starts[word] ?? 0; at < (keysOf.starts[word + 1] ?? 0); at++) {
      if ((shares[at] ?? 0) >= ownShare) most = Math.max(most, rarity(keysOf.items[at] ?? 0));
    }
    return most;
  });
  const sharedIn = createShared(words, like);
  return (place, sought) => {
    const shared = sharedIn(sought);
    let best = 0;
    for (let nth = titlesAt.starts[place] ?? 0; nth < (titlesAt.starts[place + 1] ?? 0); nth++) {
      const title = titlesAt.items[nth] ?? 0;
      let [whole, named] = [0, 0];
      for (let at = textWords.starts[title] ?? 0; at < (textWords.starts[title + 1] ?? 0); at++) {
        const word = textWords.items[at] ?? 0;
        whole += weights[word] ?? 0;
        named += (weights[word] ?? 0) * (shared[word] ?? 0);
      }
      if (named > best * whole) best = named / whole;
    }
    return best;
  };
}

/** By word how much of its meaning some token of a question shares. What it gives is good until it is called for another one. */
function createShared(
  words: number,
  like: (features: Features) => Likeness,
): (sought: readonly Sought[]) => Float64Array {
  const shared = new Float64Array(words);
  let latest: readonly Sought[] = [];
  return (sought) => {
    if (sought === latest) return shared;
    latest = sought;
    shared.fill(0);
    for (const { features } of sought) {
      const { words: alike, share } = like(features);
      for (const word of alike) shared[word] = Math.max(shared[word] ?? 0, share[word] ?? 0);
    }
    return shared;
  };
}
