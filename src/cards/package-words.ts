import type { Language } from "../domain/plan/language.ts";

interface PackageWords {
  readonly name: string;
  /** At most 80 characters. */
  readonly short: string;
  readonly full: string;
  readonly find: string;
  /** At most 128 characters. */
  readonly findHelp: string;
  readonly words: string;
  readonly wordsHelp: string;
}

/** What people read of the app before they install it, and in the search of measures that goes into a message. */
export const packageWords: Readonly<Record<Language, PackageWords>> = {
  fi: {
    name: "Vuosikello",
    short: "Vastaa hyvinvointisuunnitelmista ja muistuttaa vuosikellon määräajoista",
    full: "Vuosikello vastaa kysymyksiin kuntien hyvinvointisuunnitelmista: mitä tehdään, kuka vastaa, millä mittarilla seurataan ja mitä luvut ovat. Jokainen luku tulee suunnitelmasta, ja vastaus kertoo lähteensä. Jos suunnitelma ei kerro asiaa, Vuosikello sanoo sen. Se myös muistuttaa vuosikellon määräajoista ja foorumeista niitä, joita asia koskee.",
    find: "Lisää mittari viestiin",
    findHelp: "Etsi toimenpide tai indikaattori ja lisää se viestiin lähteineen",
    words: "Hakusanat",
    wordsHelp: "Toimenpide, indikaattori tai aihe",
  },
  sv: {
    name: "Vuosikello",
    short: "Svarar om välfärdsplaner och påminner om årsklockans tidsfrister",
    full: "Vuosikello svarar på frågor om kommunernas välfärdsplaner: vad som görs, vem som ansvarar, hur det följs upp och vilka siffrorna är. Varje siffra kommer ur planen, och svaret anger sin källa. Om planen inte säger något, säger Vuosikello det. Den påminner också dem som berörs om årsklockans tidsfrister och forum.",
    find: "Infoga en indikator",
    findHelp: "Sök en åtgärd eller en indikator och infoga den i meddelandet med källa",
    words: "Sökord",
    wordsHelp: "Åtgärd, indikator eller ämne",
  },
  en: {
    name: "Vuosikello",
    short: "Answers from well-being plans and reminds of the annual calendar's deadlines",
    full: "Vuosikello answers questions about municipal well-being plans: what is done, who answers for it, by what it is measured and what the figures are. Every number comes from the plan, and the answer names its source. What the plan does not say, Vuosikello says it does not know. It also reminds those concerned of the deadlines and forums of the annual calendar.",
    find: "Insert an indicator",
    findHelp: "Find a measure or an indicator and insert it into a message with its source",
    words: "Words to look for",
    wordsHelp: "Measure, indicator or topic",
  },
};
