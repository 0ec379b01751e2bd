import type { Occurrence } from "../domain/calendar/occurrence.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Line } from "./card.ts";
import { clockWords, endedParts } from "./clock-words.ts";
import { line, say } from "./line.ts";
import { knownParts, occurrenceWords } from "./occurrence-words.ts";
import { name, type Writing } from "./parts.ts";
import { plainText } from "./plain-text.ts";
import { sourceLine } from "./source-line.ts";

const labels: Readonly<Record<Language, { readonly prepare: string; readonly feed: string }>> = {
  fi: { prepare: "Valmistele", feed: "Vuosikello" },
  sv: { prepare: "Förbered", feed: "Årsklocka" },
  en: { prepare: "Prepare", feed: "Annual calendar" },
};

/** What an occurrence is called in a calendar program: an assumed one says so at once. */
export function eventTitle({ title, timing }: Occurrence, lang: Language): string {
  return timing === "assumed" ? `${title[lang]} (${occurrenceWords[lang].assumption})` : title[lang];
}

/** What a calendar program shows of an occurrence when it is opened: how its day is known, what is due, and the source. */
export function eventText(occurrence: Occurrence, writing: Writing): string {
  const lines = eventLines(occurrence, writing);
  const { text } = plainText({ lang: writing.lang, lines, sources: [], suggestions: [] });
  return text.replace(/^\p{Ll}/gmu, (first) => first.toUpperCase());
}

function eventLines(occurrence: Occurrence, writing: Writing): readonly Line[] {
  const { lang, plans } = writing;
  const entry = plans.get("calendar-entry", occurrence.entry);
  const known = knownParts(occurrence, plans, lang);
  const { ours, owes, prepare } = entry;
  return [
    ...(known.length > 0 ? [line("lead", say`${known}.`)] : []),
    ...(ours && occurrence.timing === "assumed" ? [line("body", [name(entry, ours.because[lang])])] : []),
    ...(owes ? [line("body", say`${clockWords[lang].due}: ${name(entry, owes[lang])}.`)] : []),
    ...(prepare ? [line("body", say`${labels[lang].prepare}: ${name(entry, prepare[lang])}`)] : []),
    ...(occurrence.continued
      ? [line("note", say`${endedParts(plans.get("dataset", occurrence.plan), lang)}; ${clockWords[lang].goesOn}`)]
      : []),
    ...sourceLine([entry], writing),
  ];
}

/** What a calendar that people subscribe to is called: the plan's name, or that of all clocks. */
export function feedTitle(plan: string | undefined, lang: Language): string {
  return plan === undefined ? labels[lang].feed : `${labels[lang].feed}: ${plan}`;
}
