import { brief } from "../../cards/brief.ts";
import type { Card } from "../../cards/card.ts";
import { fitted } from "../../cards/fitted.ts";
import { textOf } from "../../cards/line.ts";
import { messageWords } from "../../cards/message-words.ts";
import type { Language } from "../../domain/plan/language.ts";
import { blockFaults } from "./block-limits.ts";
import { actions, button, type KnownBlock } from "./block-parts.ts";
import { fallbackText } from "./fallback-text.ts";
import { lineBlocks, stateOf } from "./line-blocks.ts";

/** As many characters of a key as each of three buttons may hold, so that the answer keeps its room. */
const keyAtMost = 1_000;
/** A button holds no longer value. */
const choiceAtMost = 2_000;

export interface SlackMessage {
  /** What notifications show and screen readers read. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** An answer as the conversation gives it. */
export interface Answered {
  readonly card: Card;
  readonly text: string;
  readonly lang: Language;
  /** Another page follows. */
  readonly more?: true;
}

/** What stands under an answer. `key` comes back with a press of sharing or feedback, as much of it as the buttons have room for. */
export interface AnswerRow {
  readonly shareable: boolean;
  readonly feedback: boolean;
  readonly key?: string;
}

/** A card as a message of Slack. `text` is the card's plain text. */
export function cardMessage(card: Card, text: string): SlackMessage {
  return fittedMessage(card, fallbackText(text, card.lang), []);
}

/** An answer with its choices and the row under it. */
export function answerMessage({ card, text, lang, more }: Answered, row: AnswerRow): SlackMessage {
  const under = [...choiceBlocks(card), ...rowBlocks({ card, lang, more: more === true }, row)];
  return fittedMessage(card, fallbackText(text, lang), under);
}

/** The card with as much as a message takes. `under` always goes along. */
function fittedMessage(card: Card, text: string, under: readonly KnownBlock[]): SlackMessage {
  return fitted<SlackMessage>(card, {
    make: (lines, acting) => ({ text, blocks: [...lineBlocks(lines, acting), ...under] }),
    fits: (message) => blockFaults(message).length === 0,
    elsewhere: "home-tab",
  });
}

/** Each choice on a row of its own: their texts are long, and one block takes an action only once. */
function choiceBlocks(card: Card): readonly KnownBlock[] {
  const state = stateOf(card.lines);
  const choices = [...new Set(card.suggestions)].filter((text) => text !== "" && text.length <= choiceAtMost);
  return choices.map((text, at) =>
    actions([button({ action: "answer:choice", text, value: text })], `choice:${state}:${at}`),
  );
}

function rowBlocks(
  { card, lang, more }: { readonly card: Card; readonly lang: Language; readonly more: boolean },
  { shareable, feedback, key }: AnswerRow,
): readonly KnownBlock[] {
  const words = messageWords[lang];
  const about = card.lines[0] ? textOf(card.lines[0]) : "";
  const keyed = { about, ...(key ? { value: brief(key, keyAtMost) } : {}) };
  const buttons = [
    ...(more ? [button({ action: "answer:more", text: words.more, about, value: words.goOn })] : []),
    ...(shareable ? [button({ action: "answer:share", text: words.share, ...keyed })] : []),
    ...(feedback ? [button({ action: "answer:right", text: words.right, ...keyed })] : []),
    ...(feedback ? [button({ action: "answer:wrong", text: words.wrong, ...keyed })] : []),
  ];
  return buttons.length === 0 ? [] : [actions(buttons, `answer:${stateOf(card.lines)}`)];
}
