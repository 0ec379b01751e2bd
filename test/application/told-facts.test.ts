import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../src/app/answering.ts";
import { realAnswering } from "../real-plans.ts";

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});
const ask = (text: string, ...context: string[]) => answering.answer({ text, context, today: "2026-11-22" });

describe("a list of names", () => {
  it.each([
    ["Montako kuntaa oli tekemässä lasten ja nuorten suunnitelmaa?", "6 kuntaa, laskimme luettelosta"],
    ["Hur många kommuner har gjort Kymmenedalens plan för barn och unga?", "6 kommuner, vi räknade i förteckningen"],
    ["How many municipalities made the children's plan?", "6 municipalities, counted by us from the list"],
  ])("is told whole, and counted by us: %s", async (question, count) => {
    const { text, outcome } = await ask(question);
    expect(outcome).toBe("found");
    expect(text).toContain(count);
    expect(text).toMatch(/Kouvola.*Miehikkälä (ja|och|and) /);
  });
});

describe("a row without measures", () => {
  it("answers partly when it says why", async () => {
    const { text, outcome } = await ask("Mitä poliisi tekee lapsen oikeuksien toteutumiseksi erotilanteessa?");
    expect(outcome).toBe("partial");
    expect(text).toContain("Ei osu poliisin tehtäväkenttään");
  });

  it("is not in the plan when it is blank", async () => {
    const { outcome } = await ask("Mitä Ensi- ja turvakotiyhdistys tekee lasten ja nuorten terveyden edistämiseksi?");
    expect(outcome).toBe("not-in-plan");
  });
});
