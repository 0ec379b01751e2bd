import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card, Line } from "../../src/cards/card.ts";
import { line, say } from "../../src/cards/line.ts";
import { paged } from "../../src/cards/paged.ts";

const card = (lines: readonly Line[]): Card => ({ lang: "fi", lines, sources: [], suggestions: [] });
const item = (text: string): Line => line("item", say`${text}`);
const textOf = (each: Line): string => each.parts.map((part) => part.text).join("");

describe("paged", () => {
  it("leaves a short card as it is", () => {
    const short = card([item("yksi")]);
    expect(paged(short, 1)).toEqual({ card: short, total: 1, pages: 1 });
  });

  it("says which items a page shows of how many, and how to go on", () => {
    const long = card(Array.from({ length: 60 }, () => item("sana ".repeat(30))));
    const footer = paged(long, 1).card.lines.at(-1);
    expect(footer && textOf(footer)).toMatch(/^1–\d+ \/ 60\. Kirjoita «lisää»/);
  });

  it("repeats the heading of a list that goes on to the next page", () => {
    const lines = [line("heading", say`Otsikko`), ...Array.from({ length: 60 }, () => item("sana ".repeat(30)))];
    expect(paged(card(lines), 2).card.lines[0]).toEqual(lines[0]);
  });

  it("shows every item on exactly one page, in order", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 900 }), { minLength: 1, maxLength: 40 }), (texts) => {
        const whole = card(texts.map((text, at) => item(`${at} ${text}`)));
        const seen: string[] = [];
        for (let page = 1; page <= texts.length; page++) {
          const shown = paged(whole, page).card.lines.filter((each) => each.style === "item");
          const fresh = shown.map(textOf).filter((text) => !seen.includes(text));
          if (fresh.length === 0) break;
          seen.push(...fresh);
        }
        expect(seen).toEqual(whole.lines.map(textOf));
      }),
    ));
});
