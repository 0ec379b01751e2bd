import type { Language } from "../domain/plan/language.ts";

interface ViewWords {
  readonly close: string;
  readonly goOn: string;
  readonly chooseUnit: string;
  readonly occurrence: string;
  readonly nearestOnly: string;
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly next: string;
  readonly noNext: string;
  readonly unpause: string;
  readonly assumed: string;
  readonly confirmDates: string;
  /** What stands before and after the number of those not shown. */
  readonly rest: readonly [string, string];
}

/** What forms and one's own desk in chat say beside the words of the cards. */
export const viewWords: Readonly<Record<Language, ViewWords>> = {
  fi: {
    close: "Peruuta",
    goOn: "Jatka",
    chooseUnit: "Kirjoita yksikön nimeä",
    occurrence: "Mikä päivä",
    nearestOnly: "Listassa ovat lähimmät päivät. Myöhemmät tulevat näkyviin, kun nämä on vahvistettu.",
    waiting: "Odottaa sinua",
    nothingWaits: "Mikään ei odota sinua.",
    next: "Seuraavat päivät",
    noNext: "Päiviä ei ole tiedossa.",
    unpause: "Ota viestit taas vastaan",
    assumed: "Vahvistamatta olevia päiviä",
    confirmDates: "Vahvista päiviä",
    rest: ["… ja", "muuta"],
  },
  sv: {
    close: "Avbryt",
    goOn: "Fortsätt",
    chooseUnit: "Skriv enhetens namn",
    occurrence: "Vilken dag",
    nearestOnly: "Listan har de närmaste dagarna. Senare dagar visas när dessa har bekräftats.",
    waiting: "Väntar på dig",
    nothingWaits: "Inget väntar på dig.",
    next: "Nästa dagar",
    noNext: "Inga dagar är kända.",
    unpause: "Ta emot meddelanden igen",
    assumed: "Obekräftade dagar",
    confirmDates: "Bekräfta dagar",
    rest: ["… och", "till"],
  },
  en: {
    close: "Cancel",
    goOn: "Continue",
    chooseUnit: "Write the unit's name",
    occurrence: "Which date",
    nearestOnly: "The list holds the nearest dates. Later ones appear when these are confirmed.",
    waiting: "Waiting for you",
    nothingWaits: "Nothing is waiting for you.",
    next: "Next dates",
    noNext: "No dates are known.",
    unpause: "Receive messages again",
    assumed: "Dates not confirmed",
    confirmDates: "Confirm dates",
    rest: ["… and", "more"],
  },
};
