import { accessibilityWords, authoritySite, statementDate } from "../../cards/accessibility-words.ts";
import { formatDay } from "../../cards/format.ts";
import type { Language } from "../../domain/plan/language.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { pageWords } from "./page-words.ts";
import { statementSections } from "./statement-sections.ts";

/** The accessibility statement. */
export function accessibilityPage(lang: Language): string {
  const { title, intro, written, sections, authority } = accessibilityWords[lang];
  return layout({
    lang,
    title,
    path: "/accessibility",
    main: html`<p><a href="/?lang=${lang}">${pageWords[lang].back}</a></p>
      <h2>${title}</h2>
      <p>${intro}</p>
      <p>${written} ${formatDay(statementDate, lang)}.</p>
      ${statementSections(sections)}
      <p>${authority}, <a href="https://${authoritySite}">${authoritySite}</a></p>`,
  });
}
