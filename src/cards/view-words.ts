import type { Language } from "../domain/plan/language.ts";

/** The parts of a coordinator's desk where it does not fit into one view. */
export const deskParts = ["decide", "watch", "coming"] as const;
export type DeskPart = (typeof deskParts)[number];

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
  readonly chooseDay: string;
  readonly chooseOne: string;
  readonly organisation: string;
  readonly nobodyElse: string;
  readonly notAllListed: string;
  readonly search: string;
  readonly own: string;
  readonly refresh: string;
  /** What is on a coordinator's desk, in parts: what to decide, what to keep an eye on, what leaves next. */
  readonly desk: Readonly<Record<DeskPart, string>>;
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
    chooseDay: "Valitse päivä.",
    chooseOne: "Valitse yksi.",
    organisation: "Organisaatio",
    nobodyElse: "Kukaan muu ei ole ilmoittautunut, joten tehtävää ei voi vielä siirtää.",
    search: "Kirjoita hakusana",
    notAllListed: "Kaikki eivät mahtuneet listaan.",
    own: "Omat",
    refresh: "Päivitä",
    desk: { decide: "Päätettävää", watch: "Seurattavaa", coming: "Lähdössä" },
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
    chooseDay: "Välj en dag.",
    chooseOne: "Välj ett alternativ.",
    organisation: "Organisation",
    nobodyElse: "Ingen annan har anmält sig, så uppgiften kan inte överlåtas ännu.",
    search: "Skriv ett sökord",
    notAllListed: "Alla fick inte plats i listan.",
    own: "Mina",
    refresh: "Uppdatera",
    desk: { decide: "Att besluta", watch: "Att följa upp", coming: "På väg ut" },
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
    chooseDay: "Choose a date.",
    chooseOne: "Choose one.",
    organisation: "Organisation",
    nobodyElse: "Nobody else has registered, so the duty cannot be handed over yet.",
    search: "Type to search",
    notAllListed: "Not all fit into the list.",
    own: "Mine",
    refresh: "Refresh",
    desk: { decide: "To decide", watch: "To watch", coming: "About to leave" },
    rest: ["… and", "more"],
  },
};
