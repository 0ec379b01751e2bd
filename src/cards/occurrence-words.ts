import type { Occurrence } from "../domain/calendar/occurrence.ts";
import { statesMonth } from "../domain/calendar/placing.ts";
import type { NonWorkingReason } from "../domain/calendar/working-day.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Part } from "./card.ts";
import { formatDay, formatMonth } from "./format.ts";
import { joined, say } from "./line.ts";

const reasons: Readonly<Record<Language, Readonly<Record<NonWorkingReason, string>>>> = {
  fi: {
    "new-year": "uudenvuodenpäivä",
    epiphany: "loppiainen",
    "good-friday": "pitkäperjantai",
    "easter-sunday": "pääsiäispäivä",
    "easter-monday": "toinen pääsiäispäivä",
    "may-day": "vappu",
    ascension: "helatorstai",
    pentecost: "helluntai",
    "midsummer-eve": "juhannusaatto",
    "midsummer-day": "juhannuspäivä",
    "all-saints": "pyhäinpäivä",
    "independence-day": "itsenäisyyspäivä",
    "christmas-eve": "jouluaatto",
    "christmas-day": "joulupäivä",
    "st-stephens-day": "tapaninpäivä",
    saturday: "lauantai",
    sunday: "sunnuntai",
  },
  sv: {
    "new-year": "nyårsdagen",
    epiphany: "trettondagen",
    "good-friday": "långfredagen",
    "easter-sunday": "påskdagen",
    "easter-monday": "annandag påsk",
    "may-day": "första maj",
    ascension: "Kristi himmelsfärdsdag",
    pentecost: "pingstdagen",
    "midsummer-eve": "midsommarafton",
    "midsummer-day": "midsommardagen",
    "all-saints": "alla helgons dag",
    "independence-day": "självständighetsdagen",
    "christmas-eve": "julafton",
    "christmas-day": "juldagen",
    "st-stephens-day": "annandag jul",
    saturday: "lördag",
    sunday: "söndag",
  },
  en: {
    "new-year": "New Year's Day",
    epiphany: "Epiphany",
    "good-friday": "Good Friday",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "may-day": "May Day",
    ascension: "Ascension Day",
    pentecost: "Whit Sunday",
    "midsummer-eve": "Midsummer Eve",
    "midsummer-day": "Midsummer Day",
    "all-saints": "All Saints' Day",
    "independence-day": "Independence Day",
    "christmas-eve": "Christmas Eve",
    "christmas-day": "Christmas Day",
    "st-stephens-day": "St Stephen's Day",
    saturday: "Saturday",
    sunday: "Sunday",
  },
};

interface OccurrenceWords {
  readonly assumption: string;
  readonly assumedDay: string;
  readonly confirmed: string;
  readonly moved: string;
  readonly at: string;
}

export const occurrenceWords: Readonly<Record<Language, OccurrenceWords>> = {
  fi: {
    assumption: "oletus",
    assumedDay: "päivä; suunnitelma kertoo kuukauden",
    confirmed: "vahvistettu",
    moved: "siirretty päivästä",
    at: "klo",
  },
  sv: {
    assumption: "antagande",
    assumedDay: "dagen; planen anger månaden",
    confirmed: "bekräftat",
    moved: "flyttat från",
    at: "kl.",
  },
  en: {
    assumption: "assumption",
    assumedDay: "the day; the plan gives the month",
    confirmed: "confirmed",
    moved: "moved from",
    at: "at",
  },
};

/** Why nobody is at work on a day, by its name: "juhannusaatto". */
export function reasonWord(reason: NonWorkingReason, lang: Language): string {
  return reasons[lang][reason];
}

/** A day as a typed part of a card. */
export function dayPart(day: Temporal.PlainDate, lang: Language): Part {
  return { kind: "occurrence", text: formatDay(day.toString(), lang) };
}

/** The day, and the time of day when it is known: "15.4.2027 klo 9.00". */
export function whenParts({ date, time }: Occurrence, lang: Language): readonly Part[] {
  if (!time) return [dayPart(date, lang)];
  const clock = time.toString({ smallestUnit: "minute" });
  const text = lang === "en" ? clock : clock.replace(/^0/, "").replace(":", ".");
  return say`${dayPart(date, lang)} ${occurrenceWords[lang].at} ${{ kind: "occurrence", text } satisfies Part}`;
}

/** How the day is known and whether it was moved: "oletus: huhtikuu 2027; siirretty päivästä 17.4.2027, lauantai". */
export function knownParts(occurrence: Occurrence, plans: Plans, lang: Language): readonly Part[] {
  return joined([...timingParts(occurrence, plans, lang), ...shiftParts(occurrence, lang)], "; ");
}

function timingParts(occurrence: Occurrence, plans: Plans, lang: Language): readonly (readonly Part[])[] {
  const words = occurrenceWords[lang];
  if (occurrence.timing === "stated") return [];
  if (occurrence.timing === "confirmed") return [say`${words.confirmed}`];
  if (statesMonth(plans.get("calendar-entry", occurrence.entry)))
    return [say`${words.assumption}: ${words.assumedDay}`];
  const planned = occurrence.shift.kind === "shifted" ? occurrence.shift.from : occurrence.date;
  const month = formatMonth(planned.toPlainYearMonth().toString(), lang);
  return [say`${words.assumption}: ${{ kind: "occurrence", text: month } satisfies Part}`];
}

function shiftParts({ shift }: Occurrence, lang: Language): readonly (readonly Part[])[] {
  if (shift.kind === "as-planned") return [];
  return [say`${occurrenceWords[lang].moved} ${dayPart(shift.from, lang)}, ${reasonWord(shift.because, lang)}`];
}
