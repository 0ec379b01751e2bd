import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accessibilityWords, authoritySite } from "../../../src/cards/accessibility-words.ts";
import { pageWords } from "../../../src/adapters/web/page-words.ts";
import { startWeb, type RunningWeb } from "../../../src/adapters/web/start-web.ts";
import { languages, type Language } from "../../../src/domain/plan/language.ts";
import { createLog } from "../../../src/log.ts";
import { plainFeeds, realAnswering } from "../../real-plans.ts";
import { chromiumPath, launchChromium } from "./browser.ts";
import { plainPictures } from "./pictures.ts";
import { expectToSuit, focused, phone, sideways, zoomed } from "./looks.ts";

/** One answer is a long list, the other the figures of an indicator. */
const questions: Readonly<Record<Language, { readonly list: string; readonly figures: string }>> = {
  fi: {
    list: "Mitä Hamina tekee vanhemmuuden tukemiseksi?",
    figures: "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?",
  },
  sv: {
    list: "Vad gör Fredrikshamn för att stödja föräldraskapet?",
    figures: "Hur stor andel av gymnasieeleverna känner sig ensamma?",
  },
  en: {
    list: "What does Hamina do to support parenthood?",
    figures: "What share of upper secondary school students feel lonely?",
  },
};

const answering = realAnswering();
/** One record of every kind: the longest fields and names are somewhere among them. */
const recordIds = [...new Map(answering.plans.records.map((record) => [record.kind, record.id])).values()];

let web: RunningWeb;
beforeAll(async () => {
  const config = { port: 0, host: "127.0.0.1" };
  web = await startWeb({
    config,
    log: createLog("silent"),
    today: () => "2026-11-21",
    feeds: plainFeeds,
    ...answering,
    pictures: plainPictures(answering.plans),
  });
});
afterAll(() => web.stop());

describe("the accessibility statement", () => {
  it.each(languages)("is linked from every page and says what the law asks, in %s", async (lang) => {
    const words = accessibilityWords[lang];
    for (const path of ["", "records/lanu.koulukiusaaminen", "no-such-page", "accessibility"])
      expect(await (await fetch(`${web.url}${path}?lang=${lang}`)).text()).toContain(
        `<a href="/accessibility?lang=${lang}">${words.title}</a>`,
      );
    const text = await (await fetch(`${web.url}accessibility?lang=${lang}`)).text();
    for (const expected of [words.authority, authoritySite, "306/2019", "WCAG 2.1", "14 ", "2026"])
      expect(text).toContain(expected);
  });
});

