import type { DigestContent, ToldDuty } from "../domain/duty/digest-content.ts";
import { isOver } from "../domain/duty/duty-life.ts";
import type { Card, CardAction, Line, Part } from "./card.ts";
import { digestWords } from "./digest-words.ts";
import { formatDay, formatMonth } from "./format.ts";
import { freeDayWords } from "./free-day-words.ts";
import { line, say } from "./line.ts";
import { name, translatedName, type Writing } from "./parts.ts";

/** A day's reminders for one reader: the nearest first, grouped by due date, each with its reason and its buttons. */
export function digestCard(content: DigestContent, writing: Writing): Card {
  const { lang } = writing;
  const words = digestWords[lang];
  const told = content.groups.flatMap(({ items }) => items);
  const plans = [...new Set(told.filter(({ occurrence }) => occurrence?.continued).map(({ duty }) => duty.plan))];
  const lines: Line[] = [
    ...leadLine(content, told, writing),
    ...content.groups.flatMap(({ due, items }) => [
      line("heading", dueHeading(due, items, writing)),
      ...items.flatMap((item) => itemLines(item, writing)),
    ]),
    ...(content.late ? [line("note", say`${words.late}`)] : []),
    ...plans.map((plan) => {
      const dataset = writing.plans.get("dataset", plan);
      const over = name(dataset, formatDay(dataset.validity.to, lang));
      return line("note", say`${words.continued[0]} ${over}; ${words.continued[1]}.`);
    }),
  ];
  const sources = [...new Set(told.map(({ entry }) => entry))];
  return { lang, lines, sources, suggestions: [] };
}

/** What a notification shows: the one thing itself, or how many there are and the nearest. */
function leadLine({ groups }: DigestContent, told: readonly ToldDuty[], { lang }: Writing): readonly Line[] {
  const words = digestWords[lang];
  const [first, nearest] = [told[0], groups[0]];
  if (!first || !nearest) return [];
  const day = occurs(formatDay(nearest.due.toString(), lang));
  const title = translatedName(first.entry, first.entry.title, lang);
  if (told.length === 1) return [line("lead", say`${words.reminder}: ${title}, ${day}.`)];
  const count: Part = { kind: "furniture", text: String(told.length) };
  return [line("lead", say`${words.several} ${count} ${words.things}, ${words.nearest} ${day}: ${title}.`)];
}

function dueHeading(due: Temporal.PlainDate, items: readonly ToldDuty[], { lang, today }: Writing): Part[] {
  const words = digestWords[lang];
  const days = Temporal.PlainDate.from(today).until(due).days;
  const report = items.some(({ duty }) => duty.owes === "report");
  const label = report ? (days < 0 ? words.wasDue : words.due) : words.event;
  return say`${label} ${occurs(formatDay(due.toString(), lang))}${daysLeft(days, words)}`;
}

function daysLeft(days: number, words: (typeof digestWords)["fi"]): Part[] {
  if (days < 0) return [];
  if (days === 0) return say`, ${words.todayIs}`;
  if (days === 1) return say`, ${words.tomorrow}`;
  const [before, after] = words.inDays;
  return say`, ${before}${occurs(String(days))}${after}`;
}

function itemLines(told: ToldDuty, writing: Writing): readonly Line[] {
  const { duty, entry } = told;
  const { lang, plans } = writing;
  const words = digestWords[lang];
  const party = plans.find(duty.party);
  const whose = party?.kind === "unit" || party?.kind === "organisation" ? say`, ${name(party, party.name[lang])}` : [];
  const owed = entry.owes ? say`. ${words.owes}: ${translatedName(entry, entry.owes, lang)}` : [];
  const prepare = entry.prepare ? say`. ${words.prepare}: ${translatedName(entry, entry.prepare, lang)}` : [];
  const state = duty.state.kind === "open" ? [] : say` (${words.states[duty.state.kind]})`;
  const title = translatedName(entry, entry.title, lang);
  const item = line("item", say`${title}${whose}${state}${owed}${prepare}.${reasons(told, lang)}`);
  return [{ ...item, actions: actionsOf(told, lang) }];
}

/** Why it is on this day, and why it is told now. */
function reasons({ occurrence, because, instead }: ToldDuty, lang: Writing["lang"]): Part[] {
  const words = digestWords[lang];
  const day = (date: Temporal.PlainDate): Part => occurs(formatDay(date.toString(), lang));
  const month = occurrence && occurs(formatMonth(occurrence.date.toPlainYearMonth().toString(), lang));
  const assumed = occurrence?.timing === "assumed" && month ? say` ${words.assumption}: ${month}.` : [];
  const shift = occurrence?.shift;
  const [from, which] = words.moved;
  const moved =
    shift?.kind === "shifted" ? say` ${from} ${day(shift.from)}, ${which} ${freeDayWords[lang][shift.because]}.` : [];
  const step = (): Part[] => {
    if (because.kind === "date-changed") return say` ${words.changed} ${day(because.told)}.`;
    if (because.kind !== "overdue") return [];
    const { foretold } = because;
    const next = foretold ? say` ${words.next} ${words.to[foretold.to]} ${day(foretold.day)}.` : [];
    return say` ${words.missing}${next}`;
  };
  return [...assumed, ...moved, ...step(), ...(instead ? say` ${words.instead}` : [])];
}

function actionsOf({ duty }: ToldDuty, lang: Writing["lang"]): readonly CardAction[] {
  const { actions } = digestWords[lang];
  const names = isOver(duty)
    ? ([] as const)
    : ([
        ...(duty.owes === "report" ? (["deliver"] as const) : []),
        ...(duty.state.kind === "acknowledged" ? [] : (["acknowledge"] as const)),
        "snooze",
        "delegate",
      ] as const);
  return names.map((action) => ({ action, duty: duty.id, label: actions[action] }));
}

function occurs(text: string): Part {
  return { kind: "occurrence", text };
}
