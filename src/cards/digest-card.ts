import type { CalendarEntry } from "../domain/calendar/calendar-entry.ts";
import type { DigestContent, ToldDuty } from "../domain/duty/digest-content.ts";
import type { Language, Localized } from "../domain/plan/language.ts";
import { partyOf } from "../domain/plan/party-of.ts";
import type { Card, CardAction, Line, Part } from "./card.ts";
import { digestWords } from "./digest-words.ts";
import { dutyActions } from "./duty-actions.ts";
import { formatDay } from "./format.ts";
import { dayPart, knownParts } from "./occurrence-words.ts";
import { joined, line, say } from "./line.ts";
import { noticeLines } from "./notice-lines.ts";
import { name, translatedName, type Writing } from "./parts.ts";
import { reportLines, statusLines } from "./status-card.ts";

/** A day's reminders for one reader: the nearest first, grouped by due date, each with its reason and its buttons. */
export function digestCard(content: DigestContent, writing: Writing): Card {
  const { lang } = writing;
  const told = content.groups.flatMap(({ items }) => items);
  const lines: Line[] = [
    ...leadLine(content, told, writing),
    ...noticeLines(content.notices, told.length === 0 ? "lead" : "body", writing),
    ...content.groups.flatMap(({ due, items }) => [
      line("heading", dueHeading(due, items, writing)),
      ...[...Map.groupBy(items, ({ duty }) => duty.occurrence).values()].flatMap((same) =>
        stepLines(same, content.reader, writing),
      ),
    ]),
    ...content.statuses.flatMap((status) => statusLines(status, writing)),
    ...(content.late ? [line("note", say`${digestWords[lang].late}`)] : []),
    ...continuedLines(told, writing),
  ];
  const seen = content.statuses.flatMap(({ summary }) => summary.datasets);
  const sources = [...new Set([...told.map(({ entry }) => entry), ...seen])];
  return { lang, lines, sources, suggestions: [] };
}

/** What a notification shows: the one thing itself, or how many there are and the nearest. */
function leadLine({ groups }: DigestContent, told: readonly ToldDuty[], { lang }: Writing): readonly Line[] {
  const words = digestWords[lang];
  const [first, nearest] = [told[0], groups[0]];
  if (!first || !nearest) return [];
  const day = dayPart(nearest.due, lang);
  const title = translatedName(first.entry, first.entry.title, lang);
  const things = new Set(told.map(({ duty }) => duty.occurrence)).size;
  const head = told.every(({ overseen }) => overseen) ? words.summary : words.reminder;
  if (things === 1) return [line("lead", say`${head}: ${title}, ${day}.`)];
  const count: Part = { kind: "furniture", text: String(things) };
  return [line("lead", say`${words.several} ${count} ${words.things}, ${words.nearest} ${day}: ${title}.`)];
}

/** The plans whose clock goes on after their end. */
function continuedLines(told: readonly ToldDuty[], { plans, lang }: Writing): readonly Line[] {
  const { continued } = digestWords[lang];
  const ended = new Set(told.filter(({ occurrence }) => occurrence?.continued).map(({ duty }) => duty.plan));
  return [...ended].map((plan) => {
    const dataset = plans.get("dataset", plan);
    return line("note", say`${continued[0]} ${name(dataset, formatDay(dataset.validity.to, lang))}; ${continued[1]}.`);
  });
}

function dueHeading(due: Temporal.PlainDate, items: readonly ToldDuty[], { lang, today }: Writing): Part[] {
  const words = digestWords[lang];
  const days = Temporal.PlainDate.from(today).until(due).days;
  const report = items.some(({ duty }) => duty.owes === "report");
  const label = report ? (days < 0 ? words.wasDue : words.due) : words.event;
  return say`${label} ${dayPart(due, lang)}${daysLeft(days, words)}`;
}

function daysLeft(days: number, words: (typeof digestWords)["fi"]): Part[] {
  if (days < 0) return [];
  if (days === 0) return say`, ${words.todayIs}`;
  if (days === 1) return say`, ${words.tomorrow}`;
  const [before, after] = words.inDays;
  return say`, ${before}${occurs(String(days))}${after}`;
}

/** A step of the calendar with the duties that the reader has in it. Those told in somebody's stead are named together. */
function stepLines(same: readonly ToldDuty[], reader: DigestContent["reader"], writing: Writing): readonly Line[] {
  const [first] = same;
  if (!first) return [];
  const asking = same.filter(({ overseen }) => overseen === undefined);
  return asking.length === 0 ? overseenLines(first, writing) : askingLines(asking, reader, writing);
}

