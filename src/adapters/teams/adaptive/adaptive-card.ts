import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";
import type { Card } from "../../../cards/card.ts";
import { brief } from "../../../cards/brief.ts";
import { fitted } from "../../../cards/fitted.ts";
import type { Elsewhere } from "../../../cards/message-words.ts";
import { readAloud } from "../../../cards/read-aloud.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { messageFaults } from "./card-faults.ts";
import { cardLimits } from "./card-limits.ts";
import { lineElements } from "./line-elements.ts";
import { escapedMarkdown } from "./markdown.ts";

/** What a message of Teams is made of. */
export interface TeamsMessage {
  /** What notifications and the list of chats show. */
  readonly summary: string;
  readonly card: IAdaptiveCard;
}

/** A card as a message of Teams. `text` is the card's plain text; `under` always goes along. */
export function cardMessage(
  card: Card,
  text: string,
  { under = [], elsewhere = "own-command" }: { readonly under?: CardElementArray; readonly elsewhere?: Elsewhere } = {},
): TeamsMessage {
  const summary = brief(text.trim().replaceAll(/\s+/g, " "), cardLimits.summary);
  return fitted<TeamsMessage>(card, {
    make: (lines, acting) => ({
      summary,
      card: adaptiveCard([...lineElements(lines, acting), ...under], text, card.lang),
    }),
    fits: (message) => messageFaults(message).length === 0,
    elsewhere,
  });
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

/** Speech may be read as SSML, in which angle brackets begin marks; nobody hears them otherwise. */
function spoken(text: string): string {
  return text.replaceAll(/[<>&]/g, " ");
}
