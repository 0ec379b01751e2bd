import type { PlanId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import {
  explainedBy,
  planFit,
  scoreFor,
  scoreOf,
  slotPlaces,
  topicWeights,
  topicWhole,
  withWords,
  type Asked,
  type Evidence,
} from "./candidate.ts";
import { createForemost } from "./foremost.ts";
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

/** What a plan gives to all of its records: how it fits, which slots it leaves unexplained, and what its name explains. */
interface PlanGiven {
  readonly fit: number;
  readonly isOther: boolean;
  readonly isElsewhere: boolean;
  readonly words: readonly number[] | undefined;
}

/** What each plan gives; plans that give the same share one object. */
const givenByPlans = once(({ reading, plans, planWords }: Asked): ReadonlyMap<PlanId, PlanGiven> => {
  const known = new Map<string, PlanGiven>();
  const given = plans.datasets.map(({ id }): readonly [PlanId, PlanGiven] => {
    // A record of another plan than the named one, or of another municipality's plan, does not explain what is named.
    const isOther = reading.plans.length > 0 && !reading.plans.includes(id);
    const isElsewhere = reading.areas.length > 0 && !reading.areas.some((each) => areasOf(plans).get(id)?.has(each));
    const [fit, words] = [planFit(plans, id, reading), planWords.get(id)];
    const key = [fit, isOther, isElsewhere, words].join(" ");
    const own = known.get(key) ?? { fit, isOther, isElsewhere, words };
    known.set(key, own);
    return [id, own];
  });
  return new Map(given);
});

/** The area of each plan and those of its organisations. */
const areasOf = once(
  (plans: Plans): ReadonlyMap<PlanId, ReadonlySet<string>> =>
    new Map(
      plans.datasets.map(({ id, area, organisations }) => [
        id,
        new Set([area, ...organisations.flatMap((each) => plans.get("organisation", each).areas)]),
      ]),
    ),
);

/** `planFit` of a plan, computed once. */
export function fitIn(asked: Asked): (plan: PlanId) => number {
  return (plan) => givenByPlans(asked).get(plan)?.fit ?? 0;
}

/** What is explained of each token before a hit's own words are looked at, and how its plan fits. */
interface Given {
  readonly own: readonly number[];
  readonly withPlan: readonly number[];
  readonly fit: number;
}

/** What a plan and the slots that are free give. Few plans and sets differ, so that it is computed once for each. */
const givenTo = once((asked: Asked): ((linkable: Linkable, free: ReadonlySet<Slot>) => Given) => {
  const give = (plan: PlanGiven, free: ReadonlySet<Slot>, ofFigures: boolean): Given => {
    const { fit, words, isOther, isElsewhere } = plan;
    // Figures have areas of their own.
    const closed: readonly Slot[] = [
      ...(isOther ? ["plan" as const] : []),
      ...(isElsewhere && !ofFigures ? ["area" as const] : []),
    ];
    const own = explainedBy(asked.reading, [], free.difference(new Set(closed)));
    return { own, withPlan: withWords(words, own, planShare), fit };
  };
  type Known = Map<PlanGiven, Map<ReadonlySet<Slot>, Given>>;
  const figures: Known = new Map();
  const others: Known = new Map();
  const byPlan = givenByPlans(asked);
  return ({ kind, plan }, free) => {
    const known = kind === "indicator" ? figures : others;
    const ofPlan = byPlan.get(plan) ?? nothingGiven;
    const bySlots = known.get(ofPlan) ?? new Map<ReadonlySet<Slot>, Given>();
    known.set(ofPlan, bySlots);
    const given = bySlots.get(free) ?? give(ofPlan, free, known === figures);
    bySlots.set(free, given);
    return given;
  };
});

const nothingGiven: PlanGiven = { fit: 0, isOther: false, isElsewhere: false, words: undefined };

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
  const give = givenTo(asked);
  const evidence = evidenceOf(asked);
  const score = (matches: ArrayLike<number>, { withPlan, fit }: Given): number =>
    scoreFor(evidence(matches, withPlan)) + fit;
  const best = createForemost(titledAtMost);
  const alike = Map.groupBy(hits.shelves(kinds), ({ sample }) => give(sample, free(sample)));
  hits.visit({
    lots: [...alike].map(([given, shelves]) => ({ given, shelves, bound: (atMost) => score(atMost, given) })),
    gain: gainIn(asked),
    least: best.least,
    visit: (place, { given }) => best.offer(place, score(hits.matchesAt(place), given)),
  });
  return best
    .places()
    .map((place) => {
      const hit = hits.at(place);
      const { own: given, withPlan, fit } = give(hit.linkable, free(hit.linkable));
      const [own, explained] = [joined(given, hit.matches), joined(withPlan, hit.matches)];
      const titled = hit.titled();
      // A record that has little but its plan's name to show is hardly what was asked.
      const both = (scoreOf(reading, explained, titled) + scoreOf(reading, own, titled)) / 2;
      return { hit, explained, score: both + fit + signalFit(reading, hit) };
    })
    .sort((a, b) => b.score - a.score || said(b.hit) - said(a.hit));
}

/** Of hits that explain as much, the one whose own words say more of the question, what is free among them, comes first. */
function said({ matches }: Hit): number {
  return matches.reduce((sum, match) => sum + match, 0);
}

function joined(given: readonly number[], matches: readonly number[]): readonly number[] {
  return given.map((each, at) => Math.max(each, matches[at] ?? 0));
}

/** `evidence` of matches beside what is given; makes no lists of them. */
export const evidenceOf = once(({ reading }: Asked) => {
  const [weights, whole, slots] = [topicWeights(reading), topicWhole(reading), slotPlaces(reading)];
  const telling = weights.flatMap((weight, at) => (weight > 0 ? [{ weight, at }] : []));
  return (matches: ArrayLike<number>, given: readonly number[]): Pick<Evidence, "topic" | "slots"> => {
    let [said, filled] = [0, 0];
    for (const { weight, at } of telling) said += weight * Math.max(given[at] ?? 0, matches[at] ?? 0);
    for (const at of slots) filled += Math.max(given[at] ?? 0, matches[at] ?? 0);
    return { topic: whole === 0 ? undefined : said / whole, slots: slots.length === 0 ? 1 : filled / slots.length };
  };
});

/** How much a whole match of a token adds: to the topic what it tells, to the slots the same for each. */
export const gainIn = once(({ reading }: Asked): ((nth: number) => number) => {
  const [weights, whole, slots] = [topicWeights(reading), topicWhole(reading), slotPlaces(reading)];
  return (nth) => (slots.includes(nth) ? 1 / slots.length : (weights[nth] ?? 0) / (whole || 1));
});
