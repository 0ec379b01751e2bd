import type { StatementSection } from "../../cards/statement-section.ts";
import { html, type Html } from "./html.ts";

/** The sections of a statement, each under its heading. */
export function statementSections(sections: readonly StatementSection[]): readonly Html[] {
  return sections.map(
    ({ heading, sentences, items = [], after = [] }) =>
      html`<h3>${heading}</h3>
        ${paragraphs(sentences)} ${list(items)} ${paragraphs(after)}`,
  );
}

function paragraphs(sentences: readonly string[]): readonly Html[] {
  return sentences.map((sentence) => html`<p>${sentence}</p>`);
}

function list(items: readonly string[]): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
