import type { Language } from "../../domain/plan/language.ts";

interface InboxWords {
  readonly empty: string;
  readonly how: string;
}

export const inboxWords: Readonly<Record<Language, InboxWords>> = {
  fi: { empty: "Muistutuksia ei ole.", how: "Näin teet jonkin näistä" },
  sv: { empty: "Det finns inga påminnelser.", how: "Så gör du något av dessa" },
  en: { empty: "There are no reminders.", how: "To do one of these" },
};
