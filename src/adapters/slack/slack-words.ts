import type { Language } from "../../domain/plan/language.ts";

interface SlackWords {
  /** What a text ends in when the message shows more than it tells. */
  readonly moreInMessage: string;
  readonly buttonsLeft: string;
  /** What stands before and after "1–40 / 61". */
  readonly linesLeft: readonly [string, string];
  readonly more: string;
  /** What one writes to go on; the conversation understands it. */
  readonly goOn: string;
  readonly share: string;
  readonly right: string;
  readonly wrong: string;
  readonly thanks: string;
}

/** What Slack's own buttons and limits make us say; the answers themselves are worded by the cards. */
export const slackWords: Readonly<Record<Language, SlackWords>> = {
  fi: {
    moreInMessage: "Viestissä on lisää.",
    buttonsLeft: "Kaikki painikkeet eivät mahtuneet viestiin. Loput ovat Koti-välilehdellä.",
    linesLeft: ["Viestiin mahtuivat rivit", "Muut näet Koti-välilehdellä tai kysymällä tarkemmin."],
    more: "Lisää",
    goOn: "lisää",
    share: "Jaa kanavalle",
    right: "Oikein",
    wrong: "Väärä luku",
    thanks: "Kiitos. Tieto auttaa parantamaan vastauksia.",
  },
  sv: {
    moreInMessage: "Meddelandet fortsätter.",
    buttonsLeft: "Alla knappar fick inte plats i meddelandet. Resten finns på fliken Hem.",
    linesLeft: ["I meddelandet ryms raderna", "Resten ser du på fliken Hem eller genom att fråga mer exakt."],
    more: "Mer",
    goOn: "mer",
    share: "Dela i kanalen",
    right: "Rätt",
    wrong: "Fel siffra",
    thanks: "Tack. Uppgiften hjälper oss att svara bättre.",
  },
  en: {
    moreInMessage: "The message goes on.",
    buttonsLeft: "Not all buttons fit into the message. The rest are on the Home tab.",
    linesLeft: ["The message holds lines", "You see the rest on the Home tab or by asking more closely."],
    more: "More",
    goOn: "more",
    share: "Share in the channel",
    right: "Right",
    wrong: "Wrong number",
    thanks: "Thank you. This helps to answer better.",
  },
};
