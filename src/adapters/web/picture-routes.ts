import type { Express, Request, Response } from "express";
import { messageSide } from "../../cards/message-pictures.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { PageQuery } from "./chat-routes.ts";
import { pageWords } from "./page-words.ts";
import { notFoundPage } from "./page.ts";
import { zoomWithin } from "../../pictures/drawing.ts";
import { askedPicture } from "./picture-address.ts";
import { inPage, type Pictures } from "./picture-html.ts";
import { wheelPage } from "./wheel-page.ts";

interface PictureParts {
  readonly pictures: Pictures;
  readonly plans: Plans;
  readonly today: () => string;
}

/** Seconds in which a picture is not asked for again. */
const fresh = 300;

/** `/pictures/wheel.svg` and the others, for addresses that were signed; stands before the page's own access. */
export function signedPictures(app: Express, parts: PictureParts): void {
  app.get("/pictures/:name", async (request, response, next) => {
    if (request.query["signature"] === undefined) next();
    else if (await parts.pictures.signed(request.originalUrl)) await send(parts, request, response, messageSide);
    else sorry(response, 403, pageWords[PageQuery.parse(request.query).lang].oldPicture);
  });
}

/** The same for whoever may see the page, and the page of the annual clock. */
export function pictureRoutes(app: Express, parts: PictureParts): void {
  app.get("/pictures/:name", (request, response) => send(parts, request, response));

  app.get("/wheel", async (request, response) => {
    const { plans, pictures, today } = parts;
    const { lang } = PageQuery.parse(request.query);
    const asked = askedPicture("wheel", { ...request.query, lang }, { plans, today: today() });
    const picture = typeof asked === "string" ? undefined : asked.picture;
    const drawing = picture && (await pictures.draw(picture, { lang, place: inPage(lang) }));
    if (picture?.kind === "wheel" && drawing) response.type("html").send(wheelPage({ lang, plans, picture, drawing }));
    else response.status(404).type("html").send(notFoundPage(lang));
  });
}

/** Draws what is asked for, no side longer than `side` pixels where that is set, or says calmly why it cannot. */
async function send(
  parts: PictureParts,
  request: Request<{ name: string }>,
  response: Response,
  side?: number,
): Promise<void> {
  const words = pageWords[PageQuery.parse(request.query).lang];
  const [, kind, format] = /^(wheel|trend)\.(svg|png)$/.exec(request.params.name) ?? [];
  const { plans, pictures } = parts;
  const known = kind === "wheel" || kind === "trend";
  const asked = known ? askedPicture(kind, request.query, { plans, today: parts.today() }) : "none";
  if (asked === "bad") {
    sorry(response, 400, words.badPicture);
    return;
  }
  const drawing =
    asked === "none"
      ? undefined
      : await pictures.draw(asked.picture, { lang: asked.lang, place: { width: asked.width } });
  if (!drawing) {
    sorry(response, 404, words.noPicture);
    return;
  }
  response.set("cache-control", `private, max-age=${fresh}`);
  if (format === "svg") response.type("image/svg+xml").send(drawing.svg);
  else response.type("png").send(Buffer.from(await pictures.png(drawing.svg, zoomWithin(drawing, side))));
}

function sorry(response: Response, status: number, words: string): void {
  response.status(status).type("text").send(`${words}\n`);
}