/** How the reports of a round went, for whoever watches over them: told once, however many they are. */
function overseenLines(told: ToldDuty, writing: Writing): readonly Line[] {
  const { lang } = writing;
  const counts = reportLines(told.overseen ?? [], writing).map(({ parts }) => line("item", parts));
  // A summary stands in the same message.
  const ask = told.because.kind === "review" ? [] : [line("note", say`${digestWords[lang].askStatus}`)];
  return [line("body", say`${stepTitle(told, lang)}:`), ...counts, ...ask];
}

/** A step that asks something of its reader. */
function askingLines(same: readonly ToldDuty[], reader: DigestContent["reader"], writing: Writing): readonly Line[] {
  const [first] = same;
  if (!first) return [];
  const { lang } = writing;
  const words = digestWords[lang];
  const named = same.filter(({ instead }) => instead || reader === "channel");
  const own = same.filter((each) => !named.includes(each));
  const [only] = same.length === 1 ? own : [];
  const whose = only ? say`, ${partyParts(only, writing)}` : [];
  const why = only || own.length === 0 ? stepWords(only ?? first, lang) : [];
  const step = line(
    "item",
    say`${stepTitle(first, lang)}${whose}${whenWords(first, writing)}.${toDo(first, lang)}${why}`,
  );
  if (only) return [{ ...step, actions: actionsOf(only, writing) }];
  const parties = joined(
    named.map((each) => partyParts(each, writing)),
    ", ",
  );
  return [
    step,
    ...own.map((each) => ({
      ...line("item", say`${partyParts(each, writing)}.${stepWords(each, lang)}`),
      actions: actionsOf(each, writing),
    })),
    ...(named.length === 0
      ? []
      : [line("note", say`${reader === "channel" ? words.concerns : words.instead}: ${parties}.`)]),
  ];
}

function stepTitle({ entry }: ToldDuty, lang: Language): Part {
  return translatedName(entry, entry.title, lang);
}

/** The report that is owed, and what to prepare. */
function toDo({ entry }: ToldDuty, lang: Language): readonly Part[] {
  const words = digestWords[lang];
  return [
    ...(entry.owes ? say` ${words.owes}: ${sentence(entry, entry.owes, lang)}.` : []),
    ...(entry.prepare ? say` ${words.prepare}: ${sentence(entry, entry.prepare, lang)}.` : []),
  ];
}

/** The party's name, with what has become of its duty. */
function partyParts({ duty }: ToldDuty, { plans, lang }: Writing): Part[] {
  const party = partyOf(duty.party, plans);
  const called = party ? [name(party, party.name[lang])] : [];
  return duty.state.kind === "open" ? called : say`${called} (${digestWords[lang].states[duty.state.kind]})`;
}

/** The plan's own text or ours, without the full stop that the card sets itself. */
function sentence(entry: CalendarEntry, text: Localized, lang: Language): Part {
  return name(entry, text[lang].replace(/\.$/, ""));
}

/** How its day is known and why it is not another. */
function whenWords({ occurrence }: ToldDuty, { plans, lang }: Writing): readonly Part[] {
  const known = occurrence ? knownParts(occurrence, plans, lang) : [];
  return known.length === 0 ? [] : say` (${known})`;
}

/** Why it is told now, when that is more than its day coming nearer. */
function stepWords({ because }: ToldDuty, lang: Language): Part[] {
  const words = digestWords[lang];
  if (because.kind === "date-changed") return say` ${words.changed} ${dayPart(because.told, lang)}.`;
  if (because.kind === "called-off") return say` ${words.calledOff}`;
  if (because.kind === "handed-over") return say` ${words.handedOver}`;
  if (because.kind !== "overdue") return [];
  const { foretold } = because;
  const next = foretold ? say` ${words.next} ${words.to[foretold.to]} ${dayPart(foretold.day, lang)}.` : [];
  return say` ${words.missing}${next}`;
}

function actionsOf({ duty }: ToldDuty, { plans, lang }: Writing): readonly CardAction[] {
  const { actions } = digestWords[lang];
  return dutyActions(duty, plans).map((action) => ({ action, duty: duty.id, label: actions[action] }));
}

function occurs(text: string): Part {
  return { kind: "occurrence", text };
}
