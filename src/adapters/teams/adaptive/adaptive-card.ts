import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";
import type { Card } from "../../../cards/card.ts";
import { brief } from "../../../cards/brief.ts";
import { fitted } from "../../../cards/fitted.ts";
import { messageWords } from "../../../cards/message-words.ts";
import { readAloud } from "../../../cards/read-aloud.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { messageFaults } from "./card-faults.ts";
import { cardLimits } from "./card-limits.ts";
import { buttonRows, type Press } from "./card-parts.ts";
import { lineElements } from "./line-elements.ts";
import { escapedMarkdown } from "./markdown.ts";

/** What a message of Teams is made of. */
export interface TeamsMessage {
  /** What notifications and the list of chats show. */
  readonly summary: string;
  readonly card: IAdaptiveCard;
}

/** An answer as the conversation gives it. */
export interface Answered {
  readonly card: Card;
  readonly text: string;
  readonly lang: Language;
  /** Another page follows. */
  readonly more?: true;
}

/** A card as a message of Teams. `text` is the card's plain text. */
export function cardMessage(card: Card, text: string): TeamsMessage {
  return fittedMessage(card, text, []);
}

/** An answer with its choices, and under them what else one may press. */
export function answerMessage({ card, text, more }: Answered, under: readonly Press[] = []): TeamsMessage {
  const words = messageWords[card.lang];
  const onward: readonly Press[] = more ? [{ action: "more", title: words.more }] : [];
  return fittedMessage(card, text, [...choiceRows(card), ...buttonRows([...onward, ...under])]);
}

/** Elements of our own as a card; `text` is what they say, in the order they say it. */
export function adaptiveCard(body: CardElementArray, text: string, lang: Language): IAdaptiveCard {
  const said = readAloud(text, cardLimits.readAloud, lang);
  return {
    type: "AdaptiveCard",
    version: cardLimits.version,
    lang,
    body,
    speak: spoken(said),
    fallbackText: escapedMarkdown(said),
    // Cards of Teams are narrow without it, and lines of plans are long.
    msteams: { width: "full" },
  };
}

/** The card with as much as a message takes. `under` always goes along. */
function fittedMessage(card: Card, text: string, under: CardElementArray): TeamsMessage {
  const summary = brief(text.trim().replaceAll(/\s+/g, " "), cardLimits.summary);
  return fitted<TeamsMessage>(card, {
    make: (lines, acting) => ({
      summary,
      card: adaptiveCard([...lineElements(lines, acting), ...under], text, card.lang),
    }),
    fits: (message) => messageFaults(message).length === 0,
    elsewhere: "own-command",
  });
}

/** Each choice on a row of its own: their texts are long, and Teams cuts those of a row that is full. */
function choiceRows(card: Card): CardElementArray {
  const choices = [...new Set(card.suggestions)].filter((text) => text !== "" && text.length <= cardLimits.choice);
  return choices.flatMap((text) => buttonRows([{ action: "choice", title: text, data: { question: text } }]));
}

/** Speech may be read as SSML, in which angle brackets begin marks; nobody hears them otherwise. */
function spoken(text: string): string {
  return text.replaceAll(/[<>&]/g, " ");
}
