import { publicHoliday, type PublicHoliday } from "./public-holiday.ts";

/** Why nobody is at work: the two eves are kept free by collective agreements, not by law. */
export type NonWorkingReason = PublicHoliday | "midsummer-eve" | "christmas-eve" | "saturday" | "sunday";

/**
 * Why a day is not a working day in Finland, undefined when it is one. A holiday's own name comes before the weekend it falls on.
 * New Year's Eve is a working day.
 */
export function nonWorkingReason(date: Temporal.PlainDate): NonWorkingReason | undefined {
  const holiday = publicHoliday(date);
  if (holiday !== undefined) return holiday;
  if (date.month === 6 && publicHoliday(date.add({ days: 1 })) === "midsummer-day") return "midsummer-eve";
  if (date.month === 12 && date.day === 24) return "christmas-eve";
  if (date.dayOfWeek === 6) return "saturday";
  return date.dayOfWeek === 7 ? "sunday" : undefined;
}

/** Whether people are at work in Finland on this day. */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return nonWorkingReason(date) === undefined;
}

/** The last working day on or before a day. Ends, since no run of free days is longer than five. */
export function previousWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(date) ? date : previousWorkingDay(date.subtract({ days: 1 }));
}

/** The first working day on or after a day. Ends, since no run of free days is longer than five. */
export function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(date) ? date : nextWorkingDay(date.add({ days: 1 }));
}

/**
 * The day that is `n` working days after a day, before it when `n` is negative; the day itself when `n` is 0. A free day is not
 * counted, so that one working day after a Saturday is the Monday.
 */
export function addWorkingDays(date: Temporal.PlainDate, n: number): Temporal.PlainDate {
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) {
    day = n > 0 ? nextWorkingDay(day.add({ days: 1 })) : previousWorkingDay(day.subtract({ days: 1 }));
  }
  return day;
}
