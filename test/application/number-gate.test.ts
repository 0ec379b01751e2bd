import { describe, expect, it } from "vitest";
import { unaccountedNumbers } from "../../src/application/number-gate.ts";

describe("unaccountedNumbers", () => {
  it("lets a text without numbers pass", () =>
    expect(unaccountedNumbers("Suunnitelma ei kerro tätä.", [])).toEqual([]));
  it("lets a number inside a typed part pass", () =>
    expect(unaccountedNumbers("Luku on 9,7 %.", [{ start: 8, end: 13 }])).toEqual([]));
  it("stops a loose numeral", () => expect(unaccountedNumbers("Luku on 9.", [])).toEqual(["Luku on 9."]));
  it("stops a number that only begins inside a part", () =>
    expect(unaccountedNumbers("Luku on 97.", [{ start: 8, end: 9 }])).toHaveLength(1));
  it.each(["kolme tavoitetta", "två mål", "Seven goals", "½ vuotta", "٣ goals"])("stops «%s»", (text) =>
    expect(unaccountedNumbers(text, [])).toHaveLength(1),
  );
  it("does not take a word that merely begins like a number", () =>
    expect(unaccountedNumbers("Kolmeportainen ja fyrans", [])).toEqual([]));
});
