import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "../../src/language/stem.ts";
import { createWordParts } from "../../src/language/word-parts.ts";

const finnish = createWordParts(
  ["hyvinvointi", "suunnitelma", "lasten", "suojelu", "lastensuojelu", "ilmoitus", "päihde", "turvallisuus"],
  "fi",
);
const swedish = createWordParts(["ungdom", "plan", "välfärd", "skola", "råd"], "sv");
const keys = (words: string, lang: "fi" | "sv"): readonly string[] => words.split(" ").map((word) => stem(word, lang));

describe("word parts", () => {
  it.each([
    ["hyvinvointisuunnitelma", "hyvinvointi suunnitelma"],
    ["hyvinvointisuunnitelmassa", "hyvinvointi suunnitelma"],
    ["päihdeturvallisuuden", "päihde turvallisuus"],
  ])("are found in «%s»: %s", (word, parts) => expect(finnish(word)).toEqual(keys(parts, "fi")));

  it("are found in a compound of compounds, with the compound in it", () =>
    expect(new Set(finnish("lastensuojeluilmoitukset"))).toEqual(
      new Set(keys("lasten suojelu lastensuojelu ilmoitus", "fi")),
    ));

  it("are found over the Swedish s that joins them", () => {
    expect(swedish("ungdomsplan")).toEqual(keys("ungdom plan", "sv"));
    expect(swedish("välfärdsplanen")).toEqual(keys("välfärd plan", "sv"));
    expect(swedish("rådsplan")).toContain(stem("plan", "sv"));
  });

  it("are believed by a long known tail when the head is strange", () =>
    expect(finnish("xyzsuunnitelma")).toEqual(keys("suunnitelma", "fi")));

  it.each(["suunnitelma", "koira", "tietokoneohjelma", "2023", ""])("are not seen in «%s»", (word) =>
    expect(finnish(word)).toEqual([]),
  );

  it("never hold the word itself", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("hyvinvointi", "suunnitelma", "suojelu", "xyz", "s"), { minLength: 1, maxLength: 6 }),
        (pieces) => {
          const word = pieces.join("");
          expect(finnish(word)).not.toContain(stem(word, "fi"));
        },
      ),
    ));
});
