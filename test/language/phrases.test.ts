import { describe, expect, it } from "vitest";
import { createPhrases, longest } from "../../src/language/phrases.ts";
import { tokenise } from "../../src/language/tokens.ts";

const inflected = createPhrases([
  ["lower", { fi: ["8 9 luokka"], en: ["grades 8 and 9"] }],
  ["plan", { fi: ["hyvinvointisuunnitelma"], sv: ["välfärdsplan"] }],
  ["association", { fi: ["järjestö"] }],
]);
const exact = createPhrases(
  [
    ["who", { fi: ["kuka", "kenen vastuulla"], sv: ["vem"], en: ["who"] }],
    ["metric", { fi: ["mittari"] }],
    ["next", { fi: ["seuraavaksi"] }],
    ["follow-up", { fi: ["seurataan"] }],
  ],
  "exact",
);

describe("phrases", () => {
  it("are found where they stand, whatever their inflection", () =>
    expect(inflected.find(tokenise("Kouvolan hyvinvointisuunnitelmassa on"), ["fi"])).toEqual([
      { value: "plan", from: 1, to: 2 },
    ]));
  it("are found over several words", () =>
    expect(inflected.find(tokenise("montako 8.–9. luokan oppilasta"), ["fi"])).toEqual([
      { value: "lower", from: 1, to: 4 },
    ]));
  it("may have a connecting word inside, or lack it", () => {
    expect(inflected.find(tokenise("8. ja 9. luokalla"), ["fi"])).toEqual([{ value: "lower", from: 0, to: 4 }]);
    expect(inflected.find(tokenise("grades 8–9"), ["en"])).toEqual([{ value: "lower", from: 0, to: 3 }]);
  });
  it("are not found when a word is missing or another one stands between", () => {
    expect(inflected.find(tokenise("8. luokan oppilaat"), ["fi"])).toEqual([]);
    expect(inflected.find(tokenise("8 9 pienen luokan"), ["fi"])).toEqual([]);
  });
  it("are the very words where those are known, and no others of their stem", () => {
    const values = (text: string) => exact.find(tokenise(text), ["fi"]).map((each) => each.value);
    expect(values("seuraavaksi")).toEqual(["next"]);
    expect(values("seurataanko")).toContain("follow-up");
  });
  it("are sought in the given languages only", () => {
    expect(inflected.find(tokenise("välfärdsplanen"), ["fi"])).toEqual([]);
    expect(inflected.find(tokenise("välfärdsplanen"), ["sv", "fi"])).toEqual([{ value: "plan", from: 0, to: 1 }]);
  });
  it("keep words apart that differ by their dots", () => {
    expect(inflected.find(tokenise("järjestöt"), ["fi"])).toHaveLength(1);
    expect(inflected.find(tokenise("järjestää"), ["fi"])).toEqual([]);
  });

  it("of short words are recognised exactly when asked", () => {
    expect(exact.find(tokenise("KUKA vastaa, kenen vastuulla?"), ["fi"]).map((each) => [each.from, each.to])).toEqual([
      [0, 1],
      [2, 4],
    ]);
    expect(exact.find(tokenise("kukaan kukat"), ["fi"])).toEqual([]);
    expect(exact.find(tokenise("mittarilla"), ["fi"])).toHaveLength(1);
  });
});

describe("longest", () => {
  it("drops what lies inside a longer phrase", () =>
    expect(
      longest([
        { value: "inner", from: 1, to: 2 },
        { value: "outer", from: 0, to: 3 },
        { value: "beside", from: 3, to: 4 },
      ]).map((each) => each.value),
    ).toEqual(["outer", "beside"]));
  it("keeps phrases that overlap or are as long", () => {
    const both = [
      { value: "one", from: 0, to: 2 },
      { value: "other", from: 1, to: 3 },
      { value: "same", from: 1, to: 3 },
    ];
    expect(longest(both)).toEqual(both);
  });
});
