import { localDay } from "./local-day.ts";
import type { PersonId } from "../access/person.ts";
import type { PlanId } from "../plan/id.ts";
import type { OccurrenceId } from "./occurrence.ts";
import { revisionOf, type CalendarOverlay, type DateDecision } from "./overlay.ts";

/** One decision of a coordinator; decisions are only ever added. */
export type ClockDecision = { readonly by: PersonId; readonly at: Temporal.Instant } & (
  | { readonly kind: "continued" | "stopped"; readonly plan: PlanId }
  | {
      readonly kind: "confirmed" | "changed";
      readonly occurrence: OccurrenceId;
      readonly date: Temporal.PlainDate;
      readonly time?: Temporal.PlainTime;
    }
  | { readonly kind: "cancelled"; readonly occurrence: OccurrenceId }
);

/** The decisions as they stand: of each plan and occurrence the latest, decisions given oldest first. */
export function overlayOf(decisions: readonly ClockDecision[]): CalendarOverlay {
  const continued = new Set<PlanId>();
  const dates = new Map<OccurrenceId, DateDecision>();
  for (const decision of decisions) {
    switch (decision.kind) {
      case "continued":
        continued.add(decision.plan);
        break;
      case "stopped":
        continued.delete(decision.plan);
        break;
      case "confirmed":
      case "changed":
      case "cancelled":
        dates.set(decision.occurrence, dateDecision(decision, revisionOf({ dates }, decision.occurrence) + 1));
        break;
      default:
        decision satisfies never;
    }
  }
  return { continued, dates };
}

type OfOccurrence = Extract<ClockDecision, { readonly occurrence: OccurrenceId }>;

function dateDecision(decision: OfOccurrence, revision: number): DateDecision {
  const made = { revision, by: decision.by, on: localDay(decision.at) };
  if (decision.kind === "cancelled") return { kind: "cancelled", ...made };
  const { kind, date, time } = decision;
  return { kind, date, ...(time === undefined ? {} : { time }), ...made };
}
