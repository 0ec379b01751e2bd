import { describe, expect, it } from "vitest";
import { interpret } from "../../src/language/interpret.ts";
import { realVocabulary } from "./real-vocabulary.ts";

const vocabulary = realVocabulary();
const lang = (text: string, context: readonly string[] = [], usualLang?: "fi" | "sv" | "en") =>
  interpret(vocabulary, { text, context, today: "2026-11-22", ...(usualLang ? { usualLang } : {}) }).lang;

describe("the language of a reply", () => {
  it("is the question's own, whoever asks", () => {
    expect(lang("Vilka mål har Kouvolas välfärdsplan?", [], "en")).toBe("sv");
    expect(lang("Mitä Hamina tekee?", ["Vilka mål har Kouvola?"], "sv")).toBe("fi");
  });

  it("is that of the thread where the question shows none, and else the asker's", () => {
    expect(lang("Kouvola?", ["Vilka mål har Kemis välfärdsplan?"], "en")).toBe("sv");
    expect(lang("Kouvola?", [], "en")).toBe("en");
    expect(lang("Kouvola?")).toBe("fi");
  });
});
