import type { Card, Line, Part } from "./card.ts";

/** The card as text with line breaks, and where in it each typed part stands. */
export interface PlainText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A typed part's place: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly part: Exclude<Part, { readonly kind: "words" }>;
}

/** A sentence without its types, for places that show nothing but letters. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

const marks: Readonly<Record<Line["style"], string>> = { lead: "", body: "", heading: "", item: "• ", note: "" };

/** What one message shows, as plain text. Terminals print it, chat platforms use it as fallback, tests read it. */
export function plainText(card: Card): PlainText {
  let text = "";
  const spans: Span[] = [];
  card.lines.forEach((line, at) => {
    if (at > 0) text += line.style === "heading" ? "\n\n" : "\n";
    text += marks[line.style];
    for (const part of line.parts) {
      if (part.kind !== "words") spans.push({ start: text.length, end: text.length + part.text.length, part });
      text += part.text;
    }
  });
  return { text, spans };
}
