import type { PlanId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Query } from "../domain/query/query.ts";
import { rowsOf } from "../domain/query/run-rows.ts";

/** The one plan that a query speaks of; undefined when it speaks of several or none. */
export function planOf(query: Query, plans: Plans): PlanId | undefined {
  const told = new Set(plansIn(query, plans));
  return told.size === 1 ? [...told][0] : undefined;
}

function plansIn(query: Query, plans: Plans): readonly PlanId[] {
  const of = (ids: readonly string[]): readonly PlanId[] => ids.flatMap((id) => plans.find(id)?.plan ?? []);
  switch (query.kind) {
    case "goals":
    case "traffic-lights":
    case "traffic-rule":
      return [query.plan];
    case "dataset":
      return query.plans;
    case "facts":
      return of(query.facts);
    case "decisions":
      return of(query.decisions);
    case "realised":
      return of(query.measures);
    case "priorities":
      return of(query.priorities);
    case "terms":
      return of(query.terms);
    case "calendar":
      return query.view === "window" ? (query.filter.plans ?? []) : of(query.entries);
    case "objective":
      return of([query.objective]);
    case "indicator":
      return of(query.indicators);
    default:
      if ("indicator" in query) return of([query.indicator]);
      return "filter" in query ? rowsOf(plans, query.filter).map((row) => row.plan) : [];
  }
}
