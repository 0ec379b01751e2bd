import type { Card, Line, Part } from "../../cards/card.ts";
import { html, type Html } from "./html.ts";
import { pageWords } from "./page-words.ts";

/** More sources than this are counted; the export has them all. */
const sourcesListed = 12;

/** A card as HTML: sentences as paragraphs, items as lists under their headings, sources as links to the records. */
export function cardHtml(card: Card, buttons: Buttons = () => html``): Html {
  return html`<div class="answer" lang="${card.lang}">${blocks(card.lines, buttons)}${sources(card)}</div>`;
}

/** What stands under a line that has actions. */
type Buttons = (line: Line) => Html;

function blocks(lines: readonly Line[], buttons: Buttons): readonly Html[] {
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
    if (line.style === "item") {
      items.push(html`<li>${parts(line)}${line.actions ? buttons(line) : undefined}</li>`);
      continue;
    }
    close();
    if (line.style === "heading") out.push(html`<h3>${parts(line)}</h3>`);
    else if (line.style === "lead") out.push(html`<p class="lead">${parts(line)}</p>`);
    else if (line.style === "note") out.push(html`<p class="note">${parts(line)}</p>`);
    else out.push(html`<p>${parts(line)}</p>`);
  }
  close();
  return out;
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
