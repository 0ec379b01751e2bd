import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DutyId } from "../../../../src/domain/duty/duty.ts";
import type { OrganisationId } from "../../../../src/domain/plan/id.ts";
import { languages } from "../../../../src/domain/plan/language.ts";
import { rowsOf } from "../../../../src/domain/query/run-rows.ts";
import { local } from "../../../application/reminders/life.ts";
import { realPlans } from "../../../real-plans.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { complaints, expectToSuit, phone, standards } from "../looks.ts";
import { colleagueAsks, register, report, startLivingWeb, type LivingWeb } from "./living.ts";

describe.runIf(chromiumPath)("the pages of the living clock for everyone", () => {
  let web: LivingWeb;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    web = await startLivingWeb();
    await register(web.life);
    await colleagueAsks(web.life);
    await web.life.goTo("2027-01-20T12:00");
    for (const row of rowsOf(realPlans(), { actors: ["hamina" as OrganisationId] }).slice(0, 2))
      await web.life.reportProgress({
        by: local,
        duty: report.duty as DutyId,
        row: row.id,
        state: "done",
        note: "Valmis.",
      });
    const wrong = { question: "Kuka vastaa?", answer: "Kukaan ei vastaa.\nLähde: x" };
    await web.life.store.wrongAnswers.add({ id: "a", ...wrong, at: web.life.now() });
    browser = await launchChromium();
    const context = await browser.newContext();
    await context.addInitScript({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await web.stop();
  });

  const paths = ["inbox", "me", "coordinator", "report"];
  const address = (path: string, lang = "fi"): string =>
    `${web.url}${path}?lang=${lang}${path === "report" ? `&duty=${report.duty}` : ""}`;
  const everyPage = languages.flatMap((lang) => paths.map((path) => ({ lang, path })));

  it.each(everyPage)("suit axe, both colour schemes, a phone and 400 % zoom: $path, $lang", async ({ lang, path }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1000, height: 3000 });
    await page.goto(address(path, lang));
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    await expectToSuit(page);
    await page.setViewportSize(phone);
    expect(await complaints(page, standards)).toEqual([]);
  });

  it("name every button so that no two of a page are alike", async () => {
    for (const path of paths) {
      await page.goto(address(path));
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      const cards = path === "inbox" ? page.locator("article").first() : page;
      const names = await cards.getByRole("button").allTextContents();
      const told = names.map((name) => name.replace(/\s+/g, " ").trim());
      expect(new Set(told).size, told.join("\n")).toBe(told.length);
    }
  });

  it("keep no form but the question box at the bottom of the window", async () => {
    for (const path of paths) {
      await page.goto(address(path));
      const places = "[...new Set([...document.querySelectorAll('form')].map((e) => getComputedStyle(e).position))]";
      expect(await page.evaluate(places)).toEqual(["static"]);
    }
  });
});
