import type { PlanId } from "../../domain/plan/id.ts";
import type { Countable, Fact } from "../../domain/plan/fact.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import {
  explainedBy,
  listScore,
  planFit,
  withAimWords,
  withPlanWords,
  type Asked,
  type Candidate,
} from "../candidate.ts";
import type { Signal } from "../lexicon.ts";
import { once } from "../once.ts";
import type { Reading, Slot } from "../reading.ts";
import { filterOf } from "./rows.ts";

const free: ReadonlySet<Slot> = new Set(["plan", "area", "year", "aim", "actor"]);

/** Readings as a question about how a plan is built: goals, objectives, priorities, counts, colours, validity. */
export function structureCandidates(asked: Asked): readonly Candidate[] {
  const { reading } = asked;
  const own = explainedBy(reading, [], free);
  const make: Make = (query, plan, prior) => {
    const explained = plan === undefined ? own : withPlanWords(asked, plan, own);
    return { query, explained, score: listScore(reading, explained) + prior, lists: true };
  };
  return [...goalQueries(asked, make), ...countQueries(asked, make), ...otherQueries(asked, make)];
}

type Make = (query: Candidate["query"], plan: PlanId | undefined, prior: number) => Candidate;

function goalQueries({ reading, plans }: Asked, make: Make): readonly Candidate[] {
  const { signals } = reading;
  const part = signals.has("cross-cutting")
    ? "cross-cutting"
    : signals.has("objectives")
      ? "objectives"
      : signals.has("priorities")
        ? "priorities"
        : signals.has("goals")
          ? reading.goals.length > 0 && plans.objectives.some((each) => reading.goals.includes(each.goal))
            ? "objectives"
            : "goals"
          : undefined;
  const first = asksFirst(reading, part);
  const others: readonly Signal[] = first ? otherThanRows : [...otherThanRows, "measures", "doing"];
  // A goal without objectives is asked for what is done for it.
  if (part === "goals" && reading.goals.length > 0) return [];
  if (part === undefined || others.some((each) => signals.has(each)) || reading.objectives.length > 0) return [];
  const owners = reading.goals.map((id) => plans.get("goal", id).plan);
  const having = plans.datasets.filter(
    (each) =>
      withParts(plans)[part].has(asked(plans, each.id)) &&
      (owners.length === 0 || owners.includes(asked(plans, each.id))),
  );
  return having.map((dataset) => {
    const [goal] = reading.goals.filter((id) => plans.get("goal", id).plan === dataset.id);
    return make(
      { kind: "goals", plan: dataset.id, part, ...(goal ? { goal } : {}) },
      dataset.id,
      (reading.plans.includes(dataset.id) ? 0.24 : 0.14) +
        (first ? nounAsked : 0) +
        planFit(plans, dataset.id, reading),
    );
  });
}

const otherThanRows: readonly Signal[] = ["count", "metric", "who", "schedule"];
/** So far from the question word may the noun stand that it asks for: "what are the three strategic aims". */
const nounNear = 5;
const nounAsked = 0.15;

/** "Which aims structure the measures?": the question word asks for the first, and the others tell of it. */
function asksFirst({ signalAt, tokens }: Reading, part: GoalsPart | undefined): boolean {
  const at = (part === undefined ? undefined : signalAt.get(part)) ?? Infinity;
  const others = (["measures", "doing"] as const).flatMap((each) => signalAt.get(each) ?? []);
  const asks = /^(mitka|mika|vilka|vilket|vad|which|what)$/.test(tokens[0]?.folded ?? "");
  return asks && at <= nounNear && others.length > 0 && others.every((each) => each > at);
}

/** An annual plan shares the goals of the plan it belongs to. */
function asked(plans: Plans, id: PlanId): PlanId {
  return withParts(plans).goals.has(id) ? id : (plans.get("dataset", id).partOf ?? id);
}

type GoalsPart = "goals" | "objectives" | "priorities" | "cross-cutting";

/** The plans that have each part. */
const withParts = once((plans: Plans): Readonly<Record<GoalsPart, ReadonlySet<PlanId>>> => {
  const having = (list: readonly { readonly plan: PlanId }[]): ReadonlySet<PlanId> =>
    new Set(list.map((each) => each.plan));
  return {
    ...{ goals: having(plans.goals), objectives: having(plans.objectives), priorities: having(plans.priorities) },
    "cross-cutting": having(plans.goals.filter((goal) => goal.goalKind === "cross-cutting")),
  };
});

const countedBy: readonly (readonly [Signal, Countable])[] = [
  ["objectives", "objectives"],
  ["goals", "goals"],
  ["measures", "measures"],
  ["indicators", "indicators"],
  ["priorities", "priorities"],
  ["who", "actors"],
];

