import type { Sought } from "./sought.ts";
import { listAt } from "./lists.ts";
import { once } from "./once.ts";
import type { Postings } from "./postings.ts";

/** A word that tells nothing is still a part of its title. */
const leastWeight = 0.5;
/** The features that carry so much of a word's meaning say how much it tells. */
const ownShare = 0.9;

/** How much of a record's best title a question names, 0–1, weighed by how much each word of it tells. */
export function createTitles(
  postings: Postings,
  rarity: (key: number) => number,
): (place: number, sought: readonly Sought[]) => number {
  const { titlesAt, textWords, keysOf, shares } = postings;
  const strongest = (word: number, weigh: (key: number, share: number) => number): number => {
    let best = 0;
    for (let at = keysOf.starts[word] ?? 0; at < (keysOf.starts[word + 1] ?? 0); at++) {
      best = Math.max(best, weigh(keysOf.items[at] ?? 0, shares[at] ?? 0));
    }
    return best;
  };
  const weightOf = byNumber((word) =>
    Math.max(
      leastWeight,
      strongest(word, (key, share) => (share >= ownShare ? rarity(key) : 0)),
    ),
  );
  const namedPartIn = once((sought: readonly Sought[]) => {
    const said = saidKeys(sought, postings);
    const sharedBy = byNumber((word) => strongest(word, (key, share) => share * (said.get(key) ?? 0)));
    return byNumber((title) => {
      let [whole, named] = [0, 0];
      for (const word of listAt(textWords, title)) {
        whole += weightOf(word);
        named += weightOf(word) * sharedBy(word);
      }
      return whole === 0 ? 0 : named / whole;
    });
  });
  return (place, sought) => {
    const namedPart = namedPartIn(sought);
    return listAt(titlesAt, place).reduce((best, title) => Math.max(best, namedPart(title)), 0);
  };
}

/** A pure function of a number that is computed once for each. */
function byNumber(make: (number: number) => number): (number: number) => number {
  const known = new Map<number, number>();
  return (number) => {
    const found = known.get(number) ?? make(number);
    known.set(number, found);
    return found;
  };
}

/** The keys of the whole question, each as strong as in its strongest word. */
function saidKeys(sought: readonly Sought[], { keys }: Postings): ReadonlyMap<number, number> {
  const said = new Map<number, number>();
  for (const { features } of sought) {
    for (const [key, share] of features) {
      const number = keys.get(key) ?? -1;
      said.set(number, Math.max(said.get(number) ?? 0, share));
    }
  }
  return said;
}
