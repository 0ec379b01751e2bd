import type { Plans } from "../domain/plan/plans.ts";
import type { PlanId } from "../domain/plan/id.ts";
import type { Query } from "../domain/query/query.ts";
import type { Hit } from "./index.ts";
import type { Reading, Slot } from "./reading.ts";

/** One way to understand a question. */
export interface Candidate {
  readonly query: Query;
  /** How well it explains the question; about 1 when every word has its place. */
  readonly score: number;
  /** How much of each token it explains, 0–1. */
  readonly explained: readonly number[];
}

/** What the makers of candidates see. */
export interface Asked {
  readonly reading: Reading;
  readonly plans: Plans;
  /** Every record that shares a word with the question. */
  readonly hits: readonly Hit[];
  /** How much of each token the name of a plan explains. */
  readonly planWords: ReadonlyMap<PlanId, readonly number[]>;
  readonly today: string;
}

/** A slot's words count as much as a fairly rare word. */
const slotWeight = 2.5;
/** Words such as "toimenpide" say what kind of answer is wanted; they seldom decide between records. */
const signalWeight = 0.3;

/** The weight of each token in the question: stop words none, rare words most. */
export function weights(reading: Reading): readonly number[] {
  return reading.roles.map((role, at) => {
    if (role.slot !== undefined) return slotWeight;
    if (role.quantity) return slotWeight * 2;
    if (role.signal) return signalWeight;
    return role.stop ? 0 : (reading.sought[at]?.weight ?? 0);
  });
}

/** How much of each token a record explains, when tokens of the `free` slots need no record to explain them. */
export function explainedBy(reading: Reading, matches: readonly number[], free: ReadonlySet<Slot>): readonly number[] {
  return reading.roles.map((role, at) => {
    const match = Math.min(1, matches[at] ?? 0);
    const needsNone = (role.slot !== undefined && free.has(role.slot)) || (role.signal && !role.quantity);
    return needsNone ? 1 : match;
  });
}

/** What a plan's own name explains counts as explained for everything in the plan. */
export function withPlanWords({ planWords }: Asked, plan: PlanId, explained: readonly number[]): readonly number[] {
  const words = planWords.get(plan);
  return words ? explained.map((each, at) => Math.max(each, words[at] ?? 0)) : explained;
}

/** The explained part of the question, 0–1. */
export function share(reading: Reading, explained: readonly number[]): number {
  const weight = weights(reading);
  const whole = weight.reduce((sum, each) => sum + each, 0);
  return whole === 0 ? 0 : weight.reduce((sum, each, at) => sum + each * (explained[at] ?? 0), 0) / whole;
}

/** Whether a plan is the one the question means: named, of the named place, of the named year. */
export function planFit(plans: Plans, id: PlanId, reading: Reading): number {
  const dataset = plans.get("dataset", id);
  const areas = reading.areas.filter((area) => plans.datasets.some((each) => each.area === area));
  const [from, to] = [dataset.validity.from, dataset.validity.to].map((day) => Number(day.slice(0, 4)));
  const oneYear = from === to;
  let fit = 0;
  if (reading.plans.length > 0) fit += reading.plans.includes(id) ? 0.08 : -0.08;
  if (areas.length > 0) fit += areas.includes(dataset.area) ? 0.06 : -0.12;
  if (reading.years.length > 0 && dataset.datasetKind !== "minutes") {
    const whole = from !== undefined && to !== undefined && reading.years.includes(from) && reading.years.includes(to);
    if (whole) fit += 0.08;
    else if (oneYear) fit -= 0.06;
  }
  return fit;
}

/** Titles are compared for so many of the hits that explain most. */
const titledAtMost = 40;

/** Hits of some kinds, each with how well it explains the question, best first. */
export function ranked(
  asked: Asked,
  kinds: readonly Hit["linkable"]["kind"][],
  free: (hit: Hit) => ReadonlySet<Slot>,
): readonly { readonly hit: Hit; readonly explained: readonly number[]; readonly score: number }[] {
  const { reading, plans, hits } = asked;
  return hits
    .filter((hit) => kinds.includes(hit.linkable.kind))
    .map((hit) => {
      const explained = withPlanWords(asked, hit.linkable.plan, explainedBy(reading, hit.matches, free(hit)));
      return { hit, explained, score: share(reading, explained) * 0.8 + planFit(plans, hit.linkable.plan, reading) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, titledAtMost)
    .map((each) => ({ ...each, score: each.score + each.hit.titled() * 0.2 }))
    .sort((a, b) => b.score - a.score);
}
