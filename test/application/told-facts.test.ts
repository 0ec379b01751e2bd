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

describe("minutes about another plan", () => {
  it.each([
    ["Vilket datum behandlade välfärdsområdesfullmäktige förlängningen av barn- och ungdomsplanen?", "28.11.2023"],
    ["Miksi lasten ja nuorten hyvinvointisuunnitelman voimassaoloa halutaan jatkaa vuodella?", "samaan aikatauluun"],
  ])("answer as that plan does: %s", async (question, said) => expect((await ask(question)).text).toContain(said));

  it("tell the reason of what was told before", async () => {
    const before = "Mihin asti Kymenlaakson lasten ja nuorten hyvinvointisuunnitelman voimassaoloa jatkettiin?";
    expect((await ask("Miksi sitä jatkettiin?", before)).text).toContain("samaan aikatauluun");
  });
});

describe("a reason that no plan tells", () => {
  it("is not in the plan, in a thread either", async () => {
    const { outcome } = await ask("Miksi?", "Montako VIP-korttia Kotkassa jaettiin 2023?");
    expect(outcome).toBe("not-in-plan");
  });
});

describe("a row without a follow-up of its own", () => {
  it("tells its measures, and that it has none", async () => {
    const { text } = await ask("ja miten sitä seurataan?", "Mitä MLL:n piiri tekee vanhemmuuden tukemiseksi?");
    expect(text).toMatch(/^Mittarit/);
    expect(text).toContain("Suunnitelma ei kerro seurannasta.");
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

describe("a question", () => {
  it.each([
    ["Valtuutettu Pyhtäältä kyselee: mitä meillä on tilojen esteettömyydestä?", "Hissi, rampit"],
    ["I just started at Kouvola's library. What is written for library services in the 2023 plan?", "lukutai"],
    ["Lukiolaisten yksinäisyys 2023: mikä väri on koko maahan verrattuna?", "ksinäi"],
  ])("may be led in by a sentence about the asker, or by its topic: %s", async (question, told) => {
    expect((await ask(question)).text).toContain(told);
  });

  it.each([
    ["Vilka är huvudmålen i Kymmenedalens välfärdsplan för barn och unga?", "nätverk"],
    ["Mikä on lanu-suunnitelman kakkospäätavoitteen neljäs välitavoite?", "palautekäytän"],
    ["Mihin asti lasten ja nuorten hyvinvontisuunnitelma on voimassa?", "2025"],
  ])("names plans and goals as people do: %s", async (question, told) => {
    expect((await ask(question)).text).toContain(told);
  });

  it("may ask a share of what was told", async () => {
    const first = "Montako asunnotonta asuu Kotkassa tilapäisesti sukulaisten luona?";
    expect((await ask(first)).text).toContain("26 henkilöä");
    const { text } = await ask("ja moniko heistä on pitkäaikaisasunnoton?", first);
    expect(text).toContain("5 henkilöä");
  });

  it("is not told a price that no fact holds, in a thread either", async () => {
    const { text, outcome } = await ask("ja paljonko ne maksoi?", "Montako VIP-korttia Kotkassa jaettiin vuonna 2023?");
    expect(outcome).toBe("not-in-plan");
    expect(text).not.toContain("€");
  });
});
