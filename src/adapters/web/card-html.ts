import type { Card, Line, Part } from "../../cards/card.ts";
import { html, type Html } from "./html.ts";
import { pageWords } from "./page-words.ts";

/** More sources than this are counted; the export has them all. */
const sourcesListed = 12;

export interface CardView {
  /** What stands under a line that has actions. */
  readonly buttons?: (line: Line) => Html;
  /** The level of the card's own headings: one below the heading that it stands under. */
  readonly level?: 3 | 4;
}

/** A card as HTML: sentences as paragraphs, items as lists under their headings, sources as links to the records. */
export function cardHtml(card: Card, view: CardView = {}): Html {
  return html`<div class="answer" lang="${card.lang}">${blocks(card.lines, view)}${sources(card)}</div>`;
}

function blocks(lines: readonly Line[], view: CardView): readonly Html[] {
  const out: Html[] = [];
  let items: Html[] = [];
  const close = (): void => {
    if (items.length > 0)
      out.push(
        html`<ul>
          ${items}
        </ul>`,
      );
    items = [];
  };
  for (const line of lines) {
    const buttons = line.actions && view.buttons?.(line);
    if (line.style === "item") {
      items.push(html`<li>${parts(line)}${buttons}</li>`);
      continue;
    }
    close();
    out.push(block(line, view), ...(buttons ? [buttons] : []));
  }
  close();
  return out;
}

function block(line: Line, { level = 3 }: CardView): Html {
  if (line.style === "heading") return level === 3 ? html`<h3>${parts(line)}</h3>` : html`<h4>${parts(line)}</h4>`;
  if (line.style === "lead") return html`<p class="lead">${parts(line)}</p>`;
  return line.style === "note" ? html`<p class="note">${parts(line)}</p>` : html`<p>${parts(line)}</p>`;
}

function parts(line: Line): readonly Html[] {
  return line.parts.map(partHtml);
}

/** A piece of a sentence; the source's own Finnish is marked as such. */
export function partHtml(part: Part): Html {
  return foreign(part) ? html`<span lang="fi">${part.text}</span>` : html`${part.text}`;
}

function foreign(part: Part): boolean {
  return (part.kind === "fact" || part.kind === "name") && part.lang === "fi";
}

function sources(card: Card): Html {
  const unique = [...new Map(card.sources.map((record) => [record.id as string, record])).values()];
  if (unique.length === 0) return html``;
  const words = pageWords[card.lang];
  const links = unique.slice(0, sourcesListed).map(
    (record) =>
      html`<li>
        <a href="/records/${record.id}?lang=${card.lang}">${record.id}</a> –
        <span lang="fi">${record.source.section}</span>
      </li>`,
  );
  const more =
    unique.length > sourcesListed ? html`<li>… ${unique.length - sourcesListed} ${words.moreSources}</li>` : html``;
  return html`<details>
    <summary>${words.sources} (${unique.length})</summary>
    <ul class="sources">
      ${links}${more}
    </ul>
  </details>`;
}
