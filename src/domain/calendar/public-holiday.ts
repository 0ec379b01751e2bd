/** The days off that Finnish law gives to the whole country, by the name of the day. */
export type PublicHoliday =
  | "new-year"
  | "epiphany"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "may-day"
  | "ascension"
  | "pentecost"
  | "midsummer-day"
  | "all-saints"
  | "independence-day"
  | "christmas-day"
  | "st-stephens-day";

/**
 * The public holiday that falls on this day, undefined when none does. Church holidays by kirkkolaki 652/2023, the others by the
 * acts on Independence Day (388/1937) and on May Day (272/1944). The rules hold from 1992 on, when Epiphany and Ascension Day
 * were given back their own weekdays.
 */
export function publicHoliday(date: Temporal.PlainDate): PublicHoliday | undefined {
  return (
    fixed[date.toString().slice(5)] ?? movedToSaturday(date) ?? besideEaster[easterSunday(date.year).until(date).days]
  );
}

const fixed: Readonly<Record<string, PublicHoliday>> = {
  "01-01": "new-year",
  "01-06": "epiphany",
  "05-01": "may-day",
  "12-06": "independence-day",
  "12-25": "christmas-day",
  "12-26": "st-stephens-day",
};

/** Days from Easter Sunday. */
const besideEaster: Readonly<Record<number, PublicHoliday>> = {
  [-2]: "good-friday",
  0: "easter-sunday",
  1: "easter-monday",
  39: "ascension",
  49: "pentecost",
};

/** Midsummer Day is the Saturday of 20–26 June, All Saints' Day the Saturday of 31 October – 6 November. */
function movedToSaturday(date: Temporal.PlainDate): PublicHoliday | undefined {
  if (date.dayOfWeek !== 6) return undefined;
  if (date.month === 6 && date.day >= 20 && date.day <= 26) return "midsummer-day";
  return (date.month === 10 && date.day === 31) || (date.month === 11 && date.day <= 6) ? "all-saints" : undefined;
}

/**
 * Easter Sunday of a year in the Gregorian calendar: the anonymous computus of 1876 (Meeus, Astronomical Algorithms, chapter 8).
 * The letters are those of the published table, so that it can be compared with it.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1);
}