function countQueries(beside: Asked, make: Make): readonly Candidate[] {
  const { reading, plans } = beside;
  const { signals } = reading;
  const asked = reading.signalAt.get("count");
  const found = countedBy
    .filter(([signal]) => signals.has(signal))
    .map(([signal, of]) => ({ of, at: reading.signalAt.get(signal) ?? 0 }))
    .sort((a, b) => distanceAfter(a.at, asked) - distanceAfter(b.at, asked))[0];
  if (asked === undefined || !found || distanceAfter(found.at, asked) > nounWithin) return [];
  const filter = filterOf(plans, reading);
  const { of } = found;
  // "Montako numeroitua indikaattoria": what is counted is said at once, whatever is said of it.
  const next = distanceAfter(found.at, asked) <= saidAtOnce;
  const whole = filter.plans ?? defaultPlans(reading, plans);
  const prior = next ? 0.5 : 0.35;
  const stated = statedIn(reading.years, of, plans);
  if (!stated) return [make({ kind: "count", of, filter: { ...filter, plans: whole } }, whole[0], prior)];
  const { explained, ...told } = make({ kind: "facts", facts: [stated.id] }, stated.plan, prior);
  return [{ ...told, explained: withAimWords(beside, [stated.id], explained) }];
}

/** What a plan says itself of how many there were in a year that is asked: our count is of what its tables hold. */
function statedIn(years: readonly number[], of: Countable, { facts }: Plans): Fact | undefined {
  return facts.find((fact) => fact.states === of && fact.year !== undefined && years.includes(fact.year));
}

const saidAtOnce = 3;

/** Some attributes may stand between: "kuinka monta Kouvolan kaupungin toimenpidettä". */
const nounWithin = 5;

/** What is counted stands right after "how many". */
function distanceAfter(at: number, asked = 0): number {
  return at >= asked ? at - asked : at + 1000;
}

/** The plans of the named place; the whole region's plan when none is named. */
function defaultPlans(reading: Reading, plans: Asked["plans"]): readonly PlanId[] {
  const local = plans.datasets.filter((each) => reading.areas.includes(each.area));
  const chosen = local.length > 0 ? local : plans.datasets.slice(-1);
  return chosen.map((each) => each.id);
}

function otherQueries({ reading, plans }: Asked, make: Make): readonly Candidate[] {
  const { signals } = reading;
  const rulePlan = [...plans.rules.keys()][0];
  const candidates: Candidate[] = [];
  if (rulePlan !== undefined && signals.has("rule")) {
    candidates.push(make({ kind: "traffic-rule", plan: rulePlan }, rulePlan, signals.has("light") ? 0.3 : 0));
  }
  if (rulePlan !== undefined && signals.has("light") && signals.has("indicators") && !signals.has("rule")) {
    candidates.push(
      make(
        { kind: "traffic-lights", plan: rulePlan, groups: reading.groups, against: "country", ...colourOf(reading) },
        rulePlan,
        0.1,
      ),
    );
  }
  const [objective] = reading.objectives;
  const ofActor = reading.organisations.length > 0 && !signals.has("ease");
  if (objective && !ofActor && !signals.has("measures") && (signals.has("ease") || signals.has("indicators"))) {
    candidates.push(
      make({ kind: "objective", objective }, plans.get("objective", objective).plan, signals.has("ease") ? 0.3 : 0.12),
    );
  }
  if (signals.has("validity")) {
    for (const dataset of plans.datasets) {
      candidates.push(
        make(
          { kind: "dataset", plans: [dataset.id] },
          dataset.id,
          planFit(plans, dataset.id, reading) + (reading.plans.includes(dataset.id) ? 0.1 : -0.02),
        ),
      );
    }
    const inForce = plans.datasets.filter((each) => each.datasetKind === "plan").map((each) => each.id);
    if (reading.yesNo) candidates.push(make({ kind: "dataset", plans: inForce }, undefined, -0.01));
  }
  return candidates;
}

const colours: readonly (readonly ["green" | "yellow" | "red", RegExp])[] = [
  ["green", /\b(vihre|gron|green)/],
  ["yellow", /\b(kelta|gul|yellow|amber)/],
  ["red", /\b(puna|rod|red\b|huolestut|orovack|worry)/],
];

/** The colour that a question names, when it is one. */
export function colourOf({ tokens }: Reading): { readonly light?: "green" | "yellow" | "red" } {
  const found = colours.filter(([, pattern]) => tokens.some((token) => pattern.test(token.folded)));
  const only = found.length === 1 ? found[0]?.[0] : undefined;
  return only ? { light: only } : {};
}
