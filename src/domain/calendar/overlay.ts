import type { PlanId } from "../plan/id.ts";
import type { OccurrenceId } from "./occurrence.ts";

/** What coordinators have laid over the plans' calendars. The plan files themselves never change. */
export interface CalendarOverlay {
  /** Plans whose clock goes on after their end; "all" in a dry run. */
  readonly continued: ReadonlySet<PlanId> | "all";
  readonly dates: ReadonlyMap<OccurrenceId, DateDecision>;
}

/** The latest word of a coordinator on one occurrence. `revision` counts the words on it, this one included. */
export type DateDecision =
  | {
      readonly kind: "confirmed" | "changed";
      readonly date: Temporal.PlainDate;
      readonly time?: Temporal.PlainTime;
      readonly by: string;
      readonly on: Temporal.PlainDate;
      readonly revision?: number;
    }
  | {
      readonly kind: "cancelled";
      readonly by: string;
      readonly on: Temporal.PlainDate;
      readonly revision?: number;
    };

/** Nothing confirmed, no clock continued. */
export const emptyOverlay: CalendarOverlay = { continued: new Set(), dates: new Map() };

/** How often an occurrence has been changed since its plan was read; calendar programs take the copy with the greatest number. */
export function revisionOf({ dates }: Pick<CalendarOverlay, "dates">, id: OccurrenceId): number {
  const decision = dates.get(id);
  return decision ? (decision.revision ?? 1) : 0;
}
