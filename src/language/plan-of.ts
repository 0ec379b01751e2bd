import type { PlanId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Query } from "../domain/query/query.ts";
import { recordsNamed } from "../domain/query/records-named.ts";
import { rowsOf } from "../domain/query/run-rows.ts";

/** The one plan that a query speaks of; undefined when it speaks of several or none. */
export function planOf(query: Query, plans: Plans): PlanId | undefined {
  const told = new Set(plansIn(query, plans));
  return told.size === 1 ? [...told][0] : undefined;
}

function plansIn(query: Query, plans: Plans): readonly PlanId[] {
  switch (query.kind) {
    case "traffic-lights":
    case "traffic-rule":
      return [query.plan];
    case "calendar":
      if (query.view === "window") return query.filter.plans ?? [];
      break;
    default:
      // A filter speaks of the rows that it leaves, whoever's plan names their actor.
      if ("filter" in query) return rowsOf(plans, query.filter).map((row) => row.plan);
  }
  return recordsNamed(query).flatMap(({ id }) => plans.find(id)?.plan ?? []);
}
