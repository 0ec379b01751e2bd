import { beforeAll, describe, expect, it } from "vitest";
import type { Query } from "../../src/domain/query/query.ts";
import { realInterpreter } from "./real-vocabulary.ts";

let understand: (text: string) => Query;
beforeAll(() => {
  understand = realInterpreter();
});

describe("the coverage rule", () => {
  it.each([
    ["Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?", "indicator-value"],
    ["Mitä Hamina tekee vanhemmuuden tukemiseksi?", "measures"],
    ["mikä on syysfoorumin aihe", "calendar"],
  ])("lets a question pass that is explained: %s", (text, kind) => expect(understand(text).kind).toBe(kind));

  it.each([
    "Mitä Zorbanistan tekee nuorten hyväksi?",
    "Mitä Zorbanistan tekee Kotkassa?",
    "Vad gör Zorbanistan i Kotka?",
    "What does Zorbanistan do in Kotka?",
  ])("abstains when a made-up name is the point, and says the name: %s", (text) => {
    const query = understand(text);
    expect(query).toMatchObject({ kind: "not-in-plan", reason: { kind: "unknown-words" } });
    expect(JSON.stringify(query)).toContain("Zorbanistan");
  });

  it.each([
    "Hur många procent av ungdomarna i Kouvola snusar?",
    "Mikä oli nuorisotyöttömien osuus Kotkassa vuonna 2023?",
    "How many evictions were carried out in Kotka in November and December 2023?",
    "Montako nuorta oli Ankkuripuhutuksissa viime vuonna?",
    "Kuka oli Kotkan vuoden urheilija 2022?",
    "Montako päihdeoppituntia Kouvolassa pidettiin 2023?",
    "Milloin Meripäivät ovat Kotkassa kesällä 2024?",
  ])("tells nothing of another kind, month or year than was asked: %s", (text) =>
    expect(understand(text).kind).toBe("not-in-plan"),
  );

  it("tells who pays without a sum", () =>
    expect(understand("Kuka maksaa VIP-korttien kustannukset Kotkassa?").kind).toBe("facts"));

  it("asks for no cost when an amount is only named", () =>
    expect(understand("Which club received the 1,000 euro developer award for 2023?").kind).toBe("facts"));

  it.each([
    "Miten leivon mustikkapiirakan?",
    "Mikä on lasagnen resepti?",
    "Hur bakar man kanelbullar?",
    "How do I cook lasagne?",
    "Qwertzuiop asdfghjkl",
  ])("leaves out of scope what has nothing to do with the plans: %s", (text) =>
    expect(understand(text)).toEqual({ kind: "out-of-scope" }),
  );

  it.each([
    "Kuinka moni opettaja on yksinäinen?",
    "What share of teachers feel lonely in Kymenlaakso?",
    "Montako prosenttia pojista on ylipainoisia?",
    "Montako prosenttia eläkeläisistä tuntee itsensä yksinäiseksi?",
    "Montako prosenttia yliopisto-opiskelijoista tuntee itsensä yksinäiseksi?",
    "Hur stor andel av universitetsstuderande känner sig ensamma?",
    "What share of pensioners are overweight?",
  ])("abstains from the figure of a group that is not measured: %s", (text) =>
    expect(understand(text).kind).toBe("not-in-plan"),
  );

  it.each([
    ["mikä firma rakentaa Virojoen päiväkodin", "company"],
    ["Paljonko Ratamon terveysmetsä maksaa?", "cost"],
    ["How much does the Ratamo health forest cost?", "cost"],
    ["Mitä yksi VIP-kortti maksaa Kotkan kaupungille?", "cost"],
    ["Hur mycket understöd beviljade ARA Kotka för bostadsrådgivningen?", "cost"],
  ])("abstains from what plans seldom tell: %s", (text, quantity) =>
    expect(understand(text)).toMatchObject({ kind: "not-in-plan", reason: { kind: "quantity", quantity } }),
  );

  it.each([
    ["Lappeenrannan hyvinvointisuunnitelman tavoitteet?", "Lappeenranta"],
    ["Mitä Helsingissä tehdään yksinäisyydelle?", "Helsinki"],
    ["Mitä toimenpiteitä Tampereella on koulukiusaamiseen?", "Tampere"],
    ["What measures does Helsinki have for youth unemployment?", "Helsinki"],
  ])("abstains for a place that has no plan here: %s", (text, place) =>
    expect(understand(text)).toEqual({ kind: "not-in-plan", reason: { kind: "place", place } }),
  );

  it("repeats nothing of the question but a few plain words", () => {
    const query = understand(
      "Mitä <b>Zorbanistan</b> " + "Y".repeat(60) + " *Wilhelmsson* @Qwertzuiop [Asdfghjkl](x) tekee Kotkassa?",
    );
    expect(query).toMatchObject({ kind: "not-in-plan", reason: { kind: "unknown-words" } });
    if (query.kind !== "not-in-plan" || query.reason.kind !== "unknown-words") return;
    expect(query.reason.words.length).toBeGreaterThan(0);
    expect(query.reason.words.length).toBeLessThanOrEqual(3);
    for (const word of query.reason.words) expect(word).toMatch(/^[\p{L}\p{M} ]{1,25}$/u);
  });
});
