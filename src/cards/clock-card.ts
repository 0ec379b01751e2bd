import type { ClockWindow, StoppedClock } from "../domain/calendar/clock-window.ts";
import type { Occurrence } from "../domain/calendar/occurrence.ts";
import type { Card, Line } from "./card.ts";
import { clockWords, endedParts } from "./clock-words.ts";
import { formatMonth } from "./format.ts";
import { line, say } from "./line.ts";
import { dayPart, knownParts, whenParts } from "./occurrence-words.ts";
import { countOfOccurrences, name, translatedName, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";

/**
 * The occurrences of a window, month by month, with what is assumed and moved; then the ended plans and whether their clocks go
 * on. Of a clock that nobody has continued, what would come is listed or only counted.
 */
export function clockCard(clock: ClockWindow, writing: Writing, would: "listed" | "counted"): Card {
  const { lang, plans } = writing;
  const { occurrences, stopped } = clock;
  const shown = [...occurrences, ...(would === "listed" ? stopped.flatMap((each) => each.would) : [])];
  const entries = [...new Set(shown.map(({ entry }) => plans.get("calendar-entry", entry)))];
  const lines = [
    leadLine(clock, writing),
    ...monthLines(occurrences, writing),
    ...stopped.flatMap((each) => stoppedLines(each, writing, would)),
    ...continuedLines(occurrences, writing),
    ...(shown.some((each) => each.timing === "assumed") ? [line("note", say`${clockWords[lang].assumptions}`)] : []),
    ...sourceLine(entries, writing),
  ];
  return { lang, lines, sources: entries, suggestions: [] };
}

function leadLine({ window, occurrences }: ClockWindow, { lang }: Writing): Line {
  const words = clockWords[lang];
  const last = window.until.subtract({ days: 1 });
  const span = say`${dayPart(window.from, lang)}–${dayPart(last, lang)}`;
  if (occurrences.length === 0) return line("lead", say`${words.nothing} ${span}.`);
  return line("lead", say`${words.clock} ${span}: ${words.events} ${countOfOccurrences(occurrences)}.`);
}

/** Items under the name of their month, when they are of several. */
function monthLines(occurrences: readonly Occurrence[], writing: Writing): readonly Line[] {
  const { lang } = writing;
  const monthOf = ({ date }: Occurrence): string => date.toPlainYearMonth().toString();
  const several = new Set(occurrences.map(monthOf)).size > 1;
  return occurrences.flatMap((each, at) => {
    const month = monthOf(each);
    const before = occurrences[at - 1];
    const text = formatMonth(month, lang);
    const opens = several && (before === undefined || monthOf(before) !== month);
    return [...(opens ? [line("heading", [{ kind: "occurrence", text }])] : []), occurrenceLine(each, writing)];
  });
}

/** One occurrence: its day, title, what is due and how the day is known. */
export function occurrenceLine(occurrence: Occurrence, { plans, lang }: Writing): Line {
  const entry = plans.get("calendar-entry", occurrence.entry);
  const known = knownParts(occurrence, plans, lang);
  return line("item", [
    ...say`${whenParts(occurrence, lang)} ${translatedName(entry, occurrence.title, lang)}`,
    ...(entry.owes ? say` – ${clockWords[lang].due}: ${name(entry, entry.owes[lang])}` : []),
    ...(known.length > 0 ? say` (${known})` : []),
  ]);
}

/** Why an ended plan's clock gives nothing, and what it would give. */
function stoppedLines({ dataset, would }: StoppedClock, writing: Writing, how: "listed" | "counted"): readonly Line[] {
  const words = clockWords[writing.lang];
  const why = say`${endedParts(dataset, writing.lang)}. ${words.decides}`;
  if (how === "counted") return [line("body", [...why, ...say` ${words.wouldBe} ${countOfOccurrences(would)}.`])];
  return [line("heading", [...why, ...say` ${words.would}:`]), ...would.map((each) => occurrenceLine(each, writing))];
}

function continuedLines(occurrences: readonly Occurrence[], writing: Writing): readonly Line[] {
  const ids = new Set(occurrences.filter((each) => each.continued).map((each) => each.plan));
  return [...ids]
    .map((id) => writing.plans.get("dataset", id))
    .map((dataset) => line("note", say`${endedParts(dataset, writing.lang)}; ${clockWords[writing.lang].goesOn}`));
}
