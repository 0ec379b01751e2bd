import type { Dataset } from "../../domain/plan/dataset.ts";
import type { Id, PlanId } from "../../domain/plan/id.ts";
import { explainedBy, listScore, planFit, type Asked, type Candidate } from "../candidate.ts";
import { ranked } from "../ranked.ts";
import type { Hit } from "../hits.ts";
import type { Linked } from "../linkable.ts";
import { once } from "../once.ts";
import type { Reading, Slot } from "../reading.ts";
import { asksRows } from "./rows.ts";

/** Records that explain the question as well are told together, so many at most. */
const alikeAtMost = 3;

const freeAlways: ReadonlySet<Slot> = new Set(["plan", "area"]);
const freeInItsTime: ReadonlySet<Slot> = new Set(["plan", "area", "year"]);

/** What a plan tells is of its own years, and what minutes tell of the year they look back on and of what follows. */
const freeFor = once(({ reading, plans }: Asked): ((linkable: Linked) => ReadonlySet<Slot>) => {
  const free = new Map(plans.datasets.map((dataset) => [dataset.id, freeInPlan(dataset, reading)]));
  return ({ plan }) => free.get(plan) ?? freeAlways;
});

function freeInPlan({ validity, datasetKind }: Dataset, reading: Reading): ReadonlySet<Slot> {
  if (reading.years.length === 0) return freeInItsTime;
  const [from, to] = [validity.from, validity.to].map((day) => Number(day.slice(0, 4)));
  const lookedBack = datasetKind === "minutes" ? 1 : 0;
  const isBefore = reading.years.every((year) => from !== undefined && year < from - lookedBack);
  const isAfter = datasetKind !== "minutes" && reading.years.every((year) => to !== undefined && year > to);
  return isBefore || isAfter ? freeAlways : freeInItsTime;
}

/** Readings as a question about decisions, realised measures, priorities, terms or an indicator's meaning. */
export function recordCandidates(asked: Asked): readonly Candidate[] {
  const { reading } = asked;
  const { signals } = reading;
  return [
    ...numberedDecisions(asked),
    ...listOf(
      asked,
      "decision",
      (ids) => ({ kind: "decisions", plan: ids[0]?.linkable.plan as Id<"dataset">, decisions: idsOf(ids) }),
      0,
    ),
    ...listOf(
      asked,
      "realised",
      (ids) => ({ kind: "realised", measures: idsOf(ids) }),
      signals.has("measures") || signals.has("doing") ? 0.1 : 0.02,
    ),
    ...realisedOfGoals(asked),
    ...prioritiesOfGoals(asked),
    ...listOf(
      asked,
      "priority",
      (ids) => ({ kind: "priorities", priorities: idsOf(ids) }),
      signals.has("priorities") ? 0.06 : signals.has("goals") ? 0.12 : reading.organisations.length > 0 ? -0.12 : -0.04,
    ),
    ...listOf(
      asked,
      "term",
      (ids) => ({ kind: "terms", terms: idsOf(ids) }),
      signals.has("define") && !asksRows(reading) ? 0.12 : asksRows(reading) || signals.has("goals") ? -0.4 : -0.08,
    ),
  ];
}

/** What was done for a named goal, when that is asked of a plan that tells it. */
function realisedOfGoals(asked: Asked): readonly Candidate[] {
  const { signals, goals } = asked.reading;
  if (goals.length === 0 || (!signals.has("doing") && !signals.has("measures"))) return [];
  const own = asked.plans.realised.filter((each) => goals.includes(each.goal));
  return ofGoals(asked, own, { kind: "realised", measures: own.map((each) => each.id) });
}

const prioritiesAsked = 0.12;

/** What a plan wants to put weight on under a named goal. */
function prioritiesOfGoals(asked: Asked): readonly Candidate[] {
  const { signals, goals } = asked.reading;
  if (goals.length === 0 || signals.has("objectives") || signals.has("count")) return [];
  const own = asked.plans.priorities.filter((each) => goals.includes(each.goal));
  const wholly = own[0] ? ofWholePlan(own[0].plan, asked) : 0;
  const wanted = signals.has("priorities") ? prioritiesAsked : 0;
  return ofGoals(asked, own, { kind: "priorities", priorities: own.map((each) => each.id) }, wholly + wanted);
}

/** All that stands under the named goals; nothing when nothing does. */
function ofGoals(
  { reading, plans }: Asked,
  [first]: readonly { readonly plan: PlanId }[],
  query: Candidate["query"],
  prior = 0,
): readonly Candidate[] {
  if (!first) return [];
  const explained = explainedBy(reading, [], new Set(["plan", "area", "year", "aim"]));
  const score = listScore(reading, explained) + planFit(plans, first.plan, reading) + prior;
  return [{ query, explained, score, lists: true }];
}

/** "Kemi's 2022–25 plan": the first year of a plan of several years names it. */
function ofWholePlan(plan: PlanId, { reading, plans }: Asked): number {
  const { validity } = plans.get("dataset", plan);
  return reading.years.includes(Number(validity.from.slice(0, 4))) && reading.years.length > 1 ? 0.1 : 0;
}

/** A better reading may ask a single fact of the item. */
const numberedDecision = 0.5;

/** "8 §" names an agenda item outright; what else is asked of it is told with it. */
function numberedDecisions({ reading, plans }: Asked): readonly Candidate[] {
  if (reading.items.length === 0) return [];
  const named = plans.decisions.filter((each) => reading.items.includes(each.item));
  return named.map((each) => ({
    query: { kind: "decisions", plan: each.plan, decisions: [each.id] },
    explained: reading.tokens.map(() => 1),
    score: numberedDecision,
  }));
}

function idsOf<Kind extends "decision" | "realised-measure" | "priority" | "term">(
  hits: readonly Hit[],
): readonly Id<Kind>[] {
  return hits.map((hit) => hit.linkable.id as Id<Kind>);
}

function listOf(
  asked: Asked,
  kind: "decision" | "realised" | "priority" | "term",
  query: (hits: readonly Hit[]) => Candidate["query"],
  prior: number,
): readonly Candidate[] {
  const all = ranked(asked, [kind], freeFor(asked));
  const best = all[0];
  if (!best) return [];
  const alike = all.filter((each) => each.score >= best.score - 0.03).slice(0, kind === "term" ? 1 : alikeAtMost);
  return [{ query: query(alike.map((each) => each.hit)), explained: best.explained, score: best.score + prior }];
}
