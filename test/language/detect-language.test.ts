import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/plan/language.ts";
import { createLanguageDetector } from "../../src/language/detect-language.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { realPlans } from "../real-plans.ts";
import { realLexicon } from "./real-vocabulary.ts";

let detect: (text: string) => Language;
beforeAll(() => {
  const detector = createLanguageDetector(realLexicon(), realPlans().groups);
  detect = (text) => detector(tokenise(text), text);
});

describe("the language of a question", () => {
  it.each([
    ["fi", "Mitä Hamina tekee vanhemmuuden tukemiseksi?"],
    ["sv", "Vad gör Fredrikshamn för att stödja föräldraskapet?"],
    ["en", "What does Hamina do to support parenthood?"],
    ["fi", "mita tyollisyyspalvelut tekee kouvolassa"],
    ["sv", "VAD GÖR KOTKA?"],
    ["en", "WHO IS RESPONSIBLE?"],
  ])("is %s: %s", (lang, text) => expect(detect(text)).toBe(lang));

  it.each([
    ["fi", ["Miksi?", "Kuka vastaa?", "Montako?", "entä Kotkassa?", "tavoitteet", "lisää", "kiitos"]],
    ["sv", ["Varför?", "Vem ansvarar?", "Hur många?", "och i Kotka?", "mål", "mer", "tack"]],
    ["en", ["Why?", "Who is responsible?", "How many?", "and in Kotka?", "goals", "more", "thanks"]],
  ] as const)("is known to be %s from a word or two", (lang, texts) => {
    for (const text of texts) expect(detect(text), text).toBe(lang);
  });

  it.each([
    ["sv", "Vad gör man för 'Vanhemmuuden tukeminen'?"],
    ["sv", "Vilka åtgärder har Kouvolas kulturtjänster (Kulttuuripalvelut) för 2023?"],
    ["sv", "När hålls Kevätfoorumi?"],
    ["sv", "Vem ansvarar för Huoli puheeksi -kortit i Kouvola?"],
    ["en", "What does Kotka plan under 'Lasten ja nuorten terveyden edistäminen'?"],
    ["en", "When is Kevätfoorumi?"],
  ])("is %s although the plan's own Finnish is quoted: %s", (lang, text) => expect(detect(text)).toBe(lang));

  it.each(["Hamina?", "2023", "", "😀", "Xyzzy"])("is the plans' own when nothing tells it: %j", (text) =>
    expect(detect(text)).toBe("fi"),
  );
});
