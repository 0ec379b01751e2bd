import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mask, maskPersonal } from "../../../src/application/interpreting/mask-personal.ts";
import { email, phone, zeros } from "../../made-up.ts";

describe("maskPersonal", () => {
  it.each([
    "Kuinka moni 8.–9.-luokkalainen on yksinäinen?",
    "lastensuojeluilmoitukset 2019–2020 ja 2021-2025",
    "jälkihuollossa olleet 31.12.2021",
    "Montako 0-6-vuotiasta oli 1.1.2020 - 31.12.2022?",
    "How many of 10 000 people moved in 2023?",
    "Mitä opettajat tekevät kiusaamiselle?",
    "Vad gör skolans lärare i Kotka?",
  ])("leaves what tells of nobody: %s", (text) => {
    expect(maskPersonal(text, [])).toBe(text);
  });

  it.each([
    [`soita ${phone}`, "000"],
    [`soita +358${zeros(9)}.`, "358"],
    [`ring 08-${zeros(3)} ${zeros(3)} ${zeros(2)}`, "000"],
    [`kirjoita etunimi.${email} tänne`, "joku"],
    ["oma hetuni on 000000-000A", "000000"],
    ["syntynyt 2000-luvulla: 000000A000B", "000000"],
    [`tilinumero FI00 ${[4, 4, 4, 2].map(zeros).join(" ")}`, "0000"],
    ["katso https://example.org/henkilo/12", "henkilo"],
    ["kysyy opettaja Etunen Sukuneva", "Sukuneva"],
    ["asks Mrs. Firstname-Lastname", "Firstname"],
    ["undrar Fru Efternamn", "Efternamn"],
  ])("masks what may tell of somebody: %s", (text, personal) => {
    const masked = maskPersonal(text, []);
    expect(masked).toContain(mask);
    expect(masked).not.toContain(personal);
  });

  it("masks the names that no plan knows", () =>
    expect(maskPersonal("Mitä Etunen Sukuneva tekee Sukunevaa varten?", ["Etunen", "Sukuneva"])).toBe(
      `Mitä ${mask} ${mask} tekee Sukunevaa varten?`,
    ));

  it("leaves no long number, however it is written", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("0", "4", "7", "9"), { minLength: 9, maxLength: 15 }),
        fc.constantFrom("", " ", "-", " - ", "."),
        fc.integer({ min: 3, max: 4 }),
        (digits, between, every) => {
          const number = digits.join("").replaceAll(new RegExp(`.{${every}}(?=.)`, "g"), `$&${between}`);
          return !/[0479]{3}/.test(maskPersonal(`numero ${number} tässä`, []));
        },
      ),
    ));
});
