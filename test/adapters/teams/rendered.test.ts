import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardMessage } from "../../../src/adapters/teams/adaptive/adaptive-card.ts";
import { confirmDateCard } from "../../../src/adapters/teams/adaptive/date-forms.ts";
import { deskCard } from "../../../src/adapters/teams/adaptive/desk-card.ts";
import { delegateCard, snoozeCard } from "../../../src/adapters/teams/adaptive/duty-forms.ts";
import { homeMessage } from "../../../src/adapters/teams/adaptive/home-card.ts";
import { registerCard } from "../../../src/adapters/teams/adaptive/register-forms.ts";
import { line, say } from "../../../src/cards/line.ts";
import { deskParts } from "../../../src/cards/view-words.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { day } from "../../domain/duty/duties.ts";
import { otherCards } from "../../every-card.ts";
import { fullOverview, fullOwn, roleOf, yearOf } from "../../full-desk.ts";
import { realPlans } from "../../real-plans.ts";
import { chromiumPath, launchChromium } from "../web/browser.ts";
import { complaints, sideways } from "../web/looks.ts";
import { hostileTexts } from "./hostile-texts.ts";

const require = createRequire(import.meta.url);
const script = (file: string): { readonly path: string } => ({ path: require.resolve(file) });
/** What Teams itself says of its cards: how deep headings stand, and that they act. */
const host = { textBlock: { headingLevel: 3 }, actions: { maxActions: 6 }, spacing: { padding: 12 } };
/** Colours are the client's own, in each of its themes; the cards name none. */
const standards = { type: "tag" as const, values: ["wcag2a", "wcag21a"] };
const plans = realPlans();
const today = day("2027-01-01");

function samples(): Readonly<Record<string, object>> {
  const form = { duty: "lanu.cal.toteumat@2027/hamina" as DutyId, title: "Toteumat", lang: "fi" } as const;
  const [occurrence] = yearOf(plans);
  const reminder = otherCards(plans, "fi").find(({ what }) => what === "9 duties, person");
  if (!occurrence || !reminder) throw new Error("the plans hold nothing to show");
  return {
    reminder: cardMessage(reminder.card, reminder.text).card,
    "one's own things": homeMessage({ ...fullOwn(plans, "fi"), coordinator: true }).card,
    ...Object.fromEntries(
      deskParts.map((part) => [
        `desk: ${part}`,
        deskCard({ lang: "fi", plans, today, overview: fullOverview(plans) }, part),
      ]),
    ),
    snooze: snoozeCard({ ...form, today, due: day("2027-04-15"), fault: "Päivä on määräajan jälkeen." }),
    delegate: delegateCard({ ...form, plans, candidates: [roleOf(plans, "approved")] }),
    register: registerCard({ plans, lang: "fi" }),
    date: confirmDateCard({ occurrence, lang: "fi" }),
  };
}

describe.runIf(chromiumPath)("a card in Microsoft's own renderer", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 600, height: 4_000 } });
    await page.setContent(
      `<!doctype html><html lang="fi"><head><title>Kortti</title></head><body><main></main></body></html>`,
    );
    await page.addScriptTag(script("adaptivecards/dist/adaptivecards.min.js"));
    await page.addScriptTag(script("axe-core"));
  });
  afterAll(() => browser.close());

  /** Shows a card alone; gives what its renderer handed over to markdown. */
  const show = (card: object): Promise<readonly string[]> =>
    page.evaluate<readonly string[]>(`(() => {
      const seen = [];
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        seen.push(text);
        result.outputHtml = text;
        result.didProcess = true;
      };
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(host)});
      card.parse(${JSON.stringify(card)});
      document.querySelector("main").replaceChildren(card.render());
      return seen;
    })()`);

  it.each(Object.entries(samples()))("suits axe and a phone: %s", async (_name, card) => {
    await show(card);
    expect(await complaints(page, standards)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 4_000 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 600, height: 4_000 });
  });

  it("shows plans' texts as they are, and hands none of them over to markdown", async () => {
    for (const text of hostileTexts) {
      const lines = (["lead", "heading", "item", "note"] as const).map((style) => line(style, say`${text}`));
      const handed = await show(cardMessage({ lang: "fi", lines, sources: [], suggestions: [] }, text).card);
      expect(handed).toEqual([]);
      const seen = (await page.locator("main").innerText()).replaceAll("\u2060", "").replaceAll(/\s+/g, " ");
      expect(seen.split(text.replaceAll(/\s+/g, " ")), text).toHaveLength(5);
      expect(await page.locator("main a, main strong, main em, main ul, main ol").count()).toBe(0);
    }
  });

  it("hands a harmless heading over, which is then a heading for screen readers", async () => {
    const lines = [line("lead", say`Vastaus`), line("heading", say`Päätavoite`)];
    expect(await show(cardMessage({ lang: "fi", lines, sources: [], suggestions: [] }, "Vastaus").card)).toEqual([
      "Päätavoite",
    ]);
    expect(await page.getByRole("heading", { name: "Päätavoite" }).count()).toBe(1);
  });
});
