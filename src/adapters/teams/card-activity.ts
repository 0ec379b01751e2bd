import { MessageActivityInput } from "@microsoft/teams.api";
import type { Card } from "../../cards/card.ts";
import { cardMessage, type TeamsMessage } from "./adaptive/adaptive-card.ts";

/** A card as a message of its own. `text` is the card's plain text. */
export function cardActivity(card: Card, text: string): MessageActivityInput {
  return messageActivity(cardMessage(card, text));
}

export function messageActivity({ summary, card }: TeamsMessage): MessageActivityInput {
  return new MessageActivityInput("", { summary }).addCard("adaptive", card);
}
