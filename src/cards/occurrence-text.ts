import { deskWords } from "./desk-words.ts";
import { occurrenceWords, whenParts } from "./occurrence-words.ts";
import type { Occurrence } from "../domain/calendar/occurrence.ts";
import type { Language } from "../domain/plan/language.ts";

/** An occurrence in a line: "15.4.2027 klo 9.00: Kevätfoorumi (oletus)". */
export function occurrenceText(occurrence: Occurrence, lang: Language): string {
  const when = whenParts(occurrence, lang)
    .map(({ text }) => text)
    .join("");
  return `${when} (${timingWord(occurrence, lang)}): ${occurrence.title[lang]}`;
}

/** How its day is known: stated by the plan, our assumption, or a coordinator's word. */
export function timingWord({ timing }: Occurrence, lang: Language): string {
  switch (timing) {
    case "stated":
      return deskWords[lang].stated;
    case "assumed":
      return occurrenceWords[lang].assumption;
    case "confirmed":
      return occurrenceWords[lang].confirmed;
    default:
      return timing satisfies never;
  }
}
