import { mondayOf } from "../domain/calendar/monday-of.ts";
import type { Window } from "../domain/calendar/occurrence.ts";
import type { ClockWords } from "./clock-words.ts";
import type { TimeWord } from "./lexicon.ts";

/** Months of the seasons as the Finnish Meteorological Institute counts them. */
const seasons: Readonly<Partial<Record<TimeWord, readonly [number, number]>>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};

/**
 * The days that a question names, seen from the day of asking: "lokakuussa" is the next October that is not over, "ennen toukokuuta"
 * runs from today up to 1 May. Undefined when it names none.
 */
export function spanOf(
  { months, times }: ClockWords,
  years: readonly number[],
  today: Temporal.PlainDate,
): Window | undefined {
  const has = (word: TimeWord): boolean => times.some((each) => each.value === word);
  const year = years.at(-1);
  const [first] = months;
  const last = months.at(-1);
  if (first && last) {
    const whole = monthSpan(first.value, last.value, year, today);
    if (has("after")) return { from: whole.until, until: whole.until.add({ years: 1 }) };
    if (!has("before") && !has("until")) return whole;
    const from = Temporal.PlainDate.compare(today, whole.from) < 0 ? today : whole.from;
    return { from, until: has("before") ? firstOf(last.value, whole) : whole.until };
  }
  const season = times.map(({ value }) => seasons[value]).find((each) => each !== undefined);
  if (season) return monthSpan(season[0], season[1], year, today);
  return relative(has, today) ?? (year === undefined ? undefined : yearSpan(year));
}

/** Whether a question says in which months, weeks or years, and does not ask it. */
export function namesTime({ months, times }: ClockWords): boolean {
  const bounds: ReadonlySet<TimeWord> = new Set(["before", "until", "after", "when"]);
  return months.length > 0 || times.some((each) => !bounds.has(each.value));
}

/** From the first day of one month to the last of another, in the given year or the next time that it is not over. */
function monthSpan(first: number, last: number, year: number | undefined, today: Temporal.PlainDate): Window {
  const over = (from: Temporal.PlainDate): Temporal.PlainDate => from.add({ months: ((last - first + 12) % 12) + 1 });
  const from = new Temporal.PlainDate(year ?? today.year, first, 1);
  const past = year === undefined && Temporal.PlainDate.compare(over(from), today) <= 0;
  const start = past ? from.add({ years: 1 }) : from;
  return { from: start, until: over(start) };
}

/** The first day of the last month of a span. */
function firstOf(month: number, { until }: Window): Temporal.PlainDate {
  const day = until.subtract({ months: 1 });
  return day.month === month ? day : until;
}

function relative(has: (word: TimeWord) => boolean, today: Temporal.PlainDate): Window | undefined {
  const monday = mondayOf(today);
  const month = today.with({ day: 1 });
  if (has("this-week")) return { from: monday, until: monday.add({ weeks: 1 }) };
  if (has("next-week")) return { from: monday.add({ weeks: 1 }), until: monday.add({ weeks: 2 }) };
  if (has("this-month")) return { from: month, until: month.add({ months: 1 }) };
  if (has("next-month")) return { from: month.add({ months: 1 }), until: month.add({ months: 2 }) };
  if (has("this-year")) return yearSpan(today.year);
  return has("next-year") ? yearSpan(today.year + 1) : undefined;
}

function yearSpan(year: number): Window {
  return { from: new Temporal.PlainDate(year, 1, 1), until: new Temporal.PlainDate(year + 1, 1, 1) };
}
