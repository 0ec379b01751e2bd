import type { Language } from "../domain/plan/language.ts";

interface ChatWords {
  /** Something went wrong on our side. */
  readonly failed: string;
  /** What a message without a question asks. */
  readonly whatCanIAsk: string;
}

/** What is said on every chat platform when there is nothing to answer with, or something is not done. */
export const chatWords: Readonly<Record<Language, ChatWords>> = {
  fi: {
    failed: "Tämä ei onnistunut, koska palvelussa on häiriö. Yritä hetken päästä uudelleen.",
    whatCanIAsk: "Mitä voin kysyä?",
  },
  sv: {
    failed: "Det här lyckades inte, eftersom tjänsten har en störning. Försök på nytt om en stund.",
    whatCanIAsk: "Vad kan jag fråga?",
  },
  en: {
    failed: "This did not work, since the service has a disturbance. Please try again in a moment.",
    whatCanIAsk: "What can I ask?",
  },
};
