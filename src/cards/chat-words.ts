import type { Language } from "../domain/plan/language.ts";

interface ChatWords {
  /** Something went wrong on our side. */
  readonly failed: string;
  /** Instead of somebody's own things, where others read along. */
  readonly privately: string;
  /** What a form that is left says. */
  readonly left: string;
  /** Why a guest takes no part. */
  readonly guest: string;
  /** What a message without a question asks. */
  readonly whatCanIAsk: string;
}

/** What is said on every chat platform when there is nothing to answer with, or something is not done. */
export const chatWords: Readonly<Record<Language, ChatWords>> = {
  fi: {
    failed: "Tämä ei onnistunut, koska palvelussa on häiriö. Yritä hetken päästä uudelleen.",
    privately: "Kirjoita tämä minulle kahden kesken, niin vastaan siellä.",
    left: "Mitään ei muutettu.",
    guest: "Vieras voi kysyä, mutta ei ilmoittautua yksikköön. Mitään ei muutettu.",
    whatCanIAsk: "Mitä voin kysyä?",
  },
  sv: {
    failed: "Det här lyckades inte, eftersom tjänsten har en störning. Försök på nytt om en stund.",
    privately: "Skriv det här till mig i en egen chatt, så svarar jag där.",
    left: "Inget ändrades.",
    guest: "En gäst kan fråga men inte anmäla sig till en enhet. Inget ändrades.",
    whatCanIAsk: "Vad kan jag fråga?",
  },
  en: {
    failed: "This did not work, since the service has a disturbance. Please try again in a moment.",
    privately: "Write this to me in a chat of our own, and I will answer there.",
    left: "Nothing was changed.",
    guest: "A guest may ask, but not register with a unit. Nothing was changed.",
    whatCanIAsk: "What can I ask?",
  },
};
