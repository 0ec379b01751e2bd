import { partyOf } from "../domain/plan/party-of.ts";
import type { WouldSend } from "../domain/duty/would-send.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Card, Line, Part } from "./card.ts";
import { formatTime } from "./format.ts";
import { joined, line, say } from "./line.ts";
import { dayPart } from "./occurrence-words.ts";
import { name, translatedName, type Writing } from "./parts.ts";
import { personPart } from "./person-part.ts";
import { reasonParts } from "./reason-words.ts";

const words: Readonly<
  Record<Language, { nothing: string; title: string; due: string; at: string; nobody: string; instead: string }>
> = {
  fi: {
    nothing: "Tällä välillä ei lähde muistutuksia.",
    title: "Muistutukset, jos kukaan ei raportoi eikä kuittaa",
    due: "päivä",
    at: "klo",
    nobody: "ei vastaanottajaa",
    instead: "ei vastaanottajaa, menee koordinaattorille",
  },
  sv: {
    nothing: "Inga påminnelser skickas under den här tiden.",
    title: "Påminnelser, om ingen rapporterar eller kvitterar",
    due: "dag",
    at: "kl.",
    nobody: "ingen mottagare",
    instead: "ingen mottagare, går till koordinatorn",
  },
  en: {
    nothing: "No reminders leave in this period.",
    title: "Reminders, if nobody reports or acknowledges",
    due: "on",
    at: "at",
    nobody: "no recipient",
    instead: "no recipient, goes to the coordinator",
  },
};

/** What would be sent: by day, to whom, of what, and why just then. */
export function dryRunCard(rows: readonly WouldSend[], writing: Writing): Card {
  const { lang } = writing;
  const days = [...Map.groupBy(rows, ({ at }) => at.toString()).values()];
  const lines: Line[] =
    rows.length === 0
      ? [line("lead", say`${words[lang].nothing}`)]
      : [line("lead", say`${words[lang].title}:`), ...days.flatMap((same) => dayLines(same, writing))];
  return { lang, lines, sources: [], suggestions: [] };
}

function dayLines(rows: readonly WouldSend[], writing: Writing): readonly Line[] {
  const [first] = rows;
  if (!first) return [];
  const { lang } = writing;
  const clock = occurs(formatTime(first.at.toPlainTime(), lang));
  return [
    line("heading", say`${dayPart(first.at.toPlainDate(), lang)} ${words[lang].at} ${clock}`),
    ...[...Map.groupBy(rows, (row) => sameRow(row, writing)).values()].flatMap((same) => rowLine(same, writing)),
  ];
}

/** What one row tells: a step of the calendar, its day, its reader and the reason. */
function sameRow({ duty, to, noRecipient, because }: WouldSend, { lang }: Writing): string {
  const why = reasonParts(because, lang).map(({ text }) => text);
  return JSON.stringify([duty.occurrence, duty.due.toString(), to, noRecipient, why]);
}

/** One row for all the units whose reminders say the same to the same reader. */
function rowLine(same: readonly WouldSend[], { plans, lang }: Writing): readonly Line[] {
  const [first] = same;
  if (!first) return [];
  const { duty, because } = first;
  const entry = plans.get("calendar-entry", duty.entry);
  const names = same.flatMap((each): readonly Part[] => {
    const party = partyOf(each.duty.party, plans);
    return party ? [name(party, party.name[lang])] : [];
  });
  const whose = names.length === 0 ? [] : say`, ${joined(names, ", ")}`;
  const title = translatedName(entry, entry.title, lang);
  const due = say`${words[lang].due} ${dayPart(duty.due, lang)}`;
  return [line("item", say`${title}${whose}, ${due}: ${reasonParts(because, lang)} → ${readerParts(first, lang)}`)];
}

function readerParts({ to, noRecipient }: WouldSend, lang: Language): Part[] {
  const said = words[lang];
  if (to === undefined) return say`${said.nobody}`;
  const reader = personPart(to, lang);
  return noRecipient ? say`${reader} (${said.instead})` : say`${reader}`;
}

function occurs(text: string): Part {
  return { kind: "occurrence", text };
}
