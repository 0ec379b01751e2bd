import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../src/app/answering.ts";
import { realAnswering } from "../real-plans.ts";

let answer: Answering["answer"];
beforeAll(() => {
  ({ answer } = realAnswering());
});

function ask(text: string, ...context: string[]) {
  return answer({ text, context, today: "2026-11-21" });
}

describe("a word that several indicators share", () => {
  it.each(["tyytyväisyys", "Kuinka moni on tyytyväinen?"])("asks which is meant: %s", async (question) => {
    const { outcome, text } = await ask(question);
    expect(outcome).toBe("ambiguous");
    expect(text).toContain("Tyytyväinen elämäänsä");
    expect(text).toContain("Vanhempi tyytyväinen itseensä vanhempana");
  });

  it("offers at most four choices", async () => {
    const { query } = await ask("tyytyväisyys");
    expect(query.kind === "ambiguous" && query.choices.length).toBeLessThanOrEqual(4);
  });

  it.each(["1", "2"])("is chosen by its number in the list: %s", async (number) => {
    const { text } = await ask("tyytyväisyys");
    const name = text.split("\n").find((line) => line.includes(`${number}. `)) ?? "";
    const chosen = await ask(number, "tyytyväisyys");
    expect(chosen.outcome).toBe("found");
    expect(chosen.text).toContain(name.replace(/^.*\d\. /, ""));
  });

  it("is chosen by its words", async () => {
    const { outcome, text } = await ask("elämäänsä tyytyväinen", "tyytyväisyys");
    expect(outcome).toBe("found");
    expect(text).toContain("Tyytyväinen elämäänsä");
  });

  it("stays chosen in what follows", async () => {
    const { text } = await ask("entä 2019?", "tyytyväisyys", "2");
    expect(text).toContain("Kymenlaakso, 2019");
  });

  it("is not asked for when a group tells them apart", async () => {
    const { outcome } = await ask("Kuinka moni lukiolainen on tyytyväinen elämäänsä?");
    expect(outcome).toBe("found");
  });

  it("picks nothing by a number that is not in the list", async () => {
    const { outcome } = await ask("7", "tyytyväisyys");
    expect(outcome).not.toBe("found");
  });
});
