import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../src/app/answering.ts";
import type { Question } from "../../src/application/ports.ts";
import type { Plans } from "../../src/domain/plan/plans.ts";
import { seventhAnswering } from "../fixture-plans.ts";

let answering: Answering;
let plans: Plans;
beforeAll(() => {
  answering = seventhAnswering();
  ({ plans } = answering);
});

type Asker = Pick<Question, "units" | "organisation">;
const ask = (text: string, asker: Asker = {}) => answering.answer({ text, context: [], today: "2026-11-21", ...asker });
const library = (): Asker => ({ units: [plans.get("unit", "tuulivaara.kirjasto").id] });

describe("a question about the asker's own unit", () => {
  it.each(["Mitä meidän pitää tehdä?", "Vad ska vår enhet göra?", "What are our measures?"])(
    "is answered with the measures of that unit: %s",
    async (text) => {
      const { query, text: told } = await ask(text, library());
      expect(query).toMatchObject({ kind: "measures", filter: { units: ["tuulivaara.kirjasto"] } });
      expect(told).toContain("digineuvoja");
      expect(told).not.toContain("halkokuorma");
    },
  );

  it.each(["Mitä meidän seuran pitää tehdä?", "Vad ska vi göra?", "What should we do?"])(
    "is answered for an organisation without units: %s",
    async (text) => {
      const { text: told } = await ask(text, { organisation: plans.get("organisation", "metsastysseura").id });
      expect(told).toContain("Tuodaan halkokuorma");
      expect(told).not.toContain("digineuvoja");
    },
  );

  it("asks of the whole organisation who answers for a thing", async () => {
    const { query } = await ask("Kuka meillä vastaa soittoringistä?", library());
    expect(query).toMatchObject({ kind: "responsible", filter: { actors: ["tuulivaara"] } });
  });

  it("does not hide another unit that is named", async () => {
    const { text } = await ask("Mitä marttakerhon pitää meidän kanssa tehdä?", library());
    expect(text).toContain("soittorinki");
  });

  it.each([
    ["Mitä meidän pitää tehdä?", /^En tiedä, mikä yksikkö on sinun\.\n.*: Mitä \p{L}+ tekee\?$/u],
    ["Vad ska vår enhet göra?", /^Jag vet inte vilken enhet som är din\.\n.*: Vad gör \p{L}+\?$/u],
    ["What are our measures?", /^I do not know which unit is yours\.\n.*: What does .* do\?$/],
  ])("is not guessed at when the unit is unknown, and can be asked as told: %s", async (text, said) => {
    const { outcome, text: told, card } = await ask(text);
    expect(outcome).toBe("ambiguous");
    expect(told).toMatch(said);
    const again = await ask(card.suggestions[0] ?? "");
    expect(again.outcome).toBe("found");
  });

  it("is answered by its topic when it has one", async () => {
    const { outcome, text } = await ask("Mitä me tehdään kaatumisten ehkäisemiseksi?");
    expect(outcome).toBe("found");
    expect(text).toContain("Kaatumisten ehkäisy");
  });
});
