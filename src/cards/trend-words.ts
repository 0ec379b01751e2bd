import type { FigureUnit } from "../domain/plan/indicator.ts";
import type { Language } from "../domain/plan/language.ts";

interface TrendWords {
  readonly units: Readonly<Record<FigureUnit, string>>;
  /** Before and after the number of percentage points. */
  readonly yellow: readonly [string, string];
  readonly gap: string;
  readonly absent: string;
  readonly split: string;
  readonly ownScales: string;
  /** Before the number at which the scale begins. */
  readonly cut: readonly [string, string];
}

/** What the picture of a trend says beside names and figures. */
export const trendWords: Readonly<Record<Language, TrendWords>> = {
  fi: {
    units: { "%": "prosenttia", count: "lukumäärä", "per-1000": "tuhatta kohti", "per-10000": "kymmentätuhatta kohti" },
    yellow: [
      "Keltainen alue: ero koko maahan on enintään",
      "prosenttiyksikköä (suunnitelman liikennevalosääntö, alueen laskimme itse).",
    ],
    gap: "Viiva katkeaa, kun väliltä puuttuu luku.",
    absent: "ei lukua",
    split: "Pystyviivan eri puolilla olevia vuosia ei voi verrata.",
    ownScales: "Jokaisella kuviolla on oma asteikkonsa.",
    cut: ["Asteikko alkaa arvosta", "eikä nollasta."],
  },
  sv: {
    units: { "%": "procent", count: "antal", "per-1000": "per tusen", "per-10000": "per tiotusen" },
    yellow: [
      "Gult område: skillnaden mot hela landet är högst",
      "procentenheter (planens trafikljusregel, området har vi räknat ut).",
    ],
    gap: "Linjen bryts där en siffra saknas emellan.",
    absent: "ingen siffra",
    split: "År på olika sidor av den lodräta linjen kan inte jämföras.",
    ownScales: "Varje diagram har sin egen skala.",
    cut: ["Skalan börjar vid", "och inte vid noll."],
  },
  en: {
    units: { "%": "per cent", count: "number", "per-1000": "per thousand", "per-10000": "per ten thousand" },
    yellow: [
      "Yellow area: at most",
      "percentage points from the whole country (the plan's traffic-light rule; we computed the area).",
    ],
    gap: "The line breaks where a figure is missing in between.",
    absent: "no figure",
    split: "Years on different sides of the upright line cannot be compared.",
    ownScales: "Each chart has a scale of its own.",
    cut: ["The scale begins at", "and not at zero."],
  },
};
