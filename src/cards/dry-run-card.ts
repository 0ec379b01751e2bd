import type { WouldSend } from "../domain/duty/would-send.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Card, Line, Part } from "./card.ts";
import { formatTime } from "./format.ts";
import { line, say } from "./line.ts";
import { dayPart } from "./occurrence-words.ts";
import { name, translatedName, type Writing } from "./parts.ts";
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
    ...rows.map((row) => rowLine(row, writing)),
  ];
}

function rowLine({ duty, to, noRecipient, because }: WouldSend, { plans, lang }: Writing): Line {
  const said = words[lang];
  const entry = plans.get("calendar-entry", duty.entry);
  const party = plans.find(duty.party);
  const whose = party?.kind === "unit" || party?.kind === "organisation" ? say`, ${name(party, party.name[lang])}` : [];
  const reader: Part[] =
    to === undefined
      ? say`${said.nobody}`
      : noRecipient
        ? say`${{ kind: "furniture", text: to }} (${said.instead})`
        : [{ kind: "furniture", text: to }];
  const title = translatedName(entry, entry.title, lang);
  const why = reasonParts(because, lang);
  return line("item", say`${title}${whose}, ${said.due} ${dayPart(duty.due, lang)}: ${why} → ${reader}`);
}

function occurs(text: string): Part {
  return { kind: "occurrence", text };
}
