import type { Dataset } from "../domain/plan/dataset.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { PlanId } from "../domain/plan/id.ts";
import type { Query } from "../domain/query/query.ts";
import type { Hits } from "./hits.ts";
import { once } from "./once.ts";
import { areasOf } from "./plans-meant.ts";
import type { Reading, Slot } from "./reading.ts";

/** One way to understand a question. */
export interface Candidate {
  readonly query: Query;
  /** How well it explains the question; about 1 when every word has its place. */
  readonly score: number;
  /** How much of each token it explains, 0–1. */
  readonly explained: readonly number[];
  /** It lists all that the named slots leave, so that they are its evidence. */
  readonly lists?: true;
}

/** What the makers of candidates see. */
export interface Asked {
  readonly reading: Reading;
  readonly plans: Plans;
  /** Every record that shares a word with the question. */
  readonly hits: Hits;
  /** How much of each token the name of a plan explains. */
  readonly planWords: ReadonlyMap<string, readonly number[]>;
  readonly today: string;
}

/** What a word does in scoring: names the topic, fills a slot, or says what kind of answer is wanted. */
export type Part = "topic" | "slot" | "none";

export function partOf(reading: Reading, at: number): Part {
  const role = reading.roles[at];
  if (!role) return "none";
  if (role.quantity) return "topic";
  if (role.slot !== undefined) return "slot";
  if (role.stop || role.signal) return "none";
  const { surface = "", kind } = reading.tokens[at] ?? {};
  const short = reading.sought[at]?.known ? 1 : shortAtMost;
  return kind === "word" && surface.length <= short ? "none" : "topic";
}

/** An unknown word as short as this ("m.fl.", "vs") is an abbreviation of everyday speech; a letter alone is an ending. */
const shortAtMost = 2;

/** An unknown word may be a name, which would be the point, or a word of everyday speech. */
const unknownName = 4.5;
const unknownWord = 2;
/** Very rare words tell no more than rare ones. */
const weightAtMost = 7;

/** How much each token tells of the topic; slots, signals and stop words tell nothing. */
export const topicWeights = once((reading: Reading): readonly number[] =>
  reading.tokens.map((token, at) => {
    if (partOf(reading, at) !== "topic") return 0;
    const sought = reading.sought[at];
    if (!sought?.known) return token.proper ? unknownName : unknownWord;
    return Math.min(weightAtMost, sought.weight);
  }),
);

/** How well the words of a question are explained. */
export interface Evidence {
  /** The explained part of the topic's words, 0–1; undefined when the question has none. */
  readonly topic: number | undefined;
  /** The explained part of the slots, 0–1. */
  readonly slots: number;
  /** How much the explained words tell, taken together. */
  readonly strength: number;
}

export function evidence(reading: Reading, explained: readonly number[]): Evidence {
  const weights = topicWeights(reading);
  const said = weights.reduce((sum, weight, at) => sum + weight * (explained[at] ?? 0), 0);
  const slots = slotPlaces(reading);
  return {
    topic: topicWhole(reading) === 0 ? undefined : said / topicWhole(reading),
    slots: slots.length === 0 ? 1 : slots.reduce((sum, at) => sum + (explained[at] ?? 0), 0) / slots.length,
    strength: said,
  };
}

/** How much all words of the topic tell. */
export const topicWhole = once((reading: Reading) => topicWeights(reading).reduce((sum, weight) => sum + weight, 0));

/** Which tokens fill slots. */
export const slotPlaces = once((reading: Reading): readonly number[] =>
  reading.roles.flatMap((_, at) => (partOf(reading, at) === "slot" ? [at] : [])),
);

/** How much of each token a record explains, when tokens of the `free` slots need no record to explain them. */
export function explainedBy(reading: Reading, matches: readonly number[], free: ReadonlySet<Slot>): readonly number[] {
  return reading.roles.map((role, at) => {
    const isFree = role.slot !== undefined && free.has(role.slot);
    return isFree ? 1 : Math.min(1, matches[at] ?? 0);
  });
}

