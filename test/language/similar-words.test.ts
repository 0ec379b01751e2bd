import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { createSimilarWords } from "../../src/language/similar-words.ts";

const words = ["kiusaaminen", "yksinäisyys", "hyvinvointi", "ahdistus", "mieli", "koulu", "kouvola", "kunta"];
const similar = createSimilarWords(words);

describe("similar words", () => {
  it.each([
    ["kiusaminen", "kiusaaminen"],
    ["kiusaamnien", "kiusaaminen"],
    ["yksinäisys", "yksinaisyys"],
    ["hyvnvonti", "hyvinvointi"],
    ["ahdstus", "ahdistus"],
    ["mielu", "mieli"],
  ])("take «%s» for «%s»", (slip, word) => expect(similar(slip)).toEqual([word]));

  it.each(["ahtstus", "kissa", "xhdistus", "kuolu", "ilmasto"])("take «%s» for no other word", (word) =>
    expect(similar(word)).toEqual([]),
  );
  it("do not guess at short words", () => expect(createSimilarWords(["työ", "koti"])("koto")).toEqual([]));
  it("are the closest ones only", () =>
    expect(createSimilarWords(["kiusaaminen", "kiusaamisen"])("kiusaamisen")).toEqual(["kiusaamisen"]));
  it("are all that are equally close", () =>
    expect(new Set(createSimilarWords(["mieli", "miela"])("mielo"))).toEqual(new Set(["mieli", "miela"])));

  it("find a word that has lost any one letter after its beginning", () =>
    fc.assert(
      fc.property(fc.constantFrom("kiusaaminen", "yksinäisyys", "hyvinvointi", "ahdistus"), fc.nat(), (word, at) => {
        const place = 2 + (at % (word.length - 2));
        expect(similar(word.slice(0, place) + word.slice(place + 1))).toEqual([fold(word)]);
      }),
    ));
});
