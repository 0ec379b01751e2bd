import type { CalendarEntryKind } from "./calendar-entry.ts";
import type { ShiftRule } from "./shift.ts";

/** Where an entry goes from a free day when its file does not say: a report is due before the break, the rest waits till after. */
export function shiftRuleOf(kind: CalendarEntryKind): ShiftRule {
  return kind === "report-deadline" ? "previous" : "next";
}

/** On how many days before an entry people are reminded when its file does not say: the more work it takes, the earlier. */
export function leadDaysOf(kind: CalendarEntryKind): readonly number[] {
  return leadDays[kind];
}

const leadDays: Readonly<Record<CalendarEntryKind, readonly number[]>> = {
  "report-deadline": [30, 14, 7, 1],
  evaluation: [30, 14, 7, 1],
  forum: [30, 14, 7, 1],
  survey: [30, 7],
  decision: [14, 1],
  meeting: [7, 1],
  publication: [7],
};
