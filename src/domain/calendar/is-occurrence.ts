import type { Plans } from "../plan/plans.ts";
import type { OccurrenceId } from "./occurrence.ts";
import { occurrences } from "./occurrences.ts";
import { periodIn, windowOf } from "./period.ts";

/** A year, a month or a day; the only periods that occurrences are named by. Rules are not counted for centuries. */
const period = /^(19|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** An occurrence leaves its period by no more than the longest run of free days. */
const around = { days: 7 };

/** Whether the plans' calendars have this occurrence, were every clock continued: ids that come from outside may be anything. */
export function isOccurrence(plans: Plans, id: OccurrenceId): boolean {
  const entry = plans.entries.find((each) => id.startsWith(`${each.id}@`));
  const named = entry && periodIn(id, entry.id);
  if (named === undefined || !period.test(named) || !isReal(named)) return false;
  const { from, until } = windowOf(named);
  const window = { from: from.subtract(around), until: until.add(around) };
  return occurrences(plans, window, { continued: "all", dates: new Map() }).some((each) => each.id === id);
}

/** Whether a day is one: there is no 30 February. */
function isReal(named: string): boolean {
  const [year = 0, month = 1, day = 1] = named.split("-").map(Number);
  return day <= new Temporal.PlainYearMonth(year, month).daysInMonth;
}
