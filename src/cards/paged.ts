import type { Card, Line } from "./card.ts";
import { line, say } from "./line.ts";
import type { Language } from "../domain/plan/language.ts";

/** Characters that one message holds comfortably; Slack's section and Teams' text block take 3,000. */
export const messageBudget = 2_900;

export interface Page {
  readonly card: Card;
  /** Items in all, when the card is a list. */
  readonly total?: number;
  /** How many pages the card has. */
  readonly pages: number;
}

/**
 * One page of a long card, numbered from 1, or all of it. Nothing is cut silently: a page that is not the last says which items it shows of
 * how many, and how to go on.
 */
export function paged(card: Card, number: number | "all", budget = messageBudget): Page {
  const total = card.lines.filter((each) => each.style === "item").length;
  const pages = split(card.lines, budget);
  const count = { pages: pages.length, ...(total > 0 ? { total } : {}) };
  if (pages.length === 1 || number === "all") return { card, ...count };
  const lines = pages[number - 1] ?? pages.at(-1) ?? [];
  const before = pages.slice(0, number - 1).flat();
  const first = before.filter((each) => each.style === "item").length + 1;
  const last = first + lines.filter((each) => each.style === "item").length - 1;
  const more = number < pages.length;
  const range = { kind: "furniture", text: `${first}–${last} / ${total}` } as const;
  const footer = line("note", more ? say`${range}. ${moreWords[card.lang]}` : say`${range}.`);
  // A picture goes with the beginning.
  const { picture, ...rest } = card;
  const shown = picture && number === 1 ? { picture } : {};
  return { card: { ...rest, ...shown, lines: [...lines, footer] }, ...count };
}

const moreWords: Readonly<Record<Language, string>> = {
  fi: "Kirjoita «lisää», niin jatkan.",
  sv: "Skriv «mer» så fortsätter jag.",
  en: "Write «more» to go on.",
};

/** Lines packed into pages; a heading goes to the page of its first item, and closing notes stay on every page's end. */
function split(lines: readonly Line[], budget: number): readonly (readonly Line[])[] {
  const lastItem = lines.findLastIndex((each) => each.style === "item");
  const closing = lastItem === -1 ? [] : lines.slice(lastItem + 1);
  const body = lastItem === -1 ? lines : lines.slice(0, lastItem + 1);
  const room = budget - lengthOf(closing);
  const pages: Line[][] = [[]];
  let heading: Line | undefined;
  let fill = 0;
  for (const [at, each] of body.entries()) {
    if (each.style === "heading") heading = each;
    const next = body[at + 1];
    const size = lengthOf(each.style === "heading" && next ? [each, next] : [each]);
    if (fill > 0 && fill + size > room) {
      pages.push(heading && each.style === "item" ? [heading] : []);
      fill = 0;
    }
    pages.at(-1)?.push(each);
    fill += lengthOf([each]);
  }
  return pages.map((page) => [...page, ...closing]);
}

/** About how many characters the lines take. */
export function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { parts }) => parts.reduce((length, { text }) => length + text.length, sum + 3), 0);
}
