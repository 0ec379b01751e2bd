import { describe, expect, it } from "vitest";
import { createNames } from "../../src/language/names.ts";
import { tokenise } from "../../src/language/tokens.ts";

const known = [
  { value: "Kotka", names: ["Kotka"] },
  { value: "Kemi", names: ["Kemi"] },
  { value: "Pyhtää", names: ["Pyhtää", "Pyttis"] },
  { value: "Hamina", names: ["Hamina", "Fredrikshamn"] },
  { value: "Iitti", names: ["Iitti"] },
  { value: "Perho", names: ["Perho"] },
  { value: "Kiina", names: ["Kiina"] },
  { value: "Turku", names: ["Turku", "Turun"] },
  { value: "Lappeenranta", names: ["Lappeenranta"] },
  { value: "Finland", names: ["koko maa", "koko maassa", "the whole country"] },
];
const anywhere = createNames(known, { capital: false });
const capitalised = createNames(known, { capital: true });
const found = (names: typeof anywhere, text: string): readonly string[] =>
  names(tokenise(text)).map((each) => each.value);

describe("names", () => {
  it.each([
    ["Kotka", "Kotkan Kotkassa Kotkaan Kotkasta Kotkalla Kotkalle kotkassa KOTKASSA"],
    ["Kemi", "Kemin Kemissä Kemiin Kemistä kemissa"],
    ["Pyhtää", "Pyhtään Pyhtäällä Pyhtäälle Pyhtäältä pyhtaalla Pyttis"],
    ["Hamina", "Haminan Haminassa Haminaan Haminasta Fredrikshamn Fredrikshamns"],
  ])("recognise %s in its cases and languages", (name, forms) => {
    for (const form of forms.split(" ")) expect(found(anywhere, `mitä ${form} tehdään`), form).toEqual([name]);
  });

  it("see through consonant gradation", () => {
    expect(found(anywhere, "Iitissä ja Iitin")).toEqual(["Iitti", "Iitti"]);
    expect(found(anywhere, "Lappeenrannan ja Lappeenrannassa")).toEqual(["Lappeenranta", "Lappeenranta"]);
  });
  it("do not take a word with dots for a name without them", () => {
    expect(found(anywhere, "mistä pärhon")).toEqual([]);
    expect(found(anywhere, "Kemissä, Perhossa ja Pyhtäällä")).toEqual(["Kemi", "Perho", "Pyhtää"]);
  });
  it("inflect a form whose stem differs from the name", () => expect(found(anywhere, "Turussa")).toEqual(["Turku"]));
  it("recognise a name of many words as one", () => {
    expect(anywhere(tokenise("kuin koko maassa"))).toEqual([{ value: "Finland", from: 1, to: 3 }]);
    expect(found(anywhere, "than the whole country")).toContain("Finland");
  });

  it.each(["perhe", "perheen", "kiinni", "hamara", "kotkottaa", "Kotkansaari", "kemiallinen", "pyhä", "turvassa"])(
    "do not take «%s» for a name",
    (word) => expect(found(anywhere, word)).toEqual([]),
  );

  it("need a capital where that is asked for, unless the asker uses none", () => {
    expect(found(capitalised, "Mitä perhon ja Kotkan tavoitteet ovat?")).toEqual(["Kotka"]);
    expect(found(capitalised, "Mitä perhon tavoitteet ovat?")).toEqual(["Perho"]);
    expect(found(capitalised, "Mitkä Perhon tavoitteet ovat?")).toEqual(["Perho"]);
    expect(found(capitalised, "perhon tavoitteet")).toEqual(["Perho"]);
  });
});
