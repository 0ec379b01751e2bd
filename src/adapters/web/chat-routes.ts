import express, { type Express, type Response } from "express";
import { z } from "zod";
import type { Reply } from "../../application/answer-question.ts";
import type { Question } from "../../application/ports.ts";
import type { Card } from "../../cards/card.ts";
import { plainText } from "../../cards/plain-text.ts";
import { examples } from "../../cards/talk-card.ts";
import { languages, type Language } from "../../domain/plan/language.ts";
import { cardHtml } from "./card-html.ts";
import { html } from "./html.ts";
import { chatPage, turnHtml, type Turn } from "./page.ts";
import { answerPicture, type Pictures } from "./picture-html.ts";
import { pageWords } from "./page-words.ts";

export interface ChatParts {
  readonly answer: (question: Question) => Promise<Reply<Card>>;
  readonly today: () => string;
  /** Whom whoever uses the page belongs to. */
  readonly asker: () => Promise<Pick<Question, "units" | "organisation">>;
  /** Whether a wrong answer can be reported: there is a store to keep it. */
  readonly reports: boolean;
  /** What draws an answer's picture; without it there are none. */
  readonly pictures?: Pictures;
}

/** A question longer than this is not one. */
const longestQuestion = 2000;
const turnsAtMost = 10;

const Lang = z.enum(languages);
const Asked = z.object({
  question: z.string().trim().min(1).max(longestQuestion),
  context: z.array(z.string().max(longestQuestion)).max(turnsAtMost).default([]),
  lang: Lang.optional(),
});
/** What a page is asked for in its address. */
export const PageQuery = z.object({
  q: z.string().max(longestQuestion).optional().catch(undefined),
  lang: Lang.catch("fi"),
});

/** Questions and answers: as a page, and in place. */
export function chatRoutes(app: Express, { answer, today, asker, reports, pictures }: ChatParts): void {
  app.get("/", async (request, response) => {
    const { q, lang } = PageQuery.parse(request.query);
    const asked = q?.trim() ?? "";
    const turns = asked === "" ? [] : [await turn(asked, [])];
    response.type("html").send(chatPage(lang, turns, examples(lang)));
  });

  app.post("/ask", express.json({ limit: "64kb" }), async (request, response) => {
    const parsed = Asked.safeParse(request.body);
    if (!parsed.success) {
      refuse(response, 400, languageOf(request.body));
      return;
    }
    const { question, context, lang } = parsed.data;
    const each = await turn(question, context);
    response.json({ lang: each.lang, html: turnHtml(each, lang ?? each.lang).html });
  });

  /** The reply speaks the question's own language, whatever the page's. */
  async function turn(question: string, context: readonly string[]): Promise<Turn> {
    const reply = await answer({ text: question, context, today: today(), ...(await asker()) });
    const report = reports ? { text: plainText(reply.card).text } : {};
    const { card, lang } = reply;
    const picture = pictures && card.picture && (await answerPicture(pictures, card.picture, lang));
    return { question, answer: html`${cardHtml(card)}${picture}`, lang, ...report };
  }
}

/** Says that a request could not be answered. */
export function refuse(response: Response, status: number, lang: Language): void {
  const words = pageWords[lang];
  response.status(status).json({ message: status === 400 || status === 413 ? words.tooLong : words.failed });
}

function languageOf(body: unknown): Language {
  const found = z.object({ lang: Lang }).safeParse(body);
  return found.success ? found.data.lang : "fi";
}
