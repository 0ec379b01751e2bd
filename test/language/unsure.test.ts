import { describe, expect, it } from "vitest";
import { interpret } from "../../src/language/interpret.ts";
import { unsureOf } from "../../src/language/unsure.ts";
import { realVocabulary } from "./real-vocabulary.ts";

const vocabulary = realVocabulary();

function unsure(text: string, ...context: string[]) {
  const question = { text, context, today: "2026-11-21" };
  return unsureOf(vocabulary, question, interpret(vocabulary, question).query);
}

describe("unsureOf", () => {
  it.each([
    "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?",
    "Mitä Hamina tekee vanhemmuuden tukemiseksi?",
    "Mikä sää on huomenna Kotkassa?",
    "Paljonko kuraattorit maksavat?",
    "Vad gör Vasa för unga?",
    "kiitos!",
    "Write me a Python function that sorts a list of numbers.",
    "",
  ])("is sure of what it answers, of what it declines, and of what is none of ours: %s", (text) =>
    expect(unsure(text)).toBeUndefined(),
  );

  it.each([
    ["kemin uimahallin kävijämäärä 2023", "unknown-words"],
    ["Kuinka moni on tyytyväinen?", "choice"],
    ["Onko Kotkan nuorilla kivaa iltaisin kavereiden kanssa ulkona?", "weak"],
  ])("tells why it doubts: %s", (text, why) => expect(unsure(text)?.why).toBe(why));

  it("offers few readings, each once, and what the question says outright", () => {
    const { readings = [], said } = unsure("kemin uimahallin kävijämäärä 2023") ?? {};
    expect(readings.length).toBeGreaterThan(2);
    expect(readings.length).toBeLessThanOrEqual(12);
    expect(new Set(readings.map((reading) => JSON.stringify(reading))).size).toBe(readings.length);
    expect(said).toMatchObject({ areas: ["Kemi"], years: [2023] });
  });

  it("names the words that may be names of people, and no word of the plans", () => {
    const { strangers } = unsure("kemin uimahallin kävijämäärä 2023, kysyy Etunen Sukuneva Kemistä") ?? {};
    expect(strangers).toEqual(["Etunen", "Sukuneva"]);
  });

  it("goes by the thread: a follow-up that is understood is sure", () =>
    expect(unsure("entä 2019?", "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?")).toBeUndefined());
});
