import type { Language } from "../domain/plan/language.ts";

interface RowWords {
  readonly field: Readonly<Record<"responsible" | "metrics" | "schedule" | "follow-up", string>>;
  readonly measure: string;
  readonly noUnit: string;
  readonly noCell: string;
  readonly wholeRow: string;
  readonly inFinnish: string;
}

export const rowWords: Readonly<Record<Language, RowWords>> = {
  fi: {
    field: {
      responsible: "Vastuutahot",
      metrics: "Mittarit",
      schedule: "Aikataulu",
      "follow-up": "Seuranta ja arviointi",
    },
    measure: "Toimenpide",
    noUnit: "taulukossa ei nimetä tarkemmin",
    noCell: "taulukossa ei erikseen; toimenpide itse sanoo",
    wholeRow: "Tieto koskee koko riviä, ei vain yhtä toimenpidettä.",
    inFinnish: "",
  },
  sv: {
    field: {
      responsible: "Ansvariga",
      metrics: "Mätare",
      schedule: "Tidtabell",
      "follow-up": "Uppföljning och utvärdering",
    },
    measure: "Åtgärd",
    noUnit: "tabellen nämner inget närmare",
    noCell: "inget eget i tabellen; åtgärden själv säger",
    wholeRow: "Uppgiften gäller hela raden, inte bara en åtgärd.",
    inFinnish: "Planens texter är på finska, som i originalet.",
  },
  en: {
    field: {
      responsible: "Responsible",
      metrics: "Metrics",
      schedule: "Schedule",
      "follow-up": "Follow-up and evaluation",
    },
    measure: "Measure",
    noUnit: "the table names no one closer",
    noCell: "none of its own in the table; the measure itself says",
    wholeRow: "This holds for the whole row, not for one measure only.",
    inFinnish: "The plan's texts are in Finnish, as in the original.",
  },
};
