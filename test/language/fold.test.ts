import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";

describe("fold", () => {
  it.each([
    ["Pyhtää", "pyhtaa"],
    ["NUORISOTYÖ", "nuorisotyo"],
    ["Åtgärder", "atgarder"],
    ["Šakki", "sakki"],
    ["Straße", "strasse"],
    ["Ørsted", "orsted"],
  ])("writes «%s» as «%s»", (text, folded) => expect(fold(text)).toBe(folded));

  it("does not tell a letter with its dots inside from one with its dots beside", () =>
    expect(fold("häätö".normalize("NFD"))).toBe(fold("häätö".normalize("NFC"))));

  it("takes away a heap of combining marks", () => expect(fold("k̴̢̛i̷̕u̶̎s̸a̵a̴")).toBe("kiusaa"));

  it("leaves nothing to fold again", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    ));
});
