import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardMessage } from "../../../src/adapters/teams/adaptive/adaptive-card.ts";
import { escapedMarkdown, isMarkdownFree } from "../../../src/adapters/teams/adaptive/markdown.ts";
import { line, say } from "../../../src/cards/line.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { ofType, shown } from "./within.ts";

describe("a title of the plan", () => {
  it.each(hostileTexts)("neither calls nor links nor formats, also in a heading: %s", (title) => {
    const { card } = cardMessage(
      {
        ...{ lang: "fi", sources: [], suggestions: [title] },
        lines: (["lead", "heading", "item", "note"] as const).map((style) => line(style, say`${title}`)),
      },
      title,
    );
    // Only TextBlocks know markdown and mentions; a rich text shows its characters.
    expect(ofType(card, "TextBlock")).toEqual([]);
    expect(shown(card).replaceAll("\u2060", "").split(title)).toHaveLength(5);
    expect(JSON.stringify(card)).not.toContain('"entities"');
  });
});

describe("isMarkdownFree", () => {
  it.each(["3.2 Hamina, päätavoite I", "Määräaika 15.4.2027, 30 päivän päästä", "9–10-vuotiaat (4. ja 5. luokka)"])(
    "lets pass how plans write: %s",
    (text) => expect(isMarkdownFree(text)).toBe(true),
  );

  it.each(hostileTexts)("holds back %s", (text) => expect(isMarkdownFree(text)).toBe(false));
});

describe("escapedMarkdown", () => {
  it.each(hostileTexts)("leaves nothing to format: %s", (text) => {
    const bare = escapedMarkdown(text).replaceAll(/\\[^\s]/g, "");
    expect(isMarkdownFree(bare.replaceAll(/(https?:|mailto:|www\.|@)\u2060/gi, ""))).toBe(true);
  });

  it("gives the text back when a reader of markdown takes the escapes away", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = escapedMarkdown(text).replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
        expect(read.replaceAll("\u2060", "")).toBe(text.replaceAll("\u2060", ""));
      }),
    ));
});
