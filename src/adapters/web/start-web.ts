import { createServer } from "node:http";
import { join } from "node:path";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import { z } from "zod";
import type { Reply } from "../../application/answer-question.ts";
import type { Logger, Question } from "../../application/ports.ts";
import type { Card } from "../../cards/card.ts";
import { titleOf } from "../../cards/talk-card.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { recordJson } from "../../domain/plan/record-json.ts";
import { accessibilityPage } from "./accessibility-page.ts";
import { createAccess, type AccessRules } from "./access.ts";
import { createFeed, type FeedAccess } from "./calendar-feed.ts";
import { chatRoutes, PageQuery, refuse } from "./chat-routes.ts";
import { changesRoutes } from "./clock/changes-routes.ts";
import { commandRoute } from "./clock/command-route.ts";
import { coordinatorRoutes } from "./clock/coordinator-routes.ts";
import { inboxRoutes } from "./clock/inbox-routes.ts";
import type { LivingClock } from "./clock/living-clock.ts";
import { reportRoutes } from "./clock/report-routes.ts";
import { progressRoutes } from "./clock/progress-routes.ts";
import { meRoutes } from "./clock/me-routes.ts";
import { trendHtml, type Pictures } from "./picture-html.ts";
import { pictureRoutes, signedPictures } from "./picture-routes.ts";
import { failedPage, notFoundPage, recordPage } from "./page.ts";
import { privacyPage, privacyPath } from "./privacy-page.ts";

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
  /** What draws pictures; without it there are none. */
  readonly pictures?: Pictures;
  /** What does not work at this moment; nothing when the product is ready. */
  readonly lacking?: () => Promise<readonly string[]>;
  readonly log: Logger;
}

export interface RunningWeb {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Longer than proxies keep a connection that rests: none is closed under a request that is on its way. */
const keptAliveMs = 75_000;

/** Starts the local page. Resolves when it answers; rejects when the port is taken. */
export async function startWeb(parts: WebParts): Promise<RunningWeb> {
  const server = createServer(webApp(parts));
  server.keepAliveTimeout = keptAliveMs;
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
        // What is being answered still ends before the server does, and keeps it no longer.
        server.keepAliveTimeout = 1;
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

/** Nothing but our own files is loaded, and no other site may frame the page. */
const headers: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Forms must carry their origin, which no-referrer would hide.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

export function webApp(parts: WebParts): Express {
  const { config, plans, answer, today, feeds, living, pictures, platforms = [], lacking = nothing, log } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.use((_request, response, next) => {
    response.set(headers);
    next();
  });
  app.get("/healthz", (_request, response) => void response.json({ alive: true }));
  app.get("/readyz", async (_request, response) => {
    const missing = await lacking();
    response.status(missing.length === 0 ? 200 : 503).json({ ready: missing.length === 0, missing });
  });
  // Calendar programs bring a token of the feed and keep no cookie, so feeds stand before the page's own access.
  app.get("/calendar/:plan.ics", createFeed({ config, plans, today, ...feeds }));
  // A platform that shows a picture has no cookie either.
  if (pictures) signedPictures(app, { pictures, plans, today });
  platforms.forEach((routes) => app.use(routes));
  // Whoever is about to install an app reads this first, and knows no token yet. The assets tell nothing of anybody.
  app.use(express.static(join(import.meta.dirname, "assets"), { index: false }));
  app.get(privacyPath, (request, response) => {
    response.type("html").send(privacyPage(PageQuery.parse(request.query).lang));
  });
  app.use(createAccess(config));

  chatRoutes(app, {
    ...{ answer, today, asker: living?.asker ?? nobody, reports: living !== undefined },
    ...(pictures ? { pictures } : {}),
  });

  app.get("/records/:id", async (request, response) => {
    const { lang } = PageQuery.parse(request.query);
    const record = plans.find(request.params.id);
    if (!record) return void response.status(404).type("html").send(notFoundPage(lang));
    const document = plans.get("document", record.source.document).title[lang];
    const trend = pictures && (await trendHtml(pictures, record, lang));
    const shown = { record, title: titleOf(record, lang), document, fields: recordJson(plans, record), trend };
    response.type("html").send(recordPage(lang, shown));
  });

  if (pictures) pictureRoutes(app, { pictures, plans, today });

  app.get("/accessibility", (request, response) => {
    response.type("html").send(accessibilityPage(PageQuery.parse(request.query).lang));
  });

  if (living) {
    app.use(express.urlencoded({ extended: false, limit: "64kb" }));
    inboxRoutes(app, living);
    progressRoutes(app, living);
    meRoutes(app, living);
    coordinatorRoutes(app, living);
    changesRoutes(app, living);
    reportRoutes(app, living);
    commandRoute(app, living);
  }

  app.use((request, response) => {
    response
      .status(404)
      .type("html")
      .send(notFoundPage(PageQuery.parse(request.query).lang));
  });
  app.use((error: unknown, request: Request, response: Response, next: (error: unknown) => void) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = z.object({ status: z.number().int().min(400).max(499) }).safeParse(error);
    if (!status.success) log.error({ err: error }, "a request failed");
    refuseAs(request, response, status.success ? status.data.status : 500);
  });
  return app;
}

const nothing = () => Promise.resolve([]);

/** Whoever uses a page without a living clock belongs to no unit. */
const nobody = () => Promise.resolve({});

/** A form of a page is answered with a page, everything else with JSON. */
function refuseAs(request: Request, response: Response, status: number): void {
  const { lang } = PageQuery.parse(request.query);
  if (request.accepts(["json", "html"]) === "html") response.status(status).type("html").send(failedPage(lang));
  else refuse(response, status, lang);
}
