import type { Occurrence, OccurrenceId } from "../../domain/calendar/occurrence.ts";
import type { ClockWish } from "./decide-clock.ts";

/** What comes of the forms of dates: which one is meant, or its day. */
export type DateWish =
  | { readonly kind: "chosen"; readonly occurrence: OccurrenceId }
  | { readonly kind: "day"; readonly date: Temporal.PlainDate; readonly time?: Temporal.PlainTime }
  | { readonly kind: "cancelled" };

/** The decision that a wish means: a day that was known before is confirmed. */
export function dateDecision(
  { id: occurrence, date: known }: Occurrence,
  wish: Exclude<DateWish, { readonly kind: "chosen" }>,
): ClockWish {
  if (wish.kind === "cancelled") return { kind: "cancelled", occurrence };
  const { date, time } = wish;
  const kind = date.equals(known) ? "confirmed" : "changed";
  return { kind, occurrence, date, ...(time === undefined ? {} : { time }) };
}
