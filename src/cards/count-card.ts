import type { Countable } from "../domain/plan/fact.ts";
import type { Language } from "../domain/plan/language.ts";
import type { PlanRecord } from "../domain/plan/plans.ts";
import type { CountAnswer } from "../domain/query/answer.ts";
import type { Card, Line, Part } from "./card.ts";
import { joined, line, say } from "./line.ts";
import { countOf, factValue, name, type Writing } from "./parts.ts";
import { sourceLine } from "./source-line.ts";

const nouns: Readonly<Record<Language, Readonly<Record<Countable, string>>>> = {
  fi: {
    measures: "Toimenpiteitä",
    rows: "Taulukon rivejä",
    units: "Vastuutahoja",
    actors: "Toimijoita",
    goals: "Päätavoitteita",
    objectives: "Välitavoitteita",
    indicators: "Indikaattoreita",
    priorities: "Painopisteitä",
    "realised-measures": "Toteutuneita toimenpiteitä",
    decisions: "Asioita",
  },
  sv: {
    measures: "Åtgärder",
    rows: "Rader i tabellen",
    units: "Ansvariga enheter",
    actors: "Aktörer",
    goals: "Huvudmål",
    objectives: "Delmål",
    indicators: "Indikatorer",
    priorities: "Prioriteringar",
    "realised-measures": "Genomförda åtgärder",
    decisions: "Ärenden",
  },
  en: {
    measures: "Measures",
    rows: "Rows of the table",
    units: "Responsible units",
    actors: "Actors",
    goals: "Main goals",
    objectives: "Objectives",
    indicators: "Indicators",
    priorities: "Priorities",
    "realised-measures": "Realised measures",
    decisions: "Items",
  },
};

const countWords: Readonly<Record<Language, { ours: string; stated: string; rule: string }>> = {
  fi: {
    ours: "laskimme itse aineistosta",
    stated: "Suunnitelma itse sanoo",
    rule: "Yksi luettelokohta tai virke on yksi toimenpide.",
  },
  sv: { ours: "vår räkning av materialet", stated: "Planen själv säger", rule: "En punkt eller mening är en åtgärd." },
  en: { ours: "our count of the data", stated: "The plan itself says", rule: "One bullet or sentence is one measure." },
};

/** Names of what was counted are listed when they are few enough to be read. */
const namedAtMost = 16;

/** Our count, named as ours, and the plan's own statement beside it. */
export function countCard(answer: CountAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = countWords[lang];
  const { of, records, stated, scope } = answer;
  const about = joined(
    scope.map((record) => nameOf(record, lang)),
    ", ",
  );
  const where = about.length === 0 ? [] : say` – ${about}`;
  const own =
    records.length === 0 ? [] : [line("lead", say`${nouns[lang][of]}: ${countOf(records)} (${words.ours})${where}`)];
  const lines: Line[] = [
    ...own,
    ...(stated
      ? [line("body", say`${words.stated}: ${factValue(stated, lang)} – ${name(stated, stated.subject[lang])}`)]
      : []),
    ...(of === "measures" && records.length > 0 ? [line("note", say`${words.rule}`)] : []),
    ...(of !== "measures" && of !== "rows" && records.length <= namedAtMost
      ? records.map((record) => line("item", [nameOf(record, lang)]))
      : []),
    ...sourceLine(stated ? [stated, ...records.slice(0, 1)] : records.slice(0, 1), writing),
  ];
  return { lang, lines, sources: stated ? [stated, ...records] : records, suggestions: [] };
}

function nameOf(record: PlanRecord, lang: Language): Part {
  switch (record.kind) {
    case "dataset":
      return name(record, record.shortTitle[lang]);
    case "organisation":
    case "unit":
    case "goal":
    case "objective":
    case "indicator":
      return name(record, record.name[lang]);
    case "decision":
      return name(record, record.title[lang]);
    case "priority":
    case "realised-measure":
    case "measure":
      return name(record, record.text);
    default:
      return name(record, record.id);
  }
}
