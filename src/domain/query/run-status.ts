import type { CalendarOverlay } from "../calendar/overlay.ts";
import type { Plans } from "../plan/plans.ts";
import type { Standing } from "../progress/standing.ts";

import type { Answer } from "./answer.ts";
import type { RowFilter, StatusQuery } from "./query.ts";
import { statusSummary } from "./status-summary.ts";
import { rowsOf } from "./run-rows.ts";

/** Where things stand; asked for nothing in particular, in the plans that reports are asked of, if there are any. */
export function runStatus(
  plans: Plans,
  query: StatusQuery,
  { overlay, standing }: { readonly overlay: CalendarOverlay; readonly standing: Standing | undefined },
): Answer {
  const asked = scopeOf(query);
  const filter = Object.keys(asked).length > 0 ? asked : reportedPlans(plans, standing);
  if (query.kind !== "missing-reports" && rowsOf(plans, filter).length === 0)
    return { kind: "not-in-plan", reason: { kind: "no-rows", filter } };
  const today = Temporal.PlainDate.from(query.today);
  const summary = statusSummary(plans, { filter, today, overlay, standing });
  return { kind: "status", query: { ...query, filter }, summary };
}

/** Indicators tell of a plan's whole area, whoever is asked about. */
function scopeOf({ kind, filter }: StatusQuery): RowFilter {
  if (kind !== "due-indicators") return filter;
  const { actors: _, units: __, ...ofArea } = filter;
  return ofArea;
}

function reportedPlans(plans: Plans, standing: Standing | undefined): RowFilter {
  const asked = [...new Set(standing?.duties.map(({ plan }) => plan))];
  return { plans: asked.length > 0 ? asked : [...new Set(plans.rows.map(({ plan }) => plan))] };
}
