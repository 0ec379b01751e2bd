import { RRuleTemporal } from "rrule-temporal";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { Window } from "./occurrence.ts";

/** A rule that names days, and whether the source names them or we do. */
export interface Placing {
  readonly rule: string;
  readonly timing: "stated" | "assumed";
}

/** The day we take where the source states a month and neither it nor we name the day: the middle. */
const middleOfMonth = 15;

/**
 * The rule by which an entry is placed on days: ours where there is one, else the source's own; of a rule that names months only
 * the middle of each, as an assumption. Undefined when the time of year is not known at all.
 */
export function placingOf({ ours, recurrence }: Pick<CalendarEntry, "ours" | "recurrence">): Placing | undefined {
  if (ours) return { rule: ours.recurrence, timing: "assumed" };
  if (recurrence === undefined) return undefined;
  if (namesDay(recurrence)) return { rule: recurrence, timing: "stated" };
  if (!statesMonth({ recurrence })) return undefined;
  return { rule: `${recurrence};BYMONTHDAY=${middleOfMonth}`, timing: "assumed" };
}

/** Whether the source states the month, so that only the day can be an assumption of ours. */
export function statesMonth({ recurrence }: { readonly recurrence?: string }): boolean {
  return recurrence?.includes("BYMONTH=") ?? false;
}

/** Whether a rule leaves no choice of day: "17 October", "the second Wednesday of each month", "Monday of week 34". */
export function namesDay(rule: string): boolean {
  const weekday = /BYDAY=/.test(rule);
  if (rule.startsWith("FREQ=WEEKLY")) return weekday;
  const dayOfMonth = /BYMONTHDAY=|BYDAY=[-+]?\d/.test(rule);
  if (rule.startsWith("FREQ=MONTHLY")) return dayOfMonth;
  return (/BYMONTH=/.test(rule) && dayOfMonth) || (/BYWEEKNO=/.test(rule) && weekday);
}

/** The days of a rule in a window. Rounds and counts begin on `anchor`, so that they are the same whatever the window. */
export function daysOf(rule: string, anchor: Temporal.PlainDate, window: Window): readonly Temporal.PlainDate[] {
  // Days have no clock changes in UTC; the local time is joined to the day later.
  const at = (day: Temporal.PlainDate): Temporal.ZonedDateTime => day.toZonedDateTime("UTC");
  const last = window.until.subtract({ days: 1 });
  return new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart: at(anchor) })
    .between(at(window.from), at(last), true)
    .map((each) => each.toPlainDate());
}

/** The day from which an entry's rounds are counted: New Year of the first year that the source names, else of its plan's first. */
export function anchorOf(dates: readonly string[], planFrom: string): Temporal.PlainDate {
  const first = [...dates].sort()[0] ?? planFrom;
  return new Temporal.PlainDate(Number(first.slice(0, 4)), 1, 1);
}
