import type { Countable } from "../plan/fact.ts";
import type { Plans, PlanRecord } from "../plan/plans.ts";
import type { Answer } from "./answer.ts";
import type { RowFilter } from "./query.ts";
import { rowsOf } from "./run-rows.ts";

/** Our own count, with the records counted, and beside it what the plan itself states of the same number. */
export function runCount(plans: Plans, of: Countable, filter: RowFilter): Answer {
  const records = counted(plans, of, filter);
  const whole = filter.actors === undefined && filter.goals === undefined && filter.units === undefined;
  const stated = whole
    ? plans.facts.find((fact) => fact.states === of && (filter.plans?.includes(fact.plan) ?? true))
    : undefined;
  if (records.length === 0 && !stated) return { kind: "not-in-plan", reason: { kind: "no-rows", filter } };
  return { kind: "count", of, records, ...(stated ? { stated } : {}), scope: scopeOf(plans, filter) };
}

function counted(plans: Plans, of: Countable, filter: RowFilter): readonly PlanRecord[] {
  const inPlan = (record: { readonly plan: string }): boolean => filter.plans?.some((id) => id === record.plan) ?? true;
  const ofGoal = (record: { readonly goal: string }): boolean => filter.goals?.some((id) => id === record.goal) ?? true;
  switch (of) {
    case "measures":
      return rowsOf(plans, filter).flatMap((row) => row.measures);
    case "rows":
      return rowsOf(plans, filter);
    case "units": {
      const units = new Set(rowsOf(plans, filter).flatMap((row) => row.units));
      return plans.units.filter(({ id }) => units.has(id));
    }
    case "actors": {
      const actors = new Set(rowsOf(plans, filter).map((row) => row.actor));
      return plans.organisations.filter(({ id }) => actors.has(id));
    }
    case "goals":
      return plans.goals.filter((goal) => inPlan(goal) && goal.goalKind !== "cross-cutting");
    case "objectives":
      return plans.objectives.filter((each) => inPlan(each) && ofGoal(each));
    case "indicators":
      return plans.indicators.filter((each) => inPlan(each) && each.number !== null);
    case "priorities":
      return plans.priorities.filter((each) => inPlan(each) && ofGoal(each));
    case "realised-measures":
      return plans.realised.filter((each) => inPlan(each) && ofGoal(each));
    case "decisions":
      return plans.decisions.filter(inPlan);
  }
}

function scopeOf(plans: Plans, filter: RowFilter): readonly PlanRecord[] {
  const ids = [
    ...(filter.plans ?? []),
    ...(filter.actors ?? []),
    ...(filter.units ?? []),
    ...(filter.goals ?? []),
    ...(filter.objectives ?? []),
  ];
  return ids.flatMap((id) => plans.find(id) ?? []);
}