describe.runIf(chromiumPath)("the page for everyone", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** A browser window of the given kind. The checker comes in beside the page's policy, which stays strict. */
  async function open(options: BrowserContextOptions): Promise<void> {
    context = await browser.newContext(options);
    await context.addInitScript({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    page = await context.newPage();
  }
  async function reopen(options: BrowserContextOptions): Promise<void> {
    await context.close();
    await open(options);
  }
  const ask = async (lang: Language, question: string) => {
    const before = await page.locator("article").count();
    await page.getByRole("textbox", { name: pageWords[lang].question }).fill(question);
    await page.keyboard.press("Enter");
    await page.locator("article").nth(before).waitFor();
  };
  const noScriptAnswer = (lang: Language) =>
    page.goto(`${web.url}?lang=${lang}&q=${encodeURIComponent(questions[lang].list)}`);

  const views: Readonly<Record<string, (lang: Language) => Promise<unknown>>> = {
    "the empty page": (lang) => page.goto(`${web.url}?lang=${lang}`),
    "an answer with a list and one with figures": async (lang) => {
      await page.goto(`${web.url}?lang=${lang}`);
      await ask(lang, questions[lang].list);
      await ask(lang, questions[lang].figures);
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
    "a record": (lang) => page.goto(`${web.url}records/lanu.koulukiusaaminen?lang=${lang}`),
    "the annual clock": (lang) => page.goto(`${web.url}wheel?lang=${lang}`),
    "the accessibility statement": (lang) => page.goto(`${web.url}accessibility?lang=${lang}`),
    "what is said of privacy": (lang) => page.goto(`${web.url}privacy?lang=${lang}`),
    "an answer without scripts": async (lang) => {
      await page.route("**/page.js", (route) => route.abort());
      await noScriptAnswer(lang);
    },
  };
  const everyView = languages.flatMap((lang) => Object.entries(views).map(([name, show]) => ({ lang, name, show })));

  describe("in one window", () => {
    // A new one for each view would take as long to open as the view takes to look at.
    beforeAll(() => open({}));
    afterAll(() => context.close());
    beforeEach(() => page.emulateMedia({ colorScheme: "light" }));
    afterEach(() => page.unrouteAll());

    it.each(everyView)(
      "suits axe, both colour schemes, a phone and 400 % zoom: $name, $lang",
      async ({ lang, show }) => {
        // Tall, so that the question box, which stays at the bottom, covers nothing that should be looked at.
        await page.setViewportSize({ width: 1000, height: 6000 });
        await show(lang);
        await expectToSuit(page);
      },
    );
  });

  describe("in a window of one's own", () => {
    beforeEach(() => open({}));
    afterEach(() => context.close());

    it("needs no sideways scrolling for any kind of record, nor for a question without spaces", async () => {
      await page.setViewportSize(zoomed);
      for (const id of recordIds) {
        await page.goto(`${web.url}records/${id}?lang=sv`);
        expect(await sideways(page), id).toBe(0);
      }
      await page.goto(`${web.url}?q=${"pitkäsana".repeat(40)}`);
      expect(await sideways(page)).toBe(0);
    });

    it("is used with the keyboard alone: skip to the question, ask, open a source", async () => {
      await page.goto(web.url);
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(pageWords.fi.skip);
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("question");
      await page.keyboard.type(questions.fi.list);
      await page.keyboard.press("Enter");
      await page.locator("article").waitFor();
      expect(await focused(page)).toBe("question");
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page)).toContain(pageWords.fi.sources);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const id = await focused(page);
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/records/${id}?lang=fi`);
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(pageWords.fi.skipToMain);
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("main");
    });

    it("leads from every mark of the wheel and every point of a trend to its record by the keyboard, and shows where the focus is", async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      for (const [path, count] of [
        ["wheel?plan=kymenlaakso-lanu-2020-2025", 22],
        ["records/lanu.koulukiusaaminen", 24],
      ] as const) {
        await page.goto(`${web.url}${path}`);
        const marks = page.locator(".drawn svg a");
        expect(await marks.count()).toBe(count);
        await page.locator("main").focus();
        while ((await page.evaluate("document.activeElement.closest('.drawn') === null")) === true)
          await page.keyboard.press("Tab");
        expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
        expect(await page.evaluate("getComputedStyle(document.activeElement).outlineColor")).toBe("rgb(11, 85, 99)");
        await page.keyboard.press("Tab");
        const name = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
        expect(name).toMatch(/^(2\. 30\.1\.2026 Toteumat toimijoittain|.*, koko maa, 20\d\d: )/);
        await page.keyboard.press("Enter");
        await page.waitForURL("**/records/lanu.*");
      }
    });

    it("keeps the focus in the box after the button and after an example", async () => {
      await page.goto(web.url);
      await page.getByRole("textbox").fill(questions.fi.figures);
      await page.getByRole("button", { name: pageWords.fi.ask }).click();
      await page.locator("article").waitFor();
      expect(await focused(page)).toBe("question");
      await page.locator("a.example").first().focus();
      await page.keyboard.press("Enter");
      await page.locator("article").nth(1).waitFor();
      expect(await focused(page)).toBe("question");
    });

    it("shows where the focus is, and never behind the question box", async () => {
      await page.setViewportSize(phone);
      await page.goto(web.url);
      await ask("fi", questions.fi.list);
      await page.locator("summary").click();
      const box = await page.locator("form").boundingBox();
      for (const link of await page.locator(".sources a").all()) {
        await link.focus();
        const place = await link.boundingBox();
        expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
      }
      await page.keyboard.press("Tab");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    });

    it("announces the search and the answer, and shows the answer from its beginning", async () => {
      await page.setViewportSize(zoomed);
      await page.goto(web.url);
      const log = page.getByRole("log", { name: pageWords.fi.thread });
      expect(await log.getAttribute("aria-live")).toBe("polite");
      const region = await log.elementHandle();
      await page.route("**/ask", async (route) => {
        await page.getByRole("status").getByText(pageWords.fi.working).waitFor();
        await route.continue();
      });
      await ask("fi", questions.fi.list);
      // The same region as before: what comes into it later is what a screen reader reads aloud.
      expect(await region.textContent()).toContain("Hamina");
      expect(await page.getByRole("status").textContent()).toBe("");
      const top = (await page.locator("article").boundingBox())?.y ?? -10;
      expect(Math.round(top)).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(zoomed.height);
    });

    it("says calmly that an answer did not arrive, and keeps the question", async () => {
      await page.goto(web.url);
      await page.route("**/ask", (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<p>" }));
      await page.getByRole("textbox").fill(questions.fi.list);
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText(pageWords.fi.failed).waitFor();
      expect(await page.getByRole("textbox").inputValue()).toBe(questions.fi.list);
    });

    it("answers where scripts are off, under a title that tells the question", async () => {
      await reopen({ javaScriptEnabled: false });
      await page.goto(web.url);
      await page.getByRole("textbox").fill(questions.fi.list);
      await page.keyboard.press("Enter");
      await page.locator("article").waitFor();
      expect(await page.title()).toBe(`${questions.fi.list} – Vuosikello`);
    });

    it("stays at the same record or statement when the language is changed", async () => {
      for (const path of ["records/lanu.koulukiusaaminen", "accessibility"]) {
        await page.goto(`${web.url}${path}`);
        await page.getByRole("link", { name: "Svenska" }).click();
        await page.waitForURL(`**/${path}?lang=sv`);
      }
    });

    it("moves nothing for those who want less motion, and underlines links for those who do not see their colour", async () => {
      await reopen({ reducedMotion: "reduce" });
      await views["an answer with a list and one with figures"]?.("fi");
      expect(await page.evaluate("document.getAnimations().length")).toBe(0);
      const style = (property: string, selector: string) =>
        page.evaluate(
          `[...new Set([...document.querySelectorAll("${selector}")].map((e) => getComputedStyle(e).${property}))]`,
        );
      expect(await style("transitionDuration", "*")).toEqual(["0s"]);
      expect(await style("scrollBehavior", "*")).toEqual(["auto"]);
      expect(await style("textDecorationLine", "a")).toEqual(["underline"]);
    });

    it("asks nothing of any other site", async () => {
      const origins = new Set<string>();
      page.on("request", (request) => origins.add(`${new URL(request.url()).origin}/`));
      for (const show of Object.values(views)) await show("en");
      expect([...origins]).toEqual([web.url]);
    });
  });
});
