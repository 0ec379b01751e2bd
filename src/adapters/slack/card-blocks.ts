import type { Card, Line } from "../../cards/card.ts";
import type { Language } from "../../domain/plan/language.ts";
import { blockFaults } from "./block-limits.ts";
import { actions, brief, button, type KnownBlock } from "./block-parts.ts";
import { fallbackText } from "./fallback-text.ts";
import { lineBlocks, stateOf, textOf } from "./line-blocks.ts";
import { slackWords } from "./slack-words.ts";

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
  return fitted(card, fallbackText(text, card.lang), []);
}

/** An answer with its choices and the row under it. */
export function answerMessage({ card, text, lang, more }: Answered, row: AnswerRow): SlackMessage {
  const under = [...choiceBlocks(card), ...rowBlocks({ card, lang, more: more === true }, row)];
  return fitted(card, fallbackText(text, lang), under);
}

/**
 * The card with as much as a message takes: all of it nearly always, else fewer buttons, else fewer lines, and it says which.
 * `under` always goes along.
 */
function fitted(card: Card, text: string, under: readonly KnownBlock[]): SlackMessage {
  const words = slackWords[card.lang];
  const acting = card.lines.filter(({ actions = [] }) => actions.length > 0);
  const message = (lines: readonly Line[], buttons: readonly Line[]): SlackMessage => ({
    text,
    blocks: [...lineBlocks(lines, buttons), ...under],
  });
  const fits = (each: SlackMessage): boolean => blockFaults(each).length === 0;
  const whole = message(card.lines, acting);
  if (fits(whole)) return whole;
  const withButtons = (count: number): SlackMessage =>
    message([...card.lines, note(words.buttonsLeft)], acting.slice(0, count));
  const withLines = (count: number): SlackMessage => {
    const [before, after] = words.linesLeft;
    const rest = note(`${before} 1–${count} / ${card.lines.length}. ${after}`);
    return message([...card.lines.slice(0, count), rest], []);
  };
  return acting.length > 0 && fits(withButtons(0))
    ? withButtons(most(acting.length, (count) => fits(withButtons(count))))
    : withLines(most(card.lines.length, (count) => fits(withLines(count))));
}

/** The largest count that fits, when fewer fit whenever more do. */
function most(upTo: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, upTo];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function note(text: string): Line {
  return { style: "note", parts: [{ kind: "furniture", text }] };
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
  const words = slackWords[lang];
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
