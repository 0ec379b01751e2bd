import type { Language } from "../domain/plan/language.ts";
import { commandWords } from "./command-words.ts";

/** Where a reader finds what a message has no room for: on a tab of the bot, by writing the command for one's own things, or in time. */
export type Elsewhere = "home-tab" | "own-command" | "later";

interface Left {
  /** What did not fit. For lines, the range that did follows. */
  readonly said: string;
  readonly are: Readonly<Record<Elsewhere, string>>;
}

interface MessageWords {
  /** What a text ends in when the message shows more than it tells. */
  readonly moreInMessage: string;
  readonly buttonsLeft: Left;
  readonly linesLeft: Left;
  readonly more: string;
  /** What one writes to go on; the conversation understands it. */
  readonly goOn: string;
  readonly share: string;
  readonly right: string;
  readonly wrong: string;
  readonly thanks: string;
}

/** What a message's own buttons and limits make us say; the answers themselves are worded by the cards. */
export const messageWords: Readonly<Record<Language, MessageWords>> = {
  fi: {
    moreInMessage: "Viestissä on lisää.",
    buttonsLeft: {
      said: "Kaikki painikkeet eivät mahtuneet viestiin.",
      are: {
        "home-tab": "Loput ovat Koti-välilehdellä.",
        "own-command": `Loput saat kirjoittamalla «${commandWords.fi.own.word}».`,
        later: "Loput tulevat näkyviin, kun nämä on hoidettu.",
      },
    },
    linesLeft: {
      said: "Viestiin mahtuivat rivit",
      are: {
        "home-tab": "Muut näet Koti-välilehdellä tai kysymällä tarkemmin.",
        "own-command": `Muut näet kirjoittamalla «${commandWords.fi.own.word}» tai kysymällä tarkemmin.`,
        later: "Muut tulevat näkyviin, kun nämä on hoidettu.",
      },
    },
    more: "Lisää",
    goOn: "lisää",
    share: "Jaa kanavalle",
    right: "Oikein",
    wrong: "Väärä luku",
    thanks: "Kiitos. Tieto auttaa parantamaan vastauksia.",
  },
  sv: {
    moreInMessage: "Meddelandet fortsätter.",
    buttonsLeft: {
      said: "Alla knappar fick inte plats i meddelandet.",
      are: {
        "home-tab": "Resten finns på fliken Hem.",
        "own-command": `Resten får du genom att skriva «${commandWords.sv.own.word}».`,
        later: "Resten visas när dessa är avklarade.",
      },
    },
    linesLeft: {
      said: "I meddelandet ryms raderna",
      are: {
        "home-tab": "Resten ser du på fliken Hem eller genom att fråga mer exakt.",
        "own-command": `Resten ser du genom att skriva «${commandWords.sv.own.word}» eller fråga mer exakt.`,
        later: "Resten visas när dessa är avklarade.",
      },
    },
    more: "Mer",
    goOn: "mer",
    share: "Dela i kanalen",
    right: "Rätt",
    wrong: "Fel siffra",
    thanks: "Tack. Uppgiften hjälper oss att svara bättre.",
  },
  en: {
    moreInMessage: "The message goes on.",
    buttonsLeft: {
      said: "Not all buttons fit into the message.",
      are: {
        "home-tab": "The rest are on the Home tab.",
        "own-command": `You get the rest by writing «${commandWords.en.own.word}».`,
        later: "The rest appear when these are done.",
      },
    },
    linesLeft: {
      said: "The message holds lines",
      are: {
        "home-tab": "You see the rest on the Home tab or by asking more closely.",
        "own-command": `You see the rest by writing «${commandWords.en.own.word}» or by asking more closely.`,
        later: "The rest appear when these are done.",
      },
    },
    more: "More",
    goOn: "more",
    share: "Share in the channel",
    right: "Right",
    wrong: "Wrong number",
    thanks: "Thank you. This helps to answer better.",
  },
};
