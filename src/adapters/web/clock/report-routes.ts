import type { Express } from "express";
import { z } from "zod";
import { html } from "../html.ts";
import { pageWords } from "../page-words.ts";
import { clockPage } from "./clock-page.ts";
import { Key, langOf } from "./form.ts";
import type { LivingClock } from "./living-clock.ts";
import { longestReport } from "./report-form.ts";
import { reportWords } from "./report-words.ts";

const ReportForm = z.object({
  key: Key,
  question: z.string().min(1).max(longestReport.question),
  answer: z.string().min(1).max(longestReport.answer),
});

/** Keeps a question with its wrong answer, once for each form. No other question is ever stored, and not who asked. */
export function reportRoutes(app: Express, { store, now }: Pick<LivingClock, "store" | "now">): void {
  app.post("/wrong-answers", async (request, response) => {
    const form = ReportForm.safeParse(request.body);
    const lang = langOf(request);
    const words = reportWords[lang];
    if (form.success) {
      const { key: id, question, answer } = form.data;
      await store.wrongAnswers.add({ id, question, answer, at: now() });
    }
    const page = clockPage({
      lang,
      title: words.title,
      path: "/",
      said: form.success ? words.thanks : words.notReported,
      content: html`<p><a href="/?lang=${lang}">${pageWords[lang].back}</a></p>`,
    });
    response
      .status(form.success ? 200 : 400)
      .type("html")
      .send(page);
  });
}
