import type { Part } from "../cards/card.ts";
import { plainText, type PlainText } from "../cards/plain-text.ts";
import type { Language } from "../domain/plan/language.ts";

export const paragraphStyles = ["title", "heading", "subheading", "body", "item", "note"] as const;
export type ParagraphStyle = (typeof paragraphStyles)[number];

/** A paragraph whose numbers stand in typed parts, as a card's do. */
export interface Block {
  readonly style: ParagraphStyle;
  readonly parts: readonly Part[];
}

export function block(style: ParagraphStyle, parts: readonly Part[]): Block {
  return { style, parts };
}

/** A text for paper as renderers take it. */
export interface Paper {
  readonly lang: Language;
  readonly paragraphs: readonly { readonly style: ParagraphStyle; readonly text: string }[];
}

/** The paragraphs in words. */
export function paperOf(blocks: readonly Block[], lang: Language): Paper {
  return {
    lang,
    paragraphs: blocks.map(({ style, parts }) => ({ style, text: parts.map(({ text }) => text).join("") })),
  };
}

/** The whole text with the places of its typed parts, for the number gate. */
export function textOf(blocks: readonly Block[], lang: Language): PlainText {
  return plainText({
    lang,
    lines: blocks.map(({ parts }) => ({ style: "body", parts })),
    sources: [],
    suggestions: [],
  });
}
