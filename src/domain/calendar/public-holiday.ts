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
export function publicHoliday({ year, month, day }: Temporal.PlainDate): PublicHoliday | undefined {
  const known = years.get(year) ?? holidaysOf(year);
  years.set(year, known);
  return known.get(keyOf(month, day));
}

/** A plan of reminders asks of thousands of days: the holidays of a year are found once. */
const years = new Map<number, ReadonlyMap<number, PublicHoliday>>();

function holidaysOf(year: number): ReadonlyMap<number, PublicHoliday> {
  const easter = easterSunday(year);
  const moving = [
    ...besideEaster.map(([days, name]) => [easter.add({ days }), name] as const),
    [saturdayFrom(new Temporal.PlainDate(year, 6, 20)), "midsummer-day"] as const,
    [saturdayFrom(new Temporal.PlainDate(year, 10, 31)), "all-saints"] as const,
  ];
  // Ascension Day may be May Day, which is then called by its date.
  return new Map([...moving.map(([{ month, day }, name]) => [keyOf(month, day), name] as const), ...fixed]);
}

function keyOf(month: number, day: number): number {
  return month * 100 + day;
}

const fixed: readonly (readonly [number, PublicHoliday])[] = [
  [keyOf(1, 1), "new-year"],
  [keyOf(1, 6), "epiphany"],
  [keyOf(5, 1), "may-day"],
  [keyOf(12, 6), "independence-day"],
  [keyOf(12, 25), "christmas-day"],
  [keyOf(12, 26), "st-stephens-day"],
];

/** Days from Easter Sunday. */
const besideEaster: readonly (readonly [number, PublicHoliday])[] = [
  [-2, "good-friday"],
  [0, "easter-sunday"],
  [1, "easter-monday"],
  [39, "ascension"],
  [49, "pentecost"],
];

/** Midsummer Day is the Saturday of 20–26 June, All Saints' Day the Saturday of 31 October – 6 November. */
function saturdayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: 6 - (day.dayOfWeek % 7) });
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
