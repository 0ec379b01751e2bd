import type { Language } from "../../../domain/plan/language.ts";
import { html, type Html } from "../html.ts";
import { layout } from "../layout.ts";

export interface ClockFrame {
  readonly lang: Language;
  readonly title: string;
  readonly path: string;
  /** What its address holds besides the language: "&duty=…". */
  readonly query?: string;
  /** What became of the form that was sent. */
  readonly said?: Html | string | undefined;
  readonly content: Html;
}

/**
 * A page with forms. What is said of a form that was sent stands in a region of its own: with scripts only what is inside it and
 * the content changes, without them it has the focus on the new page, so that it is read aloud in either case.
 */
export function clockPage({ lang, title, path, query = "", said, content }: ClockFrame): string {
  return layout({
    lang,
    title,
    path,
    query,
    main: html`<h2 class="page">${title}</h2>
      <div id="said" role="status" tabindex="-1" ${said === undefined ? undefined : html`autofocus`}>
        ${shown(said)}
      </div>
      <div id="content">${content}</div>`,
  });
}

function shown(said: ClockFrame["said"]): Html | undefined {
  return typeof said === "string" ? html`<p>${said}</p>` : said;
}
