import type { Features } from "./analysis.ts";
import type { Likeness } from "./likeness.ts";
import { listAt, rangeOf, type Range } from "./lists.ts";
import type { Postings } from "./postings.ts";
import type { Sought } from "./sought.ts";

/** A word that tells nothing is still a part of its title. */
const leastWeight = 0.5;
/** The features that carry so much of a word's meaning say how much it tells. */
const ownShare = 0.9;

/** What a question says of headings, the titles of records. */
export interface Titles {
  /** How much of the best title of a heading is named, 0–1, weighed by how much each word of it tells. */
  readonly titled: (heading: number, sought: readonly Sought[]) => number;
  /** How well each token matches some headings. */
  readonly matches: (headings: readonly number[], sought: readonly Sought[]) => readonly (readonly number[])[];
  /** The headings within a range that hold a word that says at least `share` of a token. */
  readonly holding: (sought: readonly Sought[], within: Range, share: number) => ReadonlySet<number>;
}

export function createTitles(
  { titlesOf, textWords, words, keysOf, shares, named }: Postings,
  rarity: (key: number) => number,
  like: (features: Features) => Likeness,
): Titles {
  const weights = Float64Array.from({ length: words }, (_, word) => {
    let most = leastWeight;
    for (let at = keysOf.starts[word] ?? 0; at < (keysOf.starts[word + 1] ?? 0); at++) {
      if ((shares[at] ?? 0) >= ownShare) most = Math.max(most, rarity(keysOf.items[at] ?? 0));
    }
    return most;
  });
  const sharedIn = createShared(words, like);
  return {
    titled: (heading, sought) => {
      const { shared, titled } = sharedIn(sought);
      const known = titled.get(heading);
      if (known !== undefined) return known;
      let best = 0;
      for (const title of listAt(titlesOf, heading)) {
        let [whole, said] = [0, 0];
        for (const word of listAt(textWords, title)) {
          whole += weights[word] ?? 0;
          said += (weights[word] ?? 0) * (shared[word] ?? 0);
        }
        if (said > best * whole) best = said / whole;
      }
      titled.set(heading, best);
      return best;
    },
    matches: (headings, sought) => {
      const found = headings.map(() => new Array<number>());
      for (const { features } of sought) {
        const { share } = like(features);
        headings.forEach((heading, nth) => {
          let best = 0;
          for (const title of listAt(titlesOf, heading)) {
            for (const word of listAt(textWords, title)) best = Math.max(best, share[word] ?? 0);
          }
          found[nth]?.push(best);
        });
      }
      return found;
    },
    holding: (sought, within, least) => {
      const found = new Set<number>();
      for (const { features } of sought) {
        const { words: alike, share } = like(features);
        for (const word of alike) {
          if ((share[word] ?? 0) < least) continue;
          const [from, to] = rangeOf(named, word, within);
          for (let at = from; at < to; at++) found.add(named.items[at] ?? 0);
        }
      }
      return found;
    },
  };
}

/** What is kept of the question that is compared with titles. */
interface Shared {
  /** By word how much of its meaning some token shares. */
  readonly shared: Float64Array;
  /** By heading how much of it is named, since many records are called alike. */
  readonly titled: Map<number, number>;
}

/** What it gives is good until it is called for another question. */
function createShared(words: number, like: (features: Features) => Likeness): (sought: readonly Sought[]) => Shared {
  const shared = new Float64Array(words);
  const titled = new Map<number, number>();
  let latest: readonly Sought[] = [];
  return (sought) => {
    if (sought === latest) return { shared, titled };
    latest = sought;
    titled.clear();
    shared.fill(0);
    for (const { features } of sought) {
      const { words: alike, share } = like(features);
      for (const word of alike) shared[word] = Math.max(shared[word] ?? 0, share[word] ?? 0);
    }
    return { shared, titled };
  };
}
