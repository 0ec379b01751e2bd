import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { pageWords } from "./page-words.ts";

const loopback = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);
const cookieName = "vuosikello-token";

export interface AccessRules {
  readonly host: string;
  readonly webToken?: string;
  /** A chat platform is configured: a proxy may bring requests from outside, and they then look local. */
  readonly reachable?: boolean;
}

/**
 * Who may see the page. On a loopback address everyone on the machine, but only under a loopback name, so that no web site can
 * reach it through a name of its own. On any other address, or beside a chat platform, those who know WEB_TOKEN; without a token
 * the page is then off.
 */
export function createAccess(rules: AccessRules): RequestHandler {
  const { host, webToken } = rules;
  const local = loopback.has(host) && rules.reachable !== true;
  return (request, response, next) => {
    const named = request.get("host") ?? "";
    if (isForeign(request.get("origin"), { named, reads: ["GET", "HEAD"].includes(request.method) })) {
      response.status(403).json({ message: pageWords.en.refused });
      return;
    }
    if (local) {
      if (isLocal({ host }, named)) next();
      else response.status(403).json({ message: pageWords.en.refused });
      return;
    }
    if (webToken === undefined) {
      response
        .status(404)
        .type("html")
        .send(layout({ lang: "fi", title: pageWords.fi.off, main: html`<p>${pageWords.fi.off}</p>` }));
      return;
    }
    const offered = request.query["token"];
    if (typeof offered === "string" && same(offered, webToken)) {
      response.cookie(cookieName, webToken, { httpOnly: true, sameSite: "strict", secure: request.secure });
      response.redirect("/");
      return;
    }
    if (same(cookieOf(request.get("cookie") ?? ""), webToken)) {
      next();
      return;
    }
    response.status(401).type("html").send(tokenPage());
  };
}

/**
 * Whether another site sent the request. Browsers name the origin of everything that changes something; a frame without an origin
 * of its own says "null", and may only read.
 */
function isForeign(
  origin: string | undefined,
  { named, reads }: { readonly named: string; readonly reads: boolean },
): boolean {
  if (origin === undefined) return false;
  if (origin === "null") return !reads;
  return !URL.canParse(origin) || new URL(origin).host !== named;
}

/** Whether only this machine reaches the page, asked for by a name of its own. */
export function isLocal({ host, reachable = false }: AccessRules, named: string): boolean {
  return !reachable && loopback.has(host) && loopback.has(named.replace(/:\d+$/, ""));
}

/** Compares in a time that does not tell how much of the token was right. */
export function same(offered: string, token: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function cookieOf(header: string): string {
  const found = header.split(/;\s*/).find((each) => each.startsWith(`${cookieName}=`));
  return decodeURIComponent(found?.slice(cookieName.length + 1) ?? "");
}

function tokenPage(): string {
  const words = pageWords.fi;
  return layout({
    lang: "fi",
    title: words.token,
    main: html`<form action="/" method="get">
      <label for="token">${words.token}</label>
      <div class="ask"><input id="token" name="token" type="password" required /><button type="submit">OK</button></div>
    </form>`,
  });
}
