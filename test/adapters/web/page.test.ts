import { get } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AccessRules } from "../../../src/adapters/web/access.ts";
import { startWeb, type RunningWeb } from "../../../src/adapters/web/start-web.ts";
import { createLog } from "../../../src/log.ts";
import { plainFeeds, realAnswering } from "../../real-plans.ts";
import { chromiumPath, launchChromium } from "./browser.ts";

let web: RunningWeb;
beforeAll(async () => {
  const config = { port: 0, host: "127.0.0.1" };
  web = await startWeb({
    config,
    log: createLog("silent"),
    today: () => "2026-11-21",
    feeds: plainFeeds,
    ...realAnswering(),
  });
});
afterAll(() => web.stop());

const post = (body: unknown) =>
  fetch(`${web.url}ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("the local page", () => {
  it("is alive and ready", async () => {
    for (const path of ["healthz", "readyz"]) expect((await fetch(web.url + path)).status).toBe(200);
  });

  it("is not ready while something does not work, and says what", async () => {
    const parts = { config: { port: 0, host: "127.0.0.1" }, log: createLog("silent"), feeds: plainFeeds };
    const lacking = () => Promise.resolve(["slack"]);
    const half = await startWeb({ ...parts, ...realAnswering(), today: () => "2026-11-21", lacking });
    const said = await fetch(`${half.url}readyz`);
    expect([said.status, await said.json()]).toEqual([503, { ready: false, missing: ["slack"] }]);
    expect((await fetch(`${half.url}healthz`)).status).toBe(200);
    await half.stop();
  });

  it("answers a question in its address, so that it works without scripts", async () => {
    const text = await (await fetch(`${web.url}?q=${encodeURIComponent("Mikä on syysfoorumin aihe?")}`)).text();
    expect(text).toContain("tulevan vuoden painopisteet");
  });

  it("shows a question as text, never as markup", async () => {
    const text = await (
      await fetch(`${web.url}?q=${encodeURIComponent("<script>alert(1)</script> mikä on LAPE?")}`)
    ).text();
    expect(text).not.toContain("<script>alert");
    expect(text).toContain("&lt;script&gt;");
  });

  it("opens a record by its id, and says so when there is none", async () => {
    const found = await fetch(`${web.url}records/lanu.koulukiusaaminen`);
    expect(await found.text()).toContain("Koulukiusattuna vähintään kerran viikossa");
    expect((await fetch(`${web.url}records/no-such`)).status).toBe(404);
  });

  it("loads nothing from elsewhere and may not be framed", async () => {
    const policy = (await fetch(web.url)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it.each([{}, { question: "" }, { question: "a".repeat(2001) }, { question: "a", context: "b" }])(
    "refuses %j calmly",
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toHaveProperty("message");
    },
  );

  it("refuses a body that is too large or no JSON", async () => {
    expect((await post({ question: "a", context: ["b".repeat(80_000)] })).status).toBe(413);
    const broken = await fetch(`${web.url}ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(broken.status).toBe(400);
  });
});

describe("who may see the page", () => {
  const start = (rules: AccessRules) =>
    startWeb({
      config: { port: 0, ...rules },
      log: createLog("silent"),
      today: () => "2026-11-21",
      feeds: plainFeeds,
      ...realAnswering(),
    });
  /** Asks with a Host header of its own, which fetch does not allow. */
  const statusOf = (url: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      get(url, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });

  it("is no one who comes by another name than the machine's own", async () => {
    expect(await statusOf(web.url, { host: "localhost:3978" })).toBe(200);
    expect(await statusOf(web.url, { host: "evil.example" })).toBe(403);
    expect(await statusOf(web.url, { origin: "http://evil.example" })).toBe(403);
  });

  it("is no one when the address is open to others and there is no token", async () => {
    const open = await start({ host: "0.0.0.0" });
    expect(await statusOf(open.url, {})).toBe(404);
    expect(await statusOf(`${open.url}healthz`, {})).toBe(200);
    await open.stop();
  });

  it("is no one beside a chat platform without a token, since a proxy makes everybody look local", async () => {
    const beside = await start({ host: "127.0.0.1", reachable: true });
    expect(await statusOf(beside.url, {})).toBe(404);
    expect(await statusOf(`${beside.url}healthz`, {})).toBe(200);
    // Whoever installs an app of a chat platform reads it beforehand.
    expect(await statusOf(`${beside.url}privacy?lang=sv`, {})).toBe(200);
    expect(await statusOf(`${beside.url}calendar/kouvola-2023.ics`, {})).toBe(401);
    await beside.stop();
  });

  it("is who knows the token, once it has been given", async () => {
    const open = await start({ host: "0.0.0.0", webToken: "a-long-enough-token" });
    expect(await statusOf(open.url, {})).toBe(401);
    expect(await statusOf(`${open.url}?token=wrong`, {})).toBe(401);
    expect(await statusOf(`${open.url}?token=a-long-enough-token`, {})).toBe(302);
    expect(await statusOf(open.url, { cookie: "vuosikello-token=a-long-enough-token" })).toBe(200);
    await open.stop();
  });
});

describe.runIf(chromiumPath)("the local page in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it("keeps a conversation: question, follow-up, sources that open the record", async () => {
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
    await page.goto(web.url);
    await page.getByRole("textbox", { name: "Kysymys" }).fill("Mitä Hamina tekee vanhemmuuden tukemiseksi?");
    await page.keyboard.press("Enter");
    await page.getByText("Lähde: Kymenlaakson lanu-suunnitelma, 3.2 Haminan kaupunki").waitFor();
    await page.getByRole("textbox", { name: "Kysymys" }).fill("Kuka siitä vastaa?");
    await page.getByRole("button", { name: "Kysy" }).click();
    await page.getByText("HILMA").first().waitFor();
    expect(await page.locator("article").count()).toBe(2);
    await page.locator("article").first().getByText("Lähteet").click();
    await page.locator("article").first().getByRole("link").first().click();
    await page.getByText("Missä lähteessä").waitFor();
    expect([...hosts]).toEqual(["127.0.0.1"]);
  });

  it.each([
    ["sv", "Fråga", "Fråga", "Vilka teman har höstforumet?", "prioriteringar"],
    ["en", "Question", "Ask", "What are the topics of the autumn forum?", "Autumn forum"],
  ])("speaks %s when that is chosen", async (lang, box, button, question, answer) => {
    await page.goto(`${web.url}?lang=${lang}`);
    await page.getByRole("textbox", { name: box }).fill(question);
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.locator("article").getByText(answer).first().waitFor();
  });
});
