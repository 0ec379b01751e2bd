import { scoreFor, slotPlaces, topicWeights, topicWhole, type Asked, type Evidence } from "./candidate.ts";
import { once } from "./once.ts";

/** How the matches of many places are weighed for one question. */
export interface Weighing {
  /** `evidence` of matches beside what is given; makes no lists of them. */
  readonly evidence: (matches: ArrayLike<number>, given: readonly number[]) => Pick<Evidence, "topic" | "slots">;
  /** Beside what is given, the score that a place does not exceed: found without comparing its matches. */
  readonly ceiling: (given: readonly number[]) => (place: number) => number;
  /** How much a whole match of a token adds: to the topic what it tells, to the slots the same for each. */
  readonly gain: (nth: number) => number;
}

/** What sums of the same numbers in another order may differ by. */
const inexact = 1e-9;

export const weighingOf = once(({ reading, hits }: Asked): Weighing => {
  const [weights, whole, slots] = [topicWeights(reading), topicWhole(reading), slotPlaces(reading)];
  const telling = weights.flatMap((weight, at) => (weight > 0 ? [{ weight, at }] : []));
  const inSlots = weights.map((_, at) => (slots.includes(at) ? 1 : 0));
  const parts = (said: number, filled: number): Pick<Evidence, "topic" | "slots"> => ({
    topic: whole === 0 ? undefined : said / whole,
    slots: slots.length === 0 ? 1 : filled / slots.length,
  });
  return {
    evidence: (matches, given) => {
      let [said, filled] = [0, 0];
      for (const { weight, at } of telling) said += weight * Math.max(given[at] ?? 0, matches[at] ?? 0);
      for (const at of slots) filled += Math.max(given[at] ?? 0, matches[at] ?? 0);
      return parts(said, filled);
    },
    ceiling: (given) => {
      const said = telling.reduce((sum, { weight, at }) => sum + weight * (given[at] ?? 0), inexact);
      const filled = slots.reduce((sum, at) => sum + (given[at] ?? 0), inexact);
      const topicAt = hits.weigh(weights);
      const slotsAt = filled >= slots.length ? undefined : hits.weigh(inSlots);
      return (place) => {
        const most = parts(
          Math.min(whole, said + topicAt(place)),
          slotsAt ? Math.min(slots.length, filled + slotsAt(place)) : slots.length,
        );
        return scoreFor(most) + inexact;
      };
    },
    gain: (nth) => (slots.includes(nth) ? 1 / slots.length : (weights[nth] ?? 0) / (whole || 1)),
  };
});
