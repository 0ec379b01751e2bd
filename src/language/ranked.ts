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
  type Evidence,
} from "./candidate.ts";
import { createForemost } from "./foremost.ts";
import type { Hit } from "./hits.ts";
import type { Linkable, LinkableKind } from "./linkable.ts";
import { once } from "./once.ts";
import type { Reading, Slot } from "./reading.ts";
import type { Shelf } from "./shelves.ts";

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

/** What the slots that are free give, when some of them are closed; few sets are free, so that it is computed once for each. */
const givenBySlots = once(({ reading }: Asked) => {
  const known = new Map<ReadonlySet<Slot>, Map<string, readonly number[]>>();
  return (free: ReadonlySet<Slot>, closed: readonly Slot[]): readonly number[] => {
    const ofFree = known.get(free) ?? new Map<string, readonly number[]>();
    known.set(free, ofFree);
    const given = ofFree.get(closed.join()) ?? explainedBy(reading, [], free.difference(new Set(closed)));
    ofFree.set(closed.join(), given);
    return given;
  };
});

/** What a plan and the slots that are free give to the hits of a shelf. */
function givenTo(asked: Asked, free: (linkable: Linkable) => ReadonlySet<Slot>): (shelf: Shelf) => Given {
  const known = new Map<Shelf, Given>();
  const give = ({ sample }: Shelf): Given => {
    const { kind, plan } = sample;
    // Figures have areas of their own.
    const closed = (closedIn(asked).get(plan) ?? []).filter((slot) => slot === "plan" || kind !== "indicator");
    const own = givenBySlots(asked)(free(sample), closed);
    return { own, withPlan: withPlanWords(asked, plan, own, planShare), fit: fitIn(asked)(plan) };
  };
  return (shelf) => {
    const given = known.get(shelf) ?? give(shelf);
    known.set(shelf, given);
    return given;
  };
}

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
  const given = givenTo(asked, free);
  const evidence = evidenceOf(asked);
  const score = (match: Match, place: number, { withPlan, fit }: Given): number =>
    scoreFor(evidence(match, place, withPlan)) + fit;
  const best = createForemost(titledAtMost, hits.order);
  const shelfOf = new Map<number, Shelf>();
  hits.visit({
    shelves: hits.shelves(kinds),
    gain: gainIn(asked),
    bound: (shelf, atMost) => score((at) => atMost[at] ?? 0, 0, given(shelf)),
    least: best.least,
    visit: (place, shelf) => {
      shelfOf.set(place, shelf);
      best.offer(place, score(hits.match, place, given(shelf)));
    },
  });
  return best
    .places()
    .flatMap((place) => {
      const shelf = shelfOf.get(place);
      if (!shelf) return [];
      const hit = hits.at(place);
      const { own: ownGiven, withPlan, fit } = given(shelf);
      const [own, explained] = [joined(ownGiven, hit.matches), joined(withPlan, hit.matches)];
      const titled = hit.titled();
      // A record that has little but its plan's name to show is hardly what was asked.
      const both = (scoreOf(reading, explained, titled) + scoreOf(reading, own, titled)) / 2;
      return [{ hit, explained, score: both + fit + signalFit(reading, hit) }];
    })
    .sort((a, b) => b.score - a.score);
}

function joined(given: readonly number[], matches: readonly number[]): readonly number[] {
  return given.map((each, at) => Math.max(each, matches[at] ?? 0));
}

/** How well a place matches a token. */
type Match = (nth: number, place: number) => number;

/** `evidence` of a place whose tokens are explained by what is given or by its own words; makes no lists of them. */
export const evidenceOf = once(({ reading }: Asked) => {
  const [weights, whole, slots] = [topicWeights(reading), topicWhole(reading), slotPlaces(reading)];
  const telling = weights.flatMap((weight, at) => (weight > 0 ? [{ weight, at }] : []));
  return (match: Match, place: number, given: readonly number[]): Pick<Evidence, "topic" | "slots"> => {
    let [said, filled] = [0, 0];
    for (const { weight, at } of telling) said += weight * Math.max(given[at] ?? 0, match(at, place));
    for (const at of slots) filled += Math.max(given[at] ?? 0, match(at, place));
    return { topic: whole === 0 ? undefined : said / whole, slots: slots.length === 0 ? 1 : filled / slots.length };
  };
});

/** How much a whole match of a token adds: to the topic what it tells, to the slots the same for each. */
export const gainIn = once(({ reading }: Asked): ((nth: number) => number) => {
  const [weights, whole, slots] = [topicWeights(reading), topicWhole(reading), slotPlaces(reading)];
  return (nth) => (slots.includes(nth) ? 1 / slots.length : (weights[nth] ?? 0) / (whole || 1));
});
