import type { Language } from "../domain/plan/language.ts";
import type { SeveralAnswer } from "../domain/query/answer.ts";
import type { Card, Line } from "./card.ts";
import { line, say } from "./line.ts";
import { lengthOf, messageBudget, paged, type Page } from "./paged.ts";
import { slot, type Writing } from "./parts.ts";
import { textOf } from "./plain-text.ts";

interface SeveralWords {
  readonly part: (number: number) => ReturnType<typeof say>;
  readonly more: string;
}

const severalWords: Readonly<Record<Language, SeveralWords>> = {
  fi: { part: (number) => say`${slot(`${number}.`)} kysymys`, more: "Kysy loput vielä erikseen." },
  sv: { part: (number) => say`Fråga ${slot(number)}`, more: "Fråga gärna resten för sig." },
  en: { part: (number) => say`Question ${slot(number)}`, more: "Please ask the rest separately." },
};

type Answered = Pick<SeveralAnswer, "more">;

/** The parts of an answer one after another, each under its number. */
export function joinedCard(cards: readonly Card[], { more }: Answered, { lang }: Writing): Card {
  const words = severalWords[lang];
  const lines = cards.flatMap((card, at) =>
    card.lines.length === 0 ? [] : [line("heading", words.part(at + 1)), ...card.lines],
  );
  const closing = more ? [line("note", say`${words.more}`)] : [];
  return {
    lang,
    lines: withoutRepeats([...lines, ...closing]),
    sources: cards.flatMap((card) => card.sources),
    suggestions: cards.flatMap((card) => card.suggestions),
  };
}

/** One page of each part, so that a long first part does not push the second out of the message. */
export function severalPaged(
  cards: readonly Card[],
  answered: Answered,
  { writing, page }: { readonly writing: Writing; readonly page: number | "all" },
): Page {
  const budgets = budgetsOf(cards);
  const pages = cards.map((card, at) => paged(card, page, budgets[at]));
  const count = Math.max(...pages.map((each) => each.pages));
  // Parts that are told to their end are left out of the pages that follow.
  const wanted = page === "all" ? 1 : Math.min(page, count);
  const shown = pages.map((each) => (each.pages >= wanted ? each.card : { ...each.card, lines: [] }));
  const totals = pages.flatMap((each) => each.total ?? []);
  const total = totals.reduce((sum, each) => sum + each, 0);
  return { card: joinedCard(shown, answered, writing), pages: count, ...(total > 0 ? { total } : {}) };
}

/** Short parts take what they need; long ones share what is left. */
function budgetsOf(cards: readonly Card[]): readonly number[] {
  const lengths = cards.map((card) => lengthOf(card.lines));
  const share = messageBudget / cards.length;
  const short = lengths.filter((length) => length <= share);
  const left = messageBudget - short.reduce((sum, length) => sum + length, 0);
  const long = cards.length - short.length;
  return lengths.map((length) => (length <= share ? share : left / long));
}

/** "Suunnitelman voimassaolo päättyi" is said once, last. */
function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const text = ({ style, parts }: Line): string => style + textOf(parts);
  const texts = lines.map(text);
  return lines.filter(({ style }, at) => style !== "note" || !texts.includes(texts[at] ?? "", at + 1));
}
