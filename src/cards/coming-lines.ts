import type { Coming } from "../domain/calendar/coming.ts";
import { statesMonth } from "../domain/calendar/placing.ts";
import type { Language } from "../domain/plan/language.ts";
import type { CalendarAnswer } from "../domain/query/answer.ts";
import type { Line, Part } from "./card.ts";
import { clockWords, endedParts } from "./clock-words.ts";
import { monthName } from "./format.ts";
import { line, say } from "./line.ts";
import { dayPart, occurrenceWords, reasonWord, whenParts } from "./occurrence-words.ts";
import { name, type Writing } from "./parts.ts";

interface ComingWords {
  readonly noMonth: string;
  readonly noDay: string;
  readonly ours: string;
  readonly next: string;
  readonly confirmed: string;
}

const words: Readonly<Record<Language, ComingWords>> = {
  fi: {
    noMonth: "Suunnitelma ei kerro kuukautta.",
    noDay: "Suunnitelma ei kerro päivää.",
    ours: "Oletuksemme",
    next: "Seuraavan kerran siis",
    confirmed: "Koordinaattori on vahvistanut päivän",
  },
  sv: {
    noMonth: "Planen anger ingen månad.",
    noDay: "Planen anger ingen dag.",
    ours: "Vårt antagande",
    next: "Nästa gång alltså",
    confirmed: "Koordinatorn har bekräftat dagen",
  },
  en: {
    noMonth: "The plan gives no month.",
    noDay: "The plan gives no day.",
    ours: "Our assumption",
    next: "So next on",
    confirmed: "The coordinator has confirmed the day",
  },
};

/**
 * When the one entry of an answer comes round as we count it, told as what it is: a coordinator's word, or our assumption with
 * its reason. Asked for the next one, the day is told too, and of an ended plan that its clock would have to be continued.
 */
export function comingLines(answer: CalendarAnswer, writing: Writing): readonly Line[] {
  const { coming, entries, next } = answer;
  if (!coming || entries.length !== 1) return [];
  const { lang } = writing;
  const { occurrence, stopped } = coming;
  if (occurrence.timing === "confirmed")
    return [line("body", say`${words[lang].confirmed}: ${whenParts(occurrence, lang)}.`)];
  const assumption = occurrence.timing === "assumed" ? [assumptionLine(coming, writing)] : [];
  if (!tellsDay(answer)) return assumption;
  if (stopped) return [...assumption, line("body", wouldParts(coming, writing))];
  // A stated day leads the answer already, and an assumed day of a stated month has just been told.
  const told = occurrence.timing === "stated" || (next.kind === "months" && occurrence.shift.kind === "as-planned");
  return told ? assumption : [...assumption, line("body", say`${words[lang].next} ${dayParts(coming, lang)}.`)];
}

/**
 * Whether the lines tell the day: it was asked for, and it is not another year's. Our day may have passed in a year that the source
 * states and that is not over; the year stands then.
 */
export function tellsDay({ coming, view, next }: CalendarAnswer): boolean {
  const otherYear = next.kind === "year" && next.year !== coming?.occurrence.date.year;
  return view === "next" && coming !== undefined && !otherYear;
}

/** "Suunnitelma ei kerro kuukautta. Oletuksemme: huhtikuu." and what the assumption rests on. */
function assumptionLine({ occurrence }: Coming, { plans, lang }: Writing): Line {
  const entry = plans.get("calendar-entry", occurrence.entry);
  const { shift, date } = occurrence;
  const planned = shift.kind === "shifted" ? shift.from : date;
  const own = words[lang];
  const because = entry.ours ? say` ${name(entry, entry.ours.because[lang])}` : [];
  const taken: Part = statesMonth(entry)
    ? dayPart(planned, lang)
    : { kind: "occurrence", text: monthName(planned.month, lang) };
  return line("body", say`${statesMonth(entry) ? own.noDay : own.noMonth} ${own.ours}: ${taken}.${because}`);
}

/** Why an ended plan's entry does not come round: "… voimassaolo päättyi 31.12.2025. Kellon jatkamisesta päättää koordinaattori." */
export function stoppedParts({ occurrence }: Coming, { plans, lang }: Writing): readonly Part[] {
  return say`${endedParts(plans.get("dataset", occurrence.plan), lang)}. ${clockWords[lang].decides}`;
}

/** The same, and when it would. */
function wouldParts(coming: Coming, writing: Writing): readonly Part[] {
  const { lang } = writing;
  return say`${stoppedParts(coming, writing)} ${clockWords[lang].would}: ${dayParts(coming, lang)}.`;
}

function dayParts({ occurrence }: Coming, lang: Language): readonly Part[] {
  const { shift } = occurrence;
  if (shift.kind === "as-planned") return whenParts(occurrence, lang);
  const moved = occurrenceWords[lang].moved;
  return say`${whenParts(occurrence, lang)} (${moved} ${dayPart(shift.from, lang)}, ${reasonWord(shift.because, lang)})`;
}
