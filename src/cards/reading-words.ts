import type { Language } from "../domain/plan/language.ts";
import type { CellField } from "../domain/query/query.ts";

interface ReadingWords {
  /** What stands before the name of that of which a cell is asked. */
  readonly cell: Readonly<Record<CellField, string>>;
  readonly trend: string;
  readonly compare: string;
  readonly light: string;
}

/** A question in a few words, such as the asker could have written it. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  fi: {
    cell: {
      responsible: "Kuka vastaa",
      metrics: "Millä mitataan",
      schedule: "Mikä on aikataulu",
      "follow-up": "Miten seurataan",
    },
    trend: "Miten on muuttunut",
    compare: "Vertaa koko maahan",
    light: "Mikä on liikennevalo",
  },
  sv: {
    cell: {
      responsible: "Vem ansvarar för",
      metrics: "Hur mäts",
      schedule: "Vilken är tidtabellen för",
      "follow-up": "Hur följs",
    },
    trend: "Hur har det förändrats",
    compare: "Jämför med hela landet",
    light: "Vilket är trafikljuset",
  },
  en: {
    cell: {
      responsible: "Who is responsible for",
      metrics: "How is it measured",
      schedule: "What is the schedule of",
      "follow-up": "How is it followed up",
    },
    trend: "How has it changed",
    compare: "Compare with the whole country",
    light: "What is the traffic light",
  },
};
