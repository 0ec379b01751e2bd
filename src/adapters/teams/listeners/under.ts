import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { Card } from "../../../cards/card.ts";
import { line } from "../../../cards/line.ts";
import { lineElements } from "../adaptive/line-elements.ts";

/** A card with what has just come about above it. */
export function under(said: Card | string, card: IAdaptiveCard): IAdaptiveCard {
  const lines = typeof said === "string" ? [line("lead", [{ kind: "words" as const, text: said }])] : said.lines;
  return { ...card, body: [...lineElements(lines, lines), ...card.body] };
}
