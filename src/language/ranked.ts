import type { PlanId } from "../domain/plan/id.ts";
import {
  explainedBy,
  planFit,
  scoreFor,
  scoreOf,
  slotPlaces,
  topicWeights,
  topicWhole,
  withPlanWords,
  type Asked,
} from "./candidate.ts";
import { foremost } from "./foremost.ts";
import type { Hit } from "./hits.ts";
import type { Linkable, LinkableKind } from "./linkable.ts";
import { once } from "./once.ts";
import type { Reading, Slot } from "./reading.ts";

/** The plan's name beside a record's own words explains by half: it says where to look, not what for. */
const planShare = 0.5;

/** "kokoontuu" also decides between two records that are otherwise alike. */
function signalFit({ roles }: Reading, { matches }: Hit): number {
  return 0.05 * roles.reduce((sum, role, at) => sum + (role.signal ? (matches[at] ?? 0) : 0), 0);
}

/** Titles are compared for so many of the hits that explain most. */
const titledAtMost = 40;

/** A record of another plan than the named one, or of another municipality's plan, does not explain what is named. */
const closedIn = once(({ reading, plans }: Asked): ReadonlyMap<PlanId, readonly Slot[]> => {
  const closed = plans.datasets.map(({ id, area, organisations }): readonly [PlanId, readonly Slot[]] => {
    const isOther = reading.plans.length > 0 && !reading.plans.includes(id);
    const areas = [area, ...organisations.flatMap((each) => plans.get("organisation", each).areas)];
    const isElsewhere = reading.areas.length > 0 && !reading.areas.some((each) => areas.includes(each));
    return [id, [...(isOther ? ["plan" as const] : []), ...(isElsewhere ? ["area" as const] : [])]];
  });
  return new Map(closed);
});

/** `planFit` of each plan, computed once. */
export const fitIn = once(({ reading, plans }: Asked): ((plan: PlanId) => number) => {
  const known = new Map(plans.datasets.map(({ id }) => [id, planFit(plans, id, reading)]));
  return (plan) => known.get(plan) ?? 0;
});

/** What is explained of each token before a hit's own words are looked at, and how its plan fits. */
interface Given {
  readonly own: readonly number[];
  readonly withPlan: readonly number[];
  readonly fit: number;
}

/** What a plan and the slots that are free give to its hits. Few sets of slots are free, so that it is computed once for each. */
const givenTo = once((asked: Asked): ((linkable: Linkable, free: ReadonlySet<Slot>) => Given) => {
  const { reading } = asked;
  const give = (plan: PlanId, free: ReadonlySet<Slot>, ofFigures: boolean): Given => {
    // Figures have areas of their own.
    const closed = (closedIn(asked).get(plan) ?? []).filter((slot) => slot === "plan" || !ofFigures);
    const own = explainedBy(reading, [], free.difference(new Set(closed)));
    return { own, withPlan: withPlanWords(asked, plan, own, planShare), fit: fitIn(asked)(plan) };
  };
  type Known = Map<PlanId, Map<ReadonlySet<Slot>, Given>>;
  const figures: Known = new Map();
  const others: Known = new Map();
  const look = (known: Known, plan: PlanId, free: ReadonlySet<Slot>): Given => {
    const ofPlan = known.get(plan) ?? new Map<ReadonlySet<Slot>, Given>();
    known.set(plan, ofPlan);
    const given = ofPlan.get(free) ?? give(plan, free, known === figures);
    ofPlan.set(free, given);
    return given;
  };
  // A plan's records of one kind stand together: most are given what the one before was.
  let last:
    | { readonly known: Known; readonly plan: PlanId; readonly free: ReadonlySet<Slot>; readonly given: Given }
    | undefined;
  return ({ kind, plan }, free) => {
    const known = kind === "indicator" ? figures : others;
    if (last?.known !== known || last.plan !== plan || last.free !== free) {
      last = { known, plan, free, given: look(known, plan, free) };
    }
    return last.given;
  };
});

/**
 * Hits of some kinds, each with how well it explains the question, best first. `free` gives the slots that need no word of the hit; it
 * should give the same set for the same slots.
 */
export function ranked(
  asked: Asked,
  kinds: readonly LinkableKind[],
  free: (linkable: Linkable) => ReadonlySet<Slot>,
): readonly { readonly hit: Hit; readonly explained: readonly number[]; readonly score: number }[] {
  const { reading, hits } = asked;
  const given = (place: number): Given => {
    const linkable = hits.linkableAt(place);
    return givenTo(asked)(linkable, free(linkable));
  };
  const { topic, slots } = evidenceOf(asked);
  const score = (place: number): number => {
    const { withPlan, fit } = given(place);
    return scoreFor({ topic: topic(place, withPlan), slots: slots(place, withPlan) }) + fit;
  };
  return foremost(hits.places(kinds), { atMost: titledAtMost, score, order: hits.order })
    .map((place) => {
      const hit = hits.at(place);
      const [own, explained] = [joined(given(place).own, hit.matches), joined(given(place).withPlan, hit.matches)];
      const fit = given(place).fit + signalFit(reading, hit);
      const titled = hit.titled();
      // A record that has little but its plan's name to show is hardly what was asked.
      const both = (scoreOf(reading, explained, titled) + scoreOf(reading, own, titled)) / 2;
      return { hit, explained, score: both + fit };
    })
    .sort((a, b) => b.score - a.score);
}

function joined(given: readonly number[], matches: readonly number[]): readonly number[] {
  return given.map((each, at) => Math.max(each, matches[at] ?? 0));
}

/** `evidence` of a hit, by its place, whose tokens are explained by what is given or by its own words; makes no lists of them. */
export const evidenceOf = once(({ reading, hits }: Asked) => {
  const [weights, whole, slots] = [topicWeights(reading), topicWhole(reading), slotPlaces(reading)];
  const telling = weights.flatMap((weight, at) => (weight > 0 ? [{ weight, at }] : []));
  return {
    topic: (place: number, given: readonly number[]): number | undefined => {
      if (whole === 0) return undefined;
      let said = 0;
      for (const { weight, at } of telling) said += weight * Math.max(given[at] ?? 0, hits.match(at, place));
      return said / whole;
    },
    slots: (place: number, given: readonly number[]): number => {
      let filled = 0;
      for (const at of slots) filled += Math.max(given[at] ?? 0, hits.match(at, place));
      return slots.length === 0 ? 1 : filled / slots.length;
    },
  };
});
