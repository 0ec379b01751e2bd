import { describe, expect, it } from "vitest";
import { createPngMaker } from "../../../src/adapters/pictures/png-maker.ts";
import { readPng } from "./read-png.ts";

const { png } = createPngMaker();
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40"><rect width="60" height="40" fill="#fff"/>${inside}</svg>`;
const letters = (text: string, weight = 400): string =>
  svg(
    `<text x="5" y="25" font-size="20" font-weight="${weight}" font-family="'Source Sans 3', sans-serif">${text}</text>`,
  );

describe("createPngMaker", () => {
  it("draws as many pixels to a unit as are asked for", async () => {
    expect(readPng(await png(svg(""), 1))).toMatchObject({ width: 60, height: 40 });
    expect(readPng(await png(svg(""), 3))).toMatchObject({ width: 180, height: 120 });
  });

  it("has letters for all three languages, in two weights, and nothing of the machine's own", async () => {
    const blank = readPng(await png(svg(""), 2)).shades;
    const drawn = new Set<string>();
    for (const text of ["ä", "ö", "å", "Å", "−", "–", "±", "→", "é"]) {
      const made = await png(letters(text), 2);
      expect(readPng(made).shades, text).toBeGreaterThan(blank + 5);
      drawn.add(Buffer.from(made).toString("base64"));
    }
    // A letter that the font has not is the same box each time.
    expect(drawn.size).toBe(9);
    expect(await png(letters("a"), 2)).not.toEqual(await png(letters("a", 600), 2));
  });

  it("draws several at once, each for its own", async () => {
    const made = await Promise.all([1, 2, 3, 4].map((zoom) => png(letters("x"), zoom)));
    expect(made.map((each) => readPng(each).width)).toEqual([60, 120, 180, 240]);
  });

  it("says so when something cannot be drawn, and goes on with the next", async () => {
    await expect(png("<svg", 1)).rejects.toMatchObject({ code: "unexpected" });
    expect(readPng(await png(svg(""), 1)).width).toBe(60);
  });
});