/** The shares of topic and title in a score of about 1. */
const shares = { topic: 0.82, title: 0.18 } as const;
/** A record that fits none of the named places, years, groups and actors keeps this much of its score. */
const withoutSlots = 0.5;
/** A question of slots alone is better explained by a list of what they leave. */
const withoutTopic = 0.4;

/** How well a reading explains the question, about 0–1. */
export function scoreOf(reading: Reading, explained: readonly number[], titled = 0): number {
  return scoreFor(evidence(reading, explained), titled);
}

/** The same of what is explained of the topic and of the slots. */
export function scoreFor({ topic = withoutTopic, slots }: Pick<Evidence, "topic" | "slots">, titled = 0): number {
  return (topic * shares.topic + titled * shares.title) * (withoutSlots + (1 - withoutSlots) * slots);
}

/** A reading that lists what its slots leave explains all of a question that has no topic besides. */
const listsAll = 0.9;

/** So much left open halves the score of a list: two rare words. */
const halfAt = 6;

/** How well a list of everything that the slots leave explains the question: less, the more its topic is left open. */
export function listScore(reading: Reading, explained: readonly number[]): number {
  const weights = topicWeights(reading);
  const open = weights.reduce((sum, weight, at) => sum + weight * (1 - (explained[at] ?? 0)), 0);
  const { slots } = evidence(reading, explained);
  return listsAll * slots * (halfAt / (halfAt + open));
}

/** What the names of its actors and units explain counts as explained for a list of their rows. */
export function withActorWords(
  asked: Asked,
  actors: readonly string[],
  explained: readonly number[],
): readonly number[] {
  return withAimWords(asked, actors, explained);
}

/** What the name of a goal or objective explains counts as explained for a list of its rows. */
export function withAimWords(
  { hits }: Asked,
  aims: readonly string[],
  explained: readonly number[],
): readonly number[] {
  const named = aims.flatMap((id) => hits.of(id));
  return explained.map((each, at) => named.reduce((most, { matches }) => Math.max(most, matches[at] ?? 0), each));
}

/** What a plan's own name explains counts as explained for everything in the plan. */
export function withPlanWords({ planWords }: Asked, plan: PlanId, explained: readonly number[]): readonly number[] {
  return withWords(planWords.get(plan), explained, 1);
}

/** What a name explains counts by a share. */
export function withWords(
  words: readonly number[] | undefined,
  explained: readonly number[],
  share: number,
): readonly number[] {
  return words ? explained.map((each, at) => Math.max(each, (words[at] ?? 0) * share)) : explained;
}

/** The areas that have a plan. */
const areasWithPlan = once((plans: Plans): ReadonlySet<string> => new Set(plans.datasets.map((each) => each.area)));

/** Whether a plan is the one the question means: named, of the named place, of the named year. */
export function planFit(plans: Plans, id: PlanId, reading: Reading): number {
  return planFits(plans, reading)(plans.get("dataset", id));
}

/** The same for many plans. */
export function planFits(plans: Plans, reading: Reading): (dataset: Dataset) => number {
  const areas = reading.areas.filter((area) => areasWithPlan(plans).has(area));
  return ({ id, area, datasetKind, validity }) => {
    let fit = 0;
    if (reading.plans.length > 0) fit += reading.plans.includes(id) ? 0.1 : -0.15;
    const isMember = (): boolean => areas.some((each) => areasOf(plans).get(id)?.has(each));
    // A region's plan tells of its municipalities too.
    if (areas.length > 0) fit += areas.includes(area) ? 0.06 : isMember() ? -0.06 : -0.12;
    if (reading.years.length > 0 && datasetKind !== "minutes") {
      const [from, to] = [validity.from, validity.to].map((day) => Number(day.slice(0, 4)));
      const whole =
        from !== undefined && to !== undefined && reading.years.includes(from) && reading.years.includes(to);
      if (whole) fit += 0.08;
      else if (from === to) fit -= 0.06;
    }
    return fit;
  };
}
