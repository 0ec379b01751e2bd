import { nextWorkingDay, nonWorkingReason, previousWorkingDay, type NonWorkingReason } from "./working-day.ts";

/** Where a date goes that falls on a free day: to the working day before it, to the one after it, or nowhere. */
export const shiftRules = ["previous", "next", "keep"] as const;
export type ShiftRule = (typeof shiftRules)[number];

/** A planned date as it is kept; a moved one always says from where and why. */
export type Shifted =
  | { readonly kind: "as-planned"; readonly date: Temporal.PlainDate }
  | {
      readonly kind: "shifted";
      readonly date: Temporal.PlainDate;
      readonly from: Temporal.PlainDate;
      readonly because: NonWorkingReason;
    };

/** The day on which a planned date is kept in Finland. */
export function shift(planned: Temporal.PlainDate, rule: ShiftRule): Shifted {
  const because = nonWorkingReason(planned);
  if (rule === "keep" || because === undefined) return { kind: "as-planned", date: planned };
  const date = rule === "next" ? nextWorkingDay(planned) : previousWorkingDay(planned);
  return { kind: "shifted", date, from: planned, because };
}
