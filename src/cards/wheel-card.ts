import type { Wheel, WheelMark } from "../domain/calendar/wheel.ts";
import type { Card, Line, Part } from "./card.ts";
import { clockWords, endedParts } from "./clock-words.ts";
import { joined, line, say } from "./line.ts";
import { dayPart, knownParts, whenParts } from "./occurrence-words.ts";
import { countOfOccurrences, name, slot, translatedName, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";
import { titleOf } from "./talk-card.ts";
import { wheelWords } from "./wheel-words.ts";

/** Everything that the picture of the annual clock shows, as a list numbered like its marks. */
export function wheelCard(wheel: Wheel, writing: Writing): Card {
  const { lang, plans } = writing;
  const words = wheelWords[lang];
  const { marks, undated, today, year } = wheel;
  const entries = [...new Set(marks.map(({ occurrence }) => plans.get("calendar-entry", occurrence.entry)))];
  const count =
    marks.length === 0
      ? say`${words.nothing}`
      : say`${clockWords[lang].events} ${countOfOccurrences(marks.map(({ occurrence }) => occurrence))}.`;
  const named = undated.map((entry) => translatedName(entry, entry.title, lang));
  return {
    lang,
    lines: [
      line("lead", say`${wheelTitle(wheel, writing)}: ${count}`),
      ...wheelNotes(wheel, writing).map((parts) => line("note", parts)),
      ...marks.map((mark) => markLine(mark, wheel, writing)),
      ...(today.year === year ? [line("note", say`${capital(words.today)}: ${dayPart(today, lang)}.`)] : []),
      ...(named.length > 0 ? [line("note", say`${words.undated}: ${joined(named, "; ")}.`)] : []),
      ...(marks.some(({ occurrence }) => occurrence.timing === "assumed")
        ? [line("note", say`${clockWords[lang].assumptions}`)]
        : []),
      ...sourceLine(entries, writing),
    ],
    sources: entries,
    suggestions: [],
  };
}

/** "Vuosikello 2027, Kymenlaakson lanu-suunnitelma, Hamina". */
export function wheelTitle({ year, filter }: Wheel, writing: Writing): readonly Part[] {
  const { lang, plans } = writing;
  const datasets = (filter.plans ?? []).map((id) => plans.get("dataset", id));
  const parties = (filter.parties ?? []).flatMap((id) => plans.find(id) ?? []);
  const about = [
    ...datasets.map((dataset) => name(dataset, dataset.shortTitle[lang])),
    ...parties.map((party) => titleOf(party, lang)),
    ...(filter.kinds ?? []).map((kind) => say`${wheelWords[lang].kinds[kind]}`),
  ];
  return say`${clockWords[lang].clock} ${joined([slot(year), ...about], ", ")}`;
}

/** Which plans have ended and whose clocks go on all the same; once, what that means for the marks of the others. */
export function wheelNotes({ ended, marks }: Wheel, { lang }: Writing): readonly (readonly Part[])[] {
  const told = ended.map(({ dataset, continued }) => {
    const parts = endedParts(dataset, lang);
    return continued ? say`${parts}; ${clockWords[lang].goesOn}` : say`${parts}.`;
  });
  return [...told, ...(marks.some(({ stopped }) => stopped) ? [say`${wheelWords[lang].whyStopped}`] : [])];
}

function markLine(mark: WheelMark, wheel: Wheel, writing: Writing): Line {
  const number: Part = { kind: "furniture", text: `${mark.number}.` };
  const { parts, details } = markWords(mark, wheel, writing);
  return line("item", say`${number} ${parts} – ${joined(details, "; ")}`);
}

/** A mark in words: its day and title; then its kind, how its day is known, whether it is late or only would be, and its plan. */
export function markWords(
  { occurrence, late, stopped }: WheelMark,
  { filter, marks }: Wheel,
  { plans, lang }: Writing,
): { readonly parts: readonly Part[]; readonly details: readonly (readonly Part[])[] } {
  const words = wheelWords[lang];
  const entry = plans.get("calendar-entry", occurrence.entry);
  const dataset = plans.get("dataset", occurrence.plan);
  const known = knownParts(occurrence, plans, lang);
  return {
    parts: say`${whenParts(occurrence, lang)} ${translatedName(entry, occurrence.title, lang)}`,
    details: [
      say`${words.kinds[occurrence.kindOf]}`,
      ...(known.length > 0 ? [known] : []),
      ...(late ? [say`${words.late}`] : []),
      // Of all, it has been said beforehand.
      ...(stopped && marks.some((each) => !each.stopped) ? [say`${words.stopped}`] : []),
      ...(filter.plans?.length === 1 ? [] : [[name(dataset, dataset.shortTitle[lang])]]),
    ],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
