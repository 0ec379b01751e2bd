import { scoreFor, slotPlaces, topicWeights, topicWhole, type Asked, type Evidence } from "./candidate.ts";
import { once } from "./once.ts";

/** How the matches of many places are weighed for one question. */
export interface Weighing {
  /** How much each token tells of the topic. */
  readonly weights: readonly number[];
  /** `evidence` of matches beside what is given; makes no lists of them. */
  readonly evidence: (matches: ArrayLike<number>, given: readonly number[]) => Pick<Evidence, "topic" | "slots">;
  /** What the words of a place must add up to, so weighed, before it can have so much of the topic or such a score beside what is given. */
  readonly needed: (given: readonly number[]) => (least: { readonly topic?: number; readonly score: number }) => number;
  /** The score that a place does not exceed beside what is given: found without comparing its matches. */
  readonly ceiling: (given: readonly number[]) => (place: number) => number;
}

/** What sums of the same numbers in another order may differ by. */
const inexact = 1e-9;

export const weighingOf = once(({ reading, hits }: Asked): Weighing => {
  const [weights, whole, slots] = [topicWeights(reading), topicWhole(reading), slotPlaces(reading)];
  const telling = weights.flatMap((weight, at) => (weight > 0 ? [{ weight, at }] : []));
  const parts = (said: number, filled: number): Pick<Evidence, "topic" | "slots"> => ({
    topic: whole === 0 ? undefined : said / whole,
    slots: slots.length === 0 ? 1 : filled / slots.length,
  });
  const evidence: Weighing["evidence"] = (matches, given) => {
    let [said, filled] = [0, 0];
    for (const { weight, at } of telling) said += weight * Math.max(given[at] ?? 0, matches[at] ?? 0);
    for (const at of slots) filled += Math.max(given[at] ?? 0, matches[at] ?? 0);
    return parts(said, filled);
  };
  const inSlots = weights.map((_, at) => (slots.includes(at) ? 1 : 0));
  /** What is given adds, and a little, lest a sum in another order be more. */
  const saidBy = (given: readonly number[]): number =>
    telling.reduce((sum, { weight, at }) => sum + weight * (given[at] ?? 0), inexact);
  return {
    weights,
    evidence,
    needed: (given) => {
      if (whole === 0) return () => -Infinity;
      const said = saidBy(given);
      const { slots: filled } = evidence(hits.most(), given);
      const wholly = scoreFor({ topic: 1, slots: filled });
      return ({ topic = 0, score }) => Math.max(topic, score / wholly) * whole - said;
    },
    ceiling: (given) => {
      const [said, filled] = [saidBy(given), slots.reduce((sum, at) => sum + (given[at] ?? 0), inexact)];
      const [topicAt, slotsAt] = [hits.weigh(weights), hits.weigh(inSlots)];
      return (place) => {
        const most = {
          topic: Math.min(whole + inexact, said + topicAt(place)),
          slots: Math.min(slots.length + inexact, filled + slotsAt(place)),
        };
        return scoreFor(parts(most.topic, most.slots));
      };
    },
  };
});
