/** The languages that councils read. */
export type CouncilLanguage = "fi" | "sv";

export interface CouncilWords {
  readonly title: string;
  readonly asOf: string;
  readonly told: string;
  readonly rows: string;
  readonly notReported: string;
  readonly nobody: string;
  readonly figureOf: string;
  readonly unfigured: string;
  readonly figures: string;
  readonly country: string;
  readonly noFigures: string;
  readonly summary: string;
}

/** What the council's yearly text says around what was reported. */
export const councilWords: Readonly<Record<CouncilLanguage, CouncilWords>> = {
  fi: {
    title: "Hyvinvointisuunnitelman toteutuminen",
    asOf: "Tilanne",
    told: "Toimenpiteiden tilat, huomautukset ja lukemat ovat toimijoiden itse raportoimia. Liikennevalot olemme laskeneet suunnitelman säännöllä julkaistuista luvuista; ne eivät ole suunnitelman tekijöiden arvioita.",
    rows: "Toimenpiderivejä",
    notReported: "Ei raportoitu",
    nobody: "Tämän tavoitteen toimenpiteistä ei ole raportoitu.",
    figureOf: "lukema",
    unfigured: "Mittareita ilman raportoitua lukemaa",
    figures: "Indikaattorit",
    country: "koko maa",
    noFigures: "Vertailukelpoisia indikaattorilukuja ei ole.",
    summary: "Yhteenveto",
  },
  sv: {
    title: "Hur välfärdsplanen har genomförts",
    asOf: "Läget",
    told: "Aktörerna har själva rapporterat hur åtgärderna framskrider, sina anmärkningar och sina värden. Trafikljusen har vi räknat ut med planens regel utifrån publicerade siffror; de är inte planförfattarnas bedömningar.",
    rows: "Åtgärdsrader",
    notReported: "Inte rapporterat",
    nobody: "Inget har rapporterats om åtgärderna för det här målet.",
    figureOf: "värde",
    unfigured: "Mätare utan rapporterat värde",
    figures: "Indikatorer",
    country: "hela landet",
    noFigures: "Det finns inga jämförbara indikatorsiffror.",
    summary: "Sammandrag",
  },
};
