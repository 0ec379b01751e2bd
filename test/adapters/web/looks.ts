import type { AxeResults, RunOnly } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

export const standards: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
};
export const phone = { width: 360, height: 740 };
/** What 400 % leaves of a window of 1280 × 1024. */
export const zoomed = { width: 320, height: 256 };

/** What axe finds wrong, and what it could not decide of contrasts: rule and place. */
export async function complaints(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  const found = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`);
  expect(found.passes).not.toEqual([]);
  // Of letters in a picture axe never tells the ground; their colours have a test of their own.
  const unsure = found.incomplete
    .filter((rule) => rule.id === "color-contrast")
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ html }) => !html.startsWith("<text ")) }));
  return [...found.violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
}

/** By how many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/** What has the focus: its id, or its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement.id || document.activeElement.textContent.trim()");
}

/** Axe finds nothing in a page, nor the dark colours too faint, and nothing of it goes over the side on a phone or at 400 % zoom. */
export async function expectToSuit(page: Page): Promise<void> {
  expect(await complaints(page, standards)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await complaints(page, { type: "rule", values: ["color-contrast"] })).toEqual([]);
  for (const viewport of [phone, zoomed]) {
    await page.setViewportSize(viewport);
    expect(await sideways(page)).toBe(0);
  }
}
