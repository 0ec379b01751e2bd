import type { CalendarEntry } from "./calendar-entry.ts";
import type { OccurrenceId, Window } from "./occurrence.ts";

/**
 * The stretch of time that an occurrence stands for, by which it keeps its name when its date is changed: the year of a yearly
 * rule ("2027"), the month of a monthly one ("2027-03"), the day itself of any other ("2027-03-15").
 */
export function periodOf(rule: string | undefined, day: Temporal.PlainDate): string {
  if (rule?.startsWith("FREQ=YEARLY")) return String(day.year);
  return rule?.startsWith("FREQ=MONTHLY") ? day.toPlainYearMonth().toString() : day.toString();
}

/** The days of a period: all of "2027", of "2027-03", or the one day "2027-03-15". */
export function windowOf(period: string): Window {
  const [year, month, day] = period.split("-").map(Number);
  const from = new Temporal.PlainDate(year ?? 0, month ?? 1, day ?? 1);
  const length = day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 };
  return { from, until: from.add(length) };
}

/** The name of an entry's occurrence in a period. The only place where these names are made. */
export function occurrenceId(entry: CalendarEntry["id"], period: string): OccurrenceId {
  return `${entry}@${period}` as OccurrenceId;
}

/** The period of an entry's occurrence, undefined when the name is another entry's. */
export function periodIn(id: OccurrenceId, entry: CalendarEntry["id"]): string | undefined {
  return id.startsWith(`${entry}@`) ? id.slice(entry.length + 1) : undefined;
}

/** Whether a day is in a window. */
export function holds({ from, until }: Window, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) < 0;
}
