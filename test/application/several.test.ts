import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../src/app/answering.ts";
import { seventhAnswering } from "../fixture-plans.ts";
import { realAnswering } from "../real-plans.ts";

let real: Answering;
let seventh: Answering;
beforeAll(() => {
  real = realAnswering();
  seventh = seventhAnswering();
});

function ask({ answer }: Answering, text: string, ...context: string[]) {
  return answer({ text, context, today: "2026-11-21" });
}

const headings = /^(\d\. kysymys|Fråga \d|Question \d)$/gm;

describe("two questions in one", () => {
  it.each([
    ["Kuka vastaa vanhemmuuden tukemisesta Haminassa ja millä sitä mitataan?", "HILMA", "Mittarit: Kootaan"],
    ["Vem ansvarar för att stödja föräldraskapet i Fredrikshamn och hur mäts det?", "HILMA", "Mätare: Kootaan"],
    ["Who is responsible for supporting parenthood in Hamina and how is it measured?", "HILMA", "Metrics: Kootaan"],
  ])("about the same rows are answered by those rows once: %s", async (question, ...told) => {
    const { text, outcome, query } = await ask(real, question);
    expect(query.kind).toBe("several");
    for (const each of told) expect(text).toContain(each);
    expect(text).not.toMatch(headings);
    expect(outcome).toBe("found");
  });

  it.each([
    ["Mitkä ovat Kouvolan suunnitelman tavoitteet ja milloin se hyväksyttiin?", "Arjen turvallisuus", "2021"],
    ["Mitkä ovat Kouvolan suunnitelman tavoitteet? Milloin se hyväksyttiin?", "Arjen turvallisuus", "2021"],
    ["Vilka mål har Kouvolas välfärdsplan och hur stor andel av gymnasieeleverna är ensamma?", "Trygghet", "15\u00a0%"],
    [
      "What are the goals of the Kouvola plan, and what share of upper secondary students feel lonely?",
      "safety",
      "15%",
    ],
  ])("of different things are answered one after the other: %s", async (question, first, second) => {
    const { text, outcome } = await ask(real, question);
    expect(text.match(headings)).toHaveLength(2);
    expect(text.indexOf(first)).toBeGreaterThan(-1);
    expect(text.lastIndexOf(second)).toBeGreaterThan(text.indexOf(first));
    expect(outcome).toBe("found");
  });

  it("lets the second lean on the first", async () => {
    const { query } = await ask(real, "Paljonko oli kiusattuja 2023 ja entä koko maassa?");
    expect(query).toMatchObject({
      kind: "several",
      parts: [
        { indicator: "lanu.koulukiusaaminen", years: [2023], areas: [] },
        { indicator: "lanu.koulukiusaaminen", years: [2023], areas: ["Finland"] },
      ],
    });
    const other = await ask(real, "What share of grades 8-9 is bullied and has it grown?");
    expect(other.text).toMatch(/8\.9%[\s\S]*Question 2\nYes\./);
  });

  it("says of which part the plan does not tell", async () => {
    const cost = await ask(real, "Kuka vastaa vanhemmuuden tukemisesta Haminassa ja paljonko se maksaa?");
    expect(cost).toMatchObject({ outcome: "partial" });
    expect(cost.text).toMatch(/HILMA[\s\S]*2\. kysymys\nSuunnitelma ei kerro kustannuksia\./);
    const cell = await ask(seventh, "Kuka vastaa halkokuormasta ja miten sitä seurataan?");
    expect(cell.outcome).toBe("partial");
    expect(cell.text).toContain("Hirviporukka");
    expect(cell.text).toContain("Suunnitelma ei kerro seurannasta.");
  });

  it("is one answer with the facts and sources of all parts", async () => {
    const { card } = await ask(
      real,
      "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi ja kuinka moni ammattikoululainen?",
    );
    const ids = card.sources.map((source) => source.id as string);
    expect(ids).toContain("lanu.yksinaisyys.upper-secondary.kymenlaakso.2023");
    expect(ids).toContain("lanu.yksinaisyys.vocational.kymenlaakso.2023");
  });

  it("says that more was asked than three", async () => {
    const many =
      "Mitkä ovat Kouvolan tavoitteet, milloin kokoontuu syysfoorumi, kuinka moni lukiolainen on yksinäinen ja paljonko on nuorisotyöttömiä?";
    const { text } = await ask(real, many);
    expect(text.match(headings)).toHaveLength(3);
    expect(text).toContain("Kysy loput vielä erikseen.");
  });

  it("leaves room for the second beside a long first, and goes on with both", async () => {
    const question = "Mitä toimenpiteitä Pyhtäällä on ja mitkä ovat Kouvolan tavoitteet?";
    const { text } = await ask(real, question);
    expect(text).toContain("Arjen turvallisuus");
    expect(text.length).toBeLessThan(3600);
    const next = await ask(real, "lisää", question);
    expect(next.text).toContain("Pyhtään kunta");
    expect(next.text).not.toContain("Arjen turvallisuus");
  });

  it("can be followed up", async () => {
    const { text } = await ask(real, "entä Kotka?", "Mitä Hamina tekee vanhemmuuden tukemiseksi ja kuka siitä vastaa?");
    expect(text).toContain("Kasva Kotkassa");
  });
});

describe("one question", () => {
  it.each([
    "Mitä Kotkassa ja Haminassa tehdään lasten ja nuorten hyväksi?",
    "Mitä ja milloin Hamina tekee vanhemmuuden tukemiseksi?",
    "Mikä oli kodin ulkopuolelle sijoitettujen osuus 2019 Kymenlaaksossa ja koko maassa?",
    "Hur många barn och unga är ensamma?",
    "What do children and young people do in Hamina?",
    "Millä seurataan, auttoiko Mielessä tuulee -viikko kouvolalaisia?",
    "Voisitko kertoa, kuka vastaa vanhemmuuden tukemisesta Haminassa?",
  ])("is not split: %s", async (question) => expect((await ask(real, question)).query.kind).not.toBe("several"));
});
