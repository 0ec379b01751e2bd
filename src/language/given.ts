import type { PlanId } from "../domain/plan/id.ts";
import { explainedBy, planFits, withWords, type Asked } from "./candidate.ts";
import type { Linked } from "./linkable.ts";
import { once } from "./once.ts";
import { areasOf } from "./plans-meant.ts";
import type { Slot } from "./reading.ts";

/** The plan's name beside a record's own words explains by half: it says where to look, not what for. */
const planShare = 0.5;

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
  const fitOf = planFits(plans, reading);
  const given = plans.datasets.map((dataset): readonly [PlanId, PlanGiven] => {
    const { id } = dataset;
    // A record of another plan than the named one, or of another municipality's plan, does not explain what is named.
    const isOther = reading.plans.length > 0 && !reading.plans.includes(id);
    const isElsewhere = reading.areas.length > 0 && !reading.areas.some((each) => areasOf(plans).get(id)?.has(each));
    const [fit, words] = [fitOf(dataset), planWords.get(id)];
    const key = [fit, isOther, isElsewhere, words].join(" ");
    const own = known.get(key) ?? { fit, isOther, isElsewhere, words };
    known.set(key, own);
    return [id, own];
  });
  return new Map(given);
});

/** `planFit` of a plan, computed once. */
export function fitIn(asked: Asked): (plan: PlanId) => number {
  return (plan) => givenByPlans(asked).get(plan)?.fit ?? 0;
}

/** What is explained of each token before a hit's own words are looked at, and how its plan fits. */
export interface Given {
  readonly own: readonly number[];
  readonly withPlan: readonly number[];
  readonly fit: number;
}

/** What a plan and the slots that are free give. Few plans and sets differ, so that it is computed once for each. */
export const givenTo = once((asked: Asked): ((linkable: Linked, free: ReadonlySet<Slot>) => Given) => {
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
  const isNamed = (plan: PlanId): boolean => asked.reading.plans.includes(plan);
  return ({ kind, plan, about }, free) => {
    const known = kind === "indicator" ? figures : others;
    // What minutes tell of a plan is of that plan, when it is named.
    const ofPlan = byPlan.get(about !== undefined && isNamed(about) ? about : plan) ?? nothingGiven;
    const bySlots = known.get(ofPlan) ?? new Map<ReadonlySet<Slot>, Given>();
    if (bySlots.size === 0) known.set(ofPlan, bySlots);
    const found = bySlots.get(free);
    if (found) return found;
    const given = give(ofPlan, free, known === figures);
    bySlots.set(free, given);
    return given;
  };
});

const nothingGiven: PlanGiven = { fit: 0, isOther: false, isElsewhere: false, words: undefined };
