import type { Part } from "../../cards/card.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { PlanRecord } from "../../domain/plan/plans.ts";
import { partHtml } from "./card-html.ts";
import { reportForm } from "./clock/report-form.ts";
import { html, type Html } from "./html.ts";
import { layout } from "./layout.ts";
import { pageWords } from "./page-words.ts";

/** A turn of the conversation, already worded. */
export interface Turn {
  readonly question: string;
  readonly answer: Html;
  /** The language of both. */
  readonly lang: Language;
  /** The answer as it is reported when it is wrong; without it there is no form for that. */
  readonly text?: string;
}

/** The page of questions and answers. Works without scripts; with them the conversation goes on in place. */
export function chatPage(lang: Language, turns: readonly Turn[], examples: readonly string[]): string {
  const words = pageWords[lang];
  const suggestions = examples.map(
    (text) => html`<li><a class="example" href="/?lang=${lang}&amp;q=${encodeURIComponent(text)}">${text}</a></li>`,
  );
  const [asked] = turns;
  return layout({
    lang,
    title: asked?.question ?? words.title,
    path: "/",
    asks: true,
    main: html`<p class="intro">${words.intro}</p>
      <section id="thread" role="log" aria-live="polite" aria-label="${words.thread}">
        ${turns.map((turn) => turnHtml(turn, lang))}
      </section>
      <form
        id="form"
        action="/"
        method="get"
        data-working="${words.working}"
        data-failed="${words.failed}"
        data-asked="${words.asked}"
      >
        <input type="hidden" name="lang" value="${lang}" />
        <label for="question">${words.question}</label>
        <div class="ask">
          <input id="question" name="q" type="text" maxlength="2000" autocomplete="off" required />
          <button type="submit">${words.ask}</button>
        </div>
        <p id="status" role="status"></p>
      </form>
      <section aria-labelledby="examples">
        <h2 id="examples">${words.examples}</h2>
        <ul class="examples">
          ${suggestions}
        </ul>
      </section>`,
  });
}

/** A question and its answer on a page of the given language. */
export function turnHtml({ question, answer, lang, text }: Turn, pageLang: Language): Html {
  return html`<article data-question="${question}">
    <h2 class="asked">
      <span class="hidden">${pageWords[pageLang].asked}: </span><span lang="${lang}">${question}</span>
    </h2>
    ${answer} ${text === undefined ? undefined : reportForm({ question, text }, pageLang)}
  </article>`;
}

interface RecordView {
  readonly record: PlanRecord;
  readonly title: Part;
  readonly document: string;
  readonly fields: object;
  /** A picture of an indicator's figures. */
  readonly trend?: Html | undefined;
}

/** A record with every field, and where it stands in its source. */
export function recordPage(lang: Language, { record, title, document, fields, trend }: RecordView): string {
  const words = pageWords[lang];
  const { section, file, lines } = record.source;
  return layout({
    lang,
    title: `${words.record} ${record.id}`,
    path: `/records/${record.id}`,
    main: html`<p><a href="/?lang=${lang}">${words.back}</a></p>
      <h2>${partHtml(title)}</h2>
      <p>${words.place}: ${document}, <span lang="fi">${section}</span> (${file}, ${words.lines} ${lines})</p>
      ${trend}
      <dl>
        ${Object.entries(fields)
          .filter(([key]) => key !== "source")
          .map(
            ([key, value]) =>
              html`<dt lang="en">${key}</dt>
                <dd lang="fi">${fieldText(value)}</dd>`,
          )}
      </dl>`,
  });
}

/** What is shown at an address that has nothing. */
export function notFoundPage(lang: Language): string {
  return sorryPage(lang, pageWords[lang].notFound);
}

/** What is shown when a page could not be made. */
export function failedPage(lang: Language): string {
  return sorryPage(lang, pageWords[lang].failed);
}

function sorryPage(lang: Language, title: string): string {
  return layout({
    lang,
    title,
    path: "/",
    main: html`<p>${title}</p>
      <p><a href="/?lang=${lang}">${pageWords[lang].back}</a></p>`,
  });
}

function fieldText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
