import { languages, type Language } from "../../domain/plan/language.ts";
import type { PlanRecord } from "../../domain/plan/plans.ts";
import { html, type Html } from "./html.ts";
import { pageWords } from "./page-words.ts";

const languageNames: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** A turn of the conversation, already worded. */
export interface Turn {
  readonly question: string;
  readonly answer: Html;
}

/** The page of questions and answers. Works without scripts; with them the conversation goes on in place. */
export function chatPage(lang: Language, turns: readonly Turn[], examples: readonly string[]): string {
  const words = pageWords[lang];
  const suggestions = examples.map(
    (text) => html`<li><a class="example" href="/?lang=${lang}&amp;q=${encodeURIComponent(text)}">${text}</a></li>`,
  );
  return layout(
    lang,
    words.title,
    html`<p class="intro">${words.intro}</p>
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
  );
}

export function turnHtml({ question, answer }: Turn, lang: Language): Html {
  return html`<article data-question="${question}">
    <h2 class="asked"><span class="hidden">${pageWords[lang].asked}: </span>${question}</h2>
    ${answer}
  </article>`;
}

/** A record with every field, and where it stands in its source. */
export function recordPage(
  lang: Language,
  {
    record,
    title,
    document,
    fields,
  }: { readonly record: PlanRecord; readonly title: string; readonly document: string; readonly fields: object },
): string {
  const words = pageWords[lang];
  const { section, file, lines } = record.source;
  return layout(
    lang,
    `${words.record} ${record.id}`,
    html`<p><a href="/?lang=${lang}">${words.back}</a></p>
      <h2>${title}</h2>
      <p>${words.place}: ${document}, ${section} (${file}, ${words.lines} ${lines})</p>
      <dl>
        ${Object.entries(fields)
          .filter(([key]) => key !== "source")
          .map(
            ([key, value]) =>
              html`<dt>${key}</dt>
                <dd>${fieldText(value)}</dd>`,
          )}
      </dl>`,
  );
}

export function notFoundPage(lang: Language): string {
  const words = pageWords[lang];
  return layout(
    lang,
    words.notFound,
    html`<p>${words.notFound}</p>
      <p><a href="/?lang=${lang}">${words.back}</a></p>`,
  );
}

function fieldText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The frame of every page. */
export function layout(lang: Language, title: string, main: Html): string {
  const words = pageWords[lang];
  const others = languages.map((each) =>
    each === lang
      ? html`<li><span aria-current="true" lang="${each}">${languageNames[each]}</span></li>`
      : html`<li><a href="/?lang=${each}" lang="${each}" hreflang="${each}">${languageNames[each]}</a></li>`,
  );
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/page.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script src="/page.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#question">${words.skip}</a>
        <header>
          <h1>${words.title}</h1>
          <nav aria-label="${words.language}">
            <ul>
              ${others}
            </ul>
          </nav>
        </header>
        <main>${main}</main>
      </body>
    </html>`.html;
}
