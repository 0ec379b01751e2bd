import { formatDay, formatTime } from "../cards/format.ts";
import { timingWord } from "../cards/occurrence-text.ts";
import { knownParts } from "../cards/occurrence-words.ts";
import type { Writing } from "../cards/parts.ts";
import { partyName } from "../cards/party-name.ts";
import type { Occurrence } from "../domain/calendar/occurrence.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Table } from "./table.ts";

const words: Readonly<Record<Language, { readonly name: string; readonly titles: readonly string[] }>> = {
  fi: {
    name: "Vuosikello",
    titles: [
      "Päivä",
      "Kello",
      "Tapahtuma",
      "Mistä päivä tiedetään",
      "Selitys",
      "Keitä koskee",
      "Raportti",
      "Suunnitelma",
      "Tunniste",
    ],
  },
  sv: {
    name: "Årsklocka",
    titles: [
      "Dag",
      "Klockan",
      "Händelse",
      "Hur dagen är känd",
      "Förklaring",
      "Vem det gäller",
      "Rapport",
      "Plan",
      "Id",
    ],
  },
  en: {
    name: "Annual calendar",
    titles: ["Day", "Time", "Event", "How the day is known", "Explanation", "Whom it concerns", "Report", "Plan", "Id"],
  },
};

const widths = [12, 8, 40, 20, 40, 40, 30, 30, 36];

/** Occurrences as a table, in their order. */
export function calendarTable(occurrences: readonly Occurrence[], { plans, lang }: Omit<Writing, "today">): Table {
  const { name, titles } = words[lang];
  return {
    name,
    columns: titles.map((title, at) => ({ title, width: widths[at] ?? 20 })),
    rows: occurrences.map((each) => [
      formatDay(each.date.toString(), lang),
      each.time && formatTime(each.time, lang),
      each.title[lang],
      timingWord(each, lang),
      knownParts(each, plans, lang)
        .map(({ text }) => text)
        .join("") || undefined,
      each.parties.map((party) => partyName(party, plans, lang)).join("\n") || undefined,
      plans.get("calendar-entry", each.entry).owes?.[lang],
      plans.get("dataset", each.plan).shortTitle[lang],
      each.id,
    ]),
  };
}
