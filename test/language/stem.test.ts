import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finnishParadigms } from "./finnish-paradigms.ts";
import { stem } from "../../src/language/stem.ts";

describe("stem", () => {
  it.each([
    ["kiusaaminen", "kiusaamisen kiusaamiseen kiusaamisesta"],
    ["nuori", "nuoren nuoret nuoria nuorille nuorista"],
    ["toimenpide", "toimenpiteet toimenpiteitä toimenpiteen toimenpiteistä"],
    ["yksinäisyys", "yksinäisyyden yksinäisyyttä yksinäisyydestä"],
    ["osallisuus", "osallisuuden osallisuutta osallisuudesta"],
    ["koulu", "koulun koulut koulussa kouluun kouluissa"],
    ["perhe", "perheen perheet perheitä perheille perheiden"],
    ["mittari", "mittarin mittarit mittareita"],
    ["työpaja", "työpajan työpajat työpajoille työpajoissa"],
    ["harrastus", "harrastukset harrastuksia"],
  ])("gives the Finnish «%s» and its inflections one key", (word, forms) => {
    for (const form of forms.split(" ")) expect(stem(form, "fi"), form).toBe(stem(word, "fi"));
  });

  it.each(finnishParadigms)("gives all forms one key: %s", (forms) => {
    expect([...new Set(forms.split(" ").map((form) => stem(form, "fi")))]).toHaveLength(1);
  });

  it.each([
    ["asunto", "asunnon asunnot asunnoista asuntoja"],
    ["häätö", "häädön häädöt häätöjä"],
    ["tyttö", "tytön tytöt tytöille tyttöjä"],
    ["kunta", "kunnan kunnat kunnassa kuntien"],
    ["päihde", "päihteet päihteitä päihteiden"],
    ["liikunta", "liikunnan liikunnasta liikuntaa"],
  ])("sees through the consonant gradation of «%s»", (word, forms) => {
    for (const form of forms.split(" ")) expect(stem(form, "fi"), form).toBe(stem(word, "fi"));
  });

  it.each([
    ["sv", "åtgärd", "åtgärder åtgärden åtgärderna åtgärdens"],
    ["sv", "ungdom", "ungdomar ungdomarna"],
    ["sv", "plan", "planen planer planerna"],
    ["sv", "elev", "elever eleverna"],
    ["en", "measure", "measures measured measuring"],
    ["en", "student", "students"],
    ["en", "plan", "plans planned planning"],
    ["en", "responsibility", "responsibilities"],
  ] as const)("gives forms of one word one key (%s: %s)", (lang, word, forms) => {
    for (const form of forms.split(" ")) expect(stem(form, lang), form).toBe(stem(word, lang));
  });

  it.each([
    ["kunta", "kuntoutus"],
    ["koulu", "kouvola"],
    ["mieli", "mielipide"],
    ["tavoite", "tavara"],
    ["terveys", "tervetuloa"],
    ["lapsi", "lapio"],
    ["arvo", "arvostaminen"],
    ["osa", "osaaminen"],
    ["talo", "talous"],
    ["asunto", "asunnoton"],
    ["kuulua", "kuuleminen"],
    ["opettaja", "opettaa"],
    ["oikea", "oikeus"],
    ["vesi", "vene"],
  ])("keeps «%s» and «%s» apart", (one, other) => expect(stem(one, "fi")).not.toBe(stem(other, "fi")));

  it("does not mind capitals and missing dots", () => {
    for (const word of ["yksinäisyyden", "HÄÄDÖT", "Pyhtäällä", "päihdetyötä"]) {
      const bare = word.toLowerCase().replaceAll("ä", "a").replaceAll("ö", "o");
      expect(stem(word, "fi"), word).toBe(stem(bare, "fi"));
    }
  });

  it("leaves something of every word", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,40}$/), fc.constantFrom("fi", "sv", "en"), (word, lang) => {
        expect(stem(word, lang)).not.toBe("");
      }),
    ));
});
