import type { Language } from "../../../domain/plan/language.ts";
import { html, type Html } from "../html.ts";
import { plainButton, postForm } from "./form.ts";
import { reportWords } from "./report-words.ts";

/** Longer texts are cut: what is wrong is seen at the beginning. */
export const longestReport = { question: 2000, answer: 10_000 };

/** The form below an answer by which a reader says that it is wrong. */
export function reportForm(
  { question, text }: { readonly question: string; readonly text: string },
  lang: Language,
): Html {
  const words = reportWords[lang];
  const fields = {
    lang,
    question: question.slice(0, longestReport.question),
    answer: text.slice(0, longestReport.answer),
  };
  return html`<div class="report">
    ${postForm("/wrong-answers", fields, plainButton(words.report, question.slice(0, 80)), "act report")}
  </div>`;
}
