import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clockPageWords } from "../../../../src/cards/clock-page-words.ts";
import { deskWords } from "../../../../src/cards/desk-words.ts";
import { digestWords } from "../../../../src/cards/digest-words.ts";
import { pressWords } from "../../../../src/cards/press-words.ts";
import type { DutyId } from "../../../../src/domain/duty/duty.ts";
import { chromiumPath, launchChromium } from "../browser.ts";
import { focused } from "../looks.ts";
import { colleague, colleagueAsks, register, report, startLivingWeb, type LivingWeb } from "./living.ts";

const words = { ...clockPageWords.fi, ...deskWords.fi };
const { actions, states } = digestWords.fi;

describe.runIf(chromiumPath)("the living clock in a browser", () => {
  let browser: Browser;
  let web: LivingWeb;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    web = await startLivingWeb();
    await open({});
  });
  afterEach(async () => {
    await page.context().close();
    await web.stop();
  });

  async function open(options: BrowserContextOptions): Promise<void> {
    page = await (await browser.newContext(options)).newPage();
  }
  const said = () => page.getByRole("status");
  const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
  const stateNow = async () => (await web.life.store.duties.find(report.duty as DutyId))?.state;
  /** The reader reports for Hamina, and the first reminder is there. */
  const reminded = async (): Promise<void> => {
    await register(web.life);
    await page.goto(`${web.url}inbox`);
    await press(words.stepOn);
    await page.locator("article").first().waitFor();
  };
  const ofReport = (action: string) => page.locator("li", { hasText: report.unit }).getByText(action).first();

  it("says in an empty inbox why it is empty and where to go", async () => {
    await page.goto(`${web.url}inbox`);
    await page.getByText(words.noClock[0]).waitFor();
    await page.locator("main").getByRole("link", { name: words.coordinator }).click();
    await page.getByRole("heading", { name: words.clocks }).waitFor();
  });

  it("goes from a continued clock over registering and a reminder to a delivered report and back", async () => {
    await page.goto(`${web.url}coordinator`);
    await press(/Jatka kelloa – Kymenlaakson/);
    await said().getByText(words.saved).waitFor();
    await page.goto(`${web.url}me`);
    await page.getByLabel(words.unit).selectOption({ label: report.unit });
    await press(words.request);
    await said().getByText(words.approved).waitFor();
    await page.goto(`${web.url}inbox`);
    await press(words.stepOn);
    await said().getByText(words.arrived).waitFor();
    const region = await said().elementHandle();
    await ofReport(actions.deliver).click();
    await said().getByText(`${pressWords.fi.changed}: ${states.delivered}.`, { exact: true }).waitFor();
    // The same region as before: what comes into it later is what a screen reader reads aloud.
    expect(await region.textContent()).toContain(states.delivered);
    await page.locator("article").getByText(`(${states.delivered})`).first().waitFor();
    expect((await stateNow())?.kind).toBe("delivered");
    await said().getByRole("button", { name: actions.undo }).click();
    await said().getByText(`${pressWords.fi.changed}: ${states.open}.`, { exact: true }).waitFor();
    expect((await stateNow())?.kind).toBe("open");
  });

  it("reminds after the due date only those who confirm that they want it", async () => {
    await reminded();
    await ofReport(actions.snooze).click();
    const box = page.locator("details[open]", { hasText: actions.snooze });
    await box.getByLabel(words.until).fill("2027-02-03");
    await box.getByRole("button").click();
    await said().getByText(pressWords.fi.refused.unconfirmed).waitFor();
    await box.getByLabel(words.until).fill("2027-02-03");
    await box.getByLabel(words.pastDueToo).check();
    await box.getByRole("button").click();
    await said().getByText(pressWords.fi.snoozed).waitFor();
  });

  it("lets a coordinator approve a colleague, to whom the reader then hands the duty over", async () => {
    await colleagueAsks(web.life);
    await page.goto(`${web.url}coordinator`);
    await press(new RegExp(`${words.approve} – ${colleague}`));
    await said().getByText(words.saved).waitFor();
    await page.getByText(words.noRequests).waitFor();
    expect(await focused(page)).toBe("said");
    await reminded();
    await ofReport(actions.delegate).click();
    const box = page.locator("details[open]", { hasText: actions.delegate });
    await box.getByLabel(words.to).selectOption(colleague);
    await box.getByRole("button").click();
    await said().getByText(`${pressWords.fi.changed}: ${states.delegated}.`, { exact: true }).waitFor();
    expect(await stateNow()).toMatchObject({ kind: "delegated", to: colleague });
  });

  it("keeps the focus, and what was unfolded, when a date is confirmed with the keyboard alone", async () => {
    await register(web.life);
    await page.goto(`${web.url}coordinator`);
    const month = page.locator("#month-2027-04");
    await month.locator("> summary").focus();
    await page.keyboard.press("Enter");
    const date = month.locator("li", { hasText: "Kevätfoorumi" });
    await date.locator("summary").focus();
    await page.keyboard.press("Enter");
    await date.getByRole("button", { name: words.decide }).focus();
    await page.keyboard.press("Enter");
    await said().getByText(words.saved).waitFor();
    await date.getByText("vahvistettu").waitFor();
    expect(await focused(page)).toContain(`${words.decide} – Kevätfoorumi`);
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });

  it("pauses and resumes on the same button", async () => {
    await page.goto(`${web.url}coordinator`);
    await press(words.pause);
    await page.getByText(words.paused).waitFor();
    expect(await focused(page)).toBe(words.resume);
    await page.keyboard.press("Enter");
    await page.getByText(words.running).waitFor();
  });

  it("works without scripts, and puts the focus on what is said", async () => {
    await page.context().close();
    await open({ javaScriptEnabled: false });
    await reminded();
    await ofReport(actions.deliver).click();
    await said().getByText(`${pressWords.fi.changed}: ${states.delivered}.`, { exact: true }).waitFor();
    expect(await page.evaluate("document.activeElement?.getAttribute('role')")).toBe("status");
    expect((await stateNow())?.kind).toBe("delivered");
  });

  it("tells the reader's clock that it stays when nothing is coming", async () => {
    await page.goto(`${web.url}inbox?lang=sv`);
    await press(clockPageWords.sv.stepOn);
    await said().getByText(clockPageWords.sv.noMore).waitFor();
  });
});
