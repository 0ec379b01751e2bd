import { accessibilityWords } from "../../cards/accessibility-words.ts";
import { languages, type Language } from "../../domain/plan/language.ts";
import { privacyWords } from "../../cards/privacy-words.ts";
import { clockPageWords } from "../../cards/clock-page-words.ts";
import { html, type Html } from "./html.ts";
import { pageWords } from "./page-words.ts";

const languageNames: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** What the frame needs to know of a page. */
export interface Frame {
  readonly lang: Language;
  readonly title: string;
  /** The page's own address, where its other languages are. Without one nothing opens yet, and there are no links. */
  readonly path?: string;
  /** What the address holds besides the language, beginning with "&". */
  readonly query?: string;
  /** Set when the page has the question box, so that one can skip to it. */
  readonly asks?: boolean;
  readonly main: Html;
}

/** The frame of every page. */
export function layout({ lang, title, path, query = "", asks = false, main }: Frame): string {
  const words = pageWords[lang];
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === words.title ? title : `${title} – ${words.title}`}</title>
        <link rel="stylesheet" href="/page.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script src="/page.js" defer></script>
        <script src="/forms.js" defer></script>
      </head>
      <body>
        <a class="skip" href="${asks ? "#question" : "#main"}">${asks ? words.skip : words.skipToMain}</a>
        <header>
          <h1>${words.title}</h1>
          ${path === undefined ? undefined : languageLinks(lang, path, query)}
          ${path === undefined ? undefined : pageLinks(lang, path)}
        </header>
        <main id="main" tabindex="-1">${main}</main>
        ${path === undefined ? undefined : footer(lang)}
      </body>
    </html>`.html;
}

function languageLinks(lang: Language, path: string, query: string): Html {
  const links = languages.map((each) =>
    each === lang
      ? html`<li><span aria-current="true" lang="${each}">${languageNames[each]}</span></li>`
      : html`<li>
          <a href="${path}?lang=${each}${query}" lang="${each}" hreflang="${each}">${languageNames[each]}</a>
        </li>`,
  );
  return html`<nav aria-label="${pageWords[lang].language}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function pageLinks(lang: Language, path: string): Html {
  const words = clockPageWords[lang];
  const pages = {
    "/": words.ask,
    "/wheel": words.wheel,
    "/inbox": words.inbox,
    "/me": words.me,
    "/coordinator": words.coordinator,
  };
  const links = Object.entries(pages).map(
    ([page, name]) =>
      html`<li>
        <a href="${page}?lang=${lang}" ${page === path ? html`aria-current="page"` : undefined}>${name}</a>
      </li>`,
  );
  return html`<nav aria-label="${words.pages}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function footer(lang: Language): Html {
  return html`<footer>
    <a href="/accessibility?lang=${lang}">${accessibilityWords[lang].title}</a>
    <a href="/privacy?lang=${lang}">${privacyWords[lang].title}</a>
  </footer>`;
}
