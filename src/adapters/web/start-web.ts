import { createServer } from "node:http";
import { join } from "node:path";
import express, { type Express, type RequestHandler, type Response } from "express";
import { z } from "zod";
import type { Reply } from "../../application/answer-question.ts";
import type { Logger, Question } from "../../application/ports.ts";
import type { Card } from "../../cards/card.ts";
import { examples, titleOf } from "../../cards/talk-card.ts";
import { languages, type Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { recordJson } from "../../domain/plan/record-json.ts";
import { accessibilityPage } from "./accessibility-page.ts";
import { createAccess, type AccessRules } from "./access.ts";
import { createFeed, type FeedAccess } from "./calendar-feed.ts";
import { cardHtml } from "./card-html.ts";
import { commandRoute } from "./clock/command-route.ts";
import { coordinatorRoutes } from "./clock/coordinator-routes.ts";
import { inboxRoutes } from "./clock/inbox-routes.ts";
import type { LivingClock } from "./clock/living-clock.ts";
import { meRoutes } from "./clock/me-routes.ts";
import { chatPage, notFoundPage, recordPage, turnHtml } from "./page.ts";
import { pageWords } from "./page-words.ts";

export interface WebParts {
  readonly config: AccessRules & { readonly port: number };
  readonly plans: Plans;
  readonly answer: (question: Question) => Promise<Reply<Card>>;
  readonly today: () => string;
  readonly feeds: FeedAccess;
  /** The living clock; without it the page only answers. */
  readonly living?: LivingClock;
  /** What chat platforms call; it checks its callers itself. */
  readonly platforms?: readonly RequestHandler[];
  readonly log: Logger;
}

export interface RunningWeb {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the local page. Resolves when it answers; rejects when the port is taken. */
export async function startWeb(parts: WebParts): Promise<RunningWeb> {
  const server = createServer(webApp(parts));
  const { port, host } = parts.config;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const open = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host}:${open}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
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
const PageQuery = z.object({ q: z.string().max(longestQuestion).optional().catch(undefined), lang: Lang.catch("fi") });

/** Nothing but our own files is loaded, and no other site may frame the page. */
const headers: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Forms must carry their origin, which no-referrer would hide.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

export function webApp({ config, plans, answer, today, feeds, living, platforms = [], log }: WebParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use((_request, response, next) => {
    response.set(headers);
    next();
  });
  app.get("/healthz", (_request, response) => void response.json({ alive: true }));
  app.get("/readyz", (_request, response) => void response.json({ ready: true }));
  // Calendar programs bring a token of the feed and keep no cookie, so feeds stand before the page's own access.
  app.get("/calendar/:plan.ics", createFeed({ config, plans, today, ...feeds }));
  platforms.forEach((routes) => app.use(routes));
  app.use(createAccess(config));
  app.use(express.static(join(import.meta.dirname, "assets"), { index: false }));

  app.get("/", async (request, response) => {
    const { q, lang } = PageQuery.parse(request.query);
    const asked = q?.trim() ?? "";
    const turns = asked === "" ? [] : [await turn(asked, [])];
    response.type("html").send(chatPage(lang, turns, examples(lang)));
  });

  app.get("/records/:id", (request, response) => {
    const { lang } = PageQuery.parse(request.query);
    const record = plans.find(request.params.id);
    if (!record) return void response.status(404).type("html").send(notFoundPage(lang));
    const document = plans.get("document", record.source.document).title[lang];
    const shown = { record, title: titleOf(record, lang), document, fields: recordJson(plans, record) };
    response.type("html").send(recordPage(lang, shown));
  });

  app.get("/accessibility", (request, response) => {
    response.type("html").send(accessibilityPage(PageQuery.parse(request.query).lang));
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

  if (living) {
    app.use(express.urlencoded({ extended: false, limit: "64kb" }));
    inboxRoutes(app, living);
    meRoutes(app, living);
    coordinatorRoutes(app, living);
    commandRoute(app, living);
  }

  app.use((request, response) => {
    response
      .status(404)
      .type("html")
      .send(notFoundPage(PageQuery.parse(request.query).lang));
  });
  app.use((error: unknown, _request: unknown, response: Response, next: (error: unknown) => void) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = z.object({ status: z.number().int().min(400).max(499) }).safeParse(error);
    if (!status.success) log.error({ err: error }, "a request failed");
    refuse(response, status.success ? status.data.status : 500, "fi");
  });
  return app;

  /** The reply speaks the question's own language, whatever the page's. */
  async function turn(question: string, context: readonly string[]) {
    const reply = await answer({ text: question, context, today: today() });
    return { question, answer: cardHtml(reply.card), lang: reply.lang };
  }
}

function refuse(response: Response, status: number, lang: Language): void {
  const words = pageWords[lang];
  response.status(status).json({ message: status === 400 || status === 413 ? words.tooLong : words.failed });
}

function languageOf(body: unknown): Language {
  const found = z.object({ lang: Lang }).safeParse(body);
  return found.success ? found.data.lang : "fi";
}
