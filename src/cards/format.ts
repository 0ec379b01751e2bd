import { toNumber, toPlainString, type Decimal } from "../domain/plan/decimal.ts";
import type { Language } from "../domain/plan/language.ts";

const noBreakSpace = "\u00a0";
const minus = "\u2212";

/** From here on digits are grouped by threes; shorter numbers stand as the plans print them. */
const groupedFrom = 10_000;

/** "9,7" in Finnish and Swedish, "9.7" in English; every printed decimal kept. */
export function formatDecimal(decimal: Decimal, lang: Language): string {
  const [whole = "", fraction] = toPlainString(decimal).replace("-", "").split(".");
  const big = Math.abs(toNumber(decimal)) >= groupedFrom;
  const grouped = big ? whole.replace(/\B(?=(\d{3})+$)/g, lang === "en" ? "," : noBreakSpace) : whole;
  const digits = fraction === undefined ? grouped : `${grouped}${lang === "en" ? "." : ","}${fraction}`;
  return decimal.units < 0 ? `${minus}${digits}` : digits;
}

/** With a plus before what has grown. */
export function formatSigned(decimal: Decimal, lang: Language): string {
  return decimal.units > 0 ? `+${formatDecimal(decimal, lang)}` : formatDecimal(decimal, lang);
}

/** "9,7 %" in Finnish and Swedish, "9.7%" in English. */
export function formatPercent(decimal: Decimal, lang: Language): string {
  return `${formatDecimal(decimal, lang)}${lang === "en" ? "" : noBreakSpace}%`;
}

/** "a, b ja c". */
export function enumerated(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(lang === "en" ? "en-GB" : lang, { type: "conjunction" }).format(items);
}

const months: Readonly<Record<Language, readonly string[]>> = {
  fi: "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu".split(
    " ",
  ),
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A day: "15.11.2021" in Finnish and Swedish, "15 November 2021" in English. */
export function formatDay(day: string, lang: Language): string {
  const date = Temporal.PlainDate.from(day);
  if (lang === "en") return `${date.day} ${monthName(date.month, lang)} ${date.year}`;
  return `${date.day}.${date.month}.${date.year}`;
}

/** A day of a year that is told elsewhere: "15.11." in Finnish, "15.11" in Swedish, "15 November" in English. */
export function formatShortDay(date: Temporal.PlainDate, lang: Language): string {
  if (lang === "en") return `${date.day} ${monthName(date.month, lang)}`;
  return `${date.day}.${date.month}${lang === "fi" ? "." : ""}`;
}

/** A month: "elokuu 2024". */
export function formatMonth(month: string, lang: Language): string {
  const { year, month: number } = Temporal.PlainYearMonth.from(month);
  return `${monthName(number, lang)} ${year}`;
}

/** A month by its number, 1–12. */
export function monthName(month: number, lang: Language): string {
  return months[lang][month - 1] ?? "";
}

/** A month in as few letters as are usual: "tammi", "jan", "Jan". */
export function monthShort(month: number, lang: Language): string {
  const name = monthName(month, lang);
  if (lang === "fi") return name.replace(/kuu$/, "");
  return lang === "sv" && name.length <= 4 ? name : name.slice(0, 3);
}

/** A moment of the local day: "15.4.2027 9.00". */
export function formatMoment(at: Temporal.Instant, lang: Language): string {
  const local = at.toZonedDateTimeISO("Europe/Helsinki");
  return `${formatDay(local.toPlainDate().toString(), lang)} ${formatTime(local.toPlainTime(), lang)}`;
}

/** A time of day: "9.00" in Finnish and Swedish, "9:00" in English. */
export function formatTime({ hour, minute }: Temporal.PlainTime, lang: Language): string {
  return `${hour}${lang === "en" ? ":" : "."}${String(minute).padStart(2, "0")}`;
}
