import type { Language } from "../domain/plan/language.ts";

interface ChatWords {
  /** Something went wrong on our side. */
  readonly failed: string;
  /** What a message without a question asks. */
  readonly whatCanIAsk: string;
  readonly roleGone: string;
  readonly roleDecided: string;
  readonly dateGone: string;
}

/** What is said on every chat platform when there is nothing to answer with, or something is not done. */
export const chatWords: Readonly<Record<Language, ChatWords>> = {
  fi: {
    failed: "Tämä ei onnistunut, koska palvelussa on häiriö. Yritä hetken päästä uudelleen.",
    whatCanIAsk: "Mitä voin kysyä?",
    roleGone: "Tällaista pyyntöä ei ole. Mitään ei muutettu.",
    roleDecided: "Pyyntöön on jo otettu kantaa. Mitään ei muutettu.",
    dateGone: "Tällaista päivää tai kelloa ei ole. Mitään ei muutettu.",
  },
  sv: {
    failed: "Det här lyckades inte, eftersom tjänsten har en störning. Försök på nytt om en stund.",
    whatCanIAsk: "Vad kan jag fråga?",
    roleGone: "En sådan begäran finns inte. Inget ändrades.",
    roleDecided: "Begäran har redan avgjorts. Inget ändrades.",
    dateGone: "En sådan dag eller klocka finns inte. Inget ändrades.",
  },
  en: {
    failed: "This did not work, since the service has a disturbance. Please try again in a moment.",
    whatCanIAsk: "What can I ask?",
    roleGone: "There is no such request. Nothing was changed.",
    roleDecided: "The request has been decided already. Nothing was changed.",
    dateGone: "There is no such date or clock. Nothing was changed.",
  },
};
