import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskWords } from "../../../../src/cards/desk-words.ts";
import { reportWords } from "../../../../src/adapters/web/clock/report-words.ts";
import { pageWords } from "../../../../src/adapters/web/page-words.ts";
import { languages } from "../../../../src/domain/plan/language.ts";
import { local } from "../../../application/reminders/life.ts";
import { seventhAnswering } from "../../../fixture-plans.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { focused } from "../looks.ts";
import { startLivingWeb, type LivingWeb } from "./living.ts";

const question = "Mitä meidän pitää tehdä?";

let web: LivingWeb;
beforeAll(async () => {
  web = await startLivingWeb(seventhAnswering());
});
afterAll(() => web.stop());

const asked = async () => (await fetch(`${web.url}?q=${encodeURIComponent(question)}`)).text();
const reported = () => web.life.store.wrongAnswers.all();

describe("a question of one's own unit", () => {
  it("is answered for the unit of the asker's role, as soon as it is in force", async () => {
    expect(await asked()).not.toContain("digineuvoja");
    const scope = { kind: "party", party: "tuulivaara.kirjasto" as never } as const;
    await web.life.requestRole(local, { name: "reporter", scope });
    expect(await asked()).toContain("digineuvoja");
    const sent = await fetch(`${web.url}ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question }),
    });
    expect(await sent.text()).toContain("digineuvoja");
    await web.life.decideRole(local, { person: local, name: "reporter", scope }, { kind: "end" });
    expect(await asked()).not.toContain("digineuvoja");
  });
});

describe.runIf(chromiumPath)("the report of a wrong answer", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(languages)("is thanked for in its place, and only then is the question stored, in %s", async (lang) => {
    const page = await browser.newPage();
    const before = (await reported()).length;
    await page.goto(`${web.url}?lang=${lang}`);
    await page.getByRole("textbox", { name: pageWords[lang].question }).fill(question);
    await page.keyboard.press("Enter");
    const button = page.getByRole("button", { name: reportWords[lang].report });
    await button.waitFor();
    expect(await reported()).toHaveLength(before);
    await button.click();
    await page.getByText(reportWords[lang].thanks).waitFor();
    expect(await focused(page)).toBe(reportWords[lang].thanks);
    expect(await button.count()).toBe(0);
    expect(await reported()).toHaveLength(before + 1);
    expect((await reported()).at(-1)).toMatchObject({ question, answer: expect.stringContaining(".") as unknown });
    await page.close();
  });

  it("works without scripts, and the coordinator's desk lists it as text", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const odd = "Mikä on <b>LAPE</b>?";
    await page.goto(`${web.url}?q=${encodeURIComponent(odd)}`);
    await page.getByRole("button", { name: reportWords.fi.report }).click();
    await page.getByText(reportWords.fi.thanks).waitFor();
    await page.getByRole("link", { name: pageWords.fi.back }).waitFor();
    await page.goto(`${web.url}coordinator`);
    await page.getByRole("heading", { name: deskWords.fi.wrongAnswers }).waitFor();
    await page.getByText(odd).waitFor();
    await context.close();
  });
});
