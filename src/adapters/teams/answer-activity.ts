import { MessageActivityInput } from "@microsoft/teams.api";
import type { Reply } from "../../application/answer-question.ts";
import { brief } from "../../cards/brief.ts";
import type { Card, Line } from "../../cards/card.ts";
import { fitted } from "../../cards/fitted.ts";
import { textOf } from "../../cards/line.ts";
import { messageWords } from "../../cards/message-words.ts";
import { sourcePlaces } from "../../cards/source-line.ts";
import { titleOf } from "../../cards/talk-card.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { adaptiveCard } from "./adaptive/adaptive-card.ts";
import { sizeOf } from "./adaptive/card-faults.ts";
import { cardLimits } from "./adaptive/card-limits.ts";
import { buttonRows, type Press } from "./adaptive/card-parts.ts";
import { escapedMarkdown } from "./adaptive/markdown.ts";

/** What a citation may hold. */
const [citationName, citationAbstract] = [80, 160];

export type Answered = Pick<Reply<Card>, "card" | "lang" | "more">;

/**
 * An answer as a message: its text with a citation for each place it stands on, under it the buttons to go on by, and the platform's
 * own buttons to say whether it was right.
 */
export function answerActivity(answered: Answered, plans: Plans): MessageActivityInput {
  return fitted(answered.card, {
    make: (lines) => messageOf(lines, answered, plans),
    fits: (message) => sizeOf(message) <= cardLimits.bytes,
    elsewhere: "own-command",
  });
}

function messageOf(lines: readonly Line[], { card, lang, more }: Answered, plans: Plans): MessageActivityInput {
  const places = sourcePlaces(card.sources, { plans, lang });
  const named = new Set(places.map(([place]) => place));
  const told = lines.filter((line) => textOf(line).trim() !== "");
  const source = told.findLastIndex(({ parts }) => parts.some((part) => part.kind === "name" && named.has(part.text)));
  const marks = places.map((_, at) => ` [${at + 1}]`).join("");
  const text = markdownOf(told, (at) => (at === (source === -1 ? told.length - 1 : source) ? marks : ""));
  const message = new MessageActivityInput(text, { textFormat: "markdown" }).addFeedback();
  // Teams' own label, only where a model helped to choose: all else is looked up without one.
  if (card.aided) message.addAiGenerated();
  places.forEach(([place, record], at) =>
    message.addCitation(at + 1, {
      name: brief(place, citationName),
      abstract: brief(titleOf(record, lang).text, citationAbstract),
    }),
  );
  const presses = pressesOf(card, more === true);
  const said = presses.map(({ title }) => title).join("\n");
  return presses.length === 0
    ? message
    : message.addCard(
        "adaptive",
        adaptiveCard(
          presses.flatMap((press) => buttonRows([press])),
          said,
          lang,
        ),
      );
}

/** Lists stand close, everything else has air around it. `after` gives what stands at a line's end. */
function markdownOf(lines: readonly Line[], after: (at: number) => string): string {
  return lines
    .map((line, at) => {
      const close = line.style === "item" && lines[at - 1]?.style === "item";
      const between = at === 0 ? "" : close ? "\n" : "\n\n";
      return `${between}${markdownLine(line)}${after(at)}`;
    })
    .join("");
}

function markdownLine(line: Line): string {
  const text = escapedMarkdown(textOf(line));
  if (line.style === "item") return `- ${text}`;
  return line.style === "heading" ? `**${text}**` : text;
}

/** Each choice on a row of its own: their texts are long, and Teams cuts those of a row that is full. */
function pressesOf(card: Card, more: boolean): readonly Press[] {
  const choices = [...new Set(card.suggestions)].filter((text) => text !== "" && text.length <= cardLimits.choice);
  const onward: readonly Press[] = more ? [{ action: "more", title: messageWords[card.lang].more }] : [];
  return [...choices.map((text): Press => ({ action: "choice", title: text, data: { question: text } })), ...onward];
}
