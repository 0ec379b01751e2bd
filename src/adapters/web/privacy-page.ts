import { privacyWords } from "../../cards/privacy-words.ts";
import type { Language } from "../../domain/plan/language.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { statementSections } from "./statement-sections.ts";

/** Where app stores and readers look for it, without a token. */
export const privacyPath = "/privacy";

/** What is kept of people and on what terms answers are given. */
export function privacyPage(lang: Language): string {
  const { title, intro, sections } = privacyWords[lang];
  return layout({
    ...{ lang, title, path: privacyPath },
    main: html`<h2>${title}</h2>
      <p>${intro}</p>
      ${statementSections(sections)}`,
  });
}
