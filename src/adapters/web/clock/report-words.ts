import type { Language } from "../../../domain/plan/language.ts";

interface ReportWords {
  readonly report: string;
  readonly thanks: string;
  readonly title: string;
  readonly notReported: string;
}

/** What is said around the report of a wrong answer. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  fi: {
    report: "Vastaus on väärä",
    thanks: "Kiitos! Kysymys ja vastaus on tallennettu koordinaattorille 90 päiväksi.",
    title: "Ilmoitus väärästä vastauksesta",
    notReported: "Ilmoitusta ei tallennettu. Kysy uudelleen ja yritä sitten.",
  },
  sv: {
    report: "Svaret är fel",
    thanks: "Tack! Frågan och svaret har sparats för koordinatorn i 90 dagar.",
    title: "Rapport om ett felaktigt svar",
    notReported: "Rapporten sparades inte. Ställ frågan på nytt och försök sedan igen.",
  },
  en: {
    report: "The answer is wrong",
    thanks: "Thank you! The question and the answer have been kept for the coordinator for 90 days.",
    title: "Report of a wrong answer",
    notReported: "The report was not stored. Ask again and then try once more.",
  },
};
