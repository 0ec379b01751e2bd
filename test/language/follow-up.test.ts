import { beforeAll, describe, expect, it } from "vitest";
import { interpret, type Interpretation } from "../../src/language/interpret.ts";
import { realVocabulary } from "./real-vocabulary.ts";

/** Asks the turns of one thread and gives how the last one is understood. */
let thread: (...turns: readonly [string, ...string[]]) => Interpretation;
beforeAll(() => {
  const vocabulary = realVocabulary();
  thread = (...turns) =>
    interpret(vocabulary, { text: turns.at(-1) ?? "", context: turns.slice(0, -1), today: "2026-11-21" });
});

const lonely = "Paljonko ammattikoululaisista tuntee itsensä yksinäiseksi 2023?";
const parenthood = "Mitä Hamina tekee vanhemmuuden tukemiseksi?";

describe("a follow-up to a figure", () => {
  const figure = { kind: "indicator-value", indicator: "lanu.yksinaisyys", groups: ["vocational"], years: [2023] };

  it("begins from a question that stands alone", () => expect(thread(lonely).query).toMatchObject(figure));
  it("changes the year and keeps the group", () =>
    expect(thread(lonely, "entä 2019?").query).toMatchObject({ ...figure, years: [2019] }));
  it("changes the group and keeps the year", () =>
    expect(thread(lonely, "entä lukiolaiset?").query).toMatchObject({ ...figure, groups: ["upper-secondary"] }));
  it("changes the area", () =>
    expect(thread(lonely, "entä koko maassa?").query).toMatchObject({ ...figure, areas: ["Finland"] }));
  it("asks for the trend of the same figure", () =>
    expect(thread(lonely, "entä kehitys?").query).toMatchObject({
      ...figure,
      kind: "indicator-trend",
      years: [],
    }));
  it.each([
    [lonely, "entä neljä vuotta aiemmin?"],
    ["What share of vocational students felt lonely in 2023?", "and four years earlier?"],
  ])("counts years from the last one: %s %s", (...turns) =>
    expect(thread(...turns).query).toMatchObject({ ...figure, years: [2019] }),
  );
  it("stays with the figure that has the asked place", () =>
    expect(
      thread("Paljonko 0–6-vuotiaita Virolahdella oli 2019?", "ja paljonko ennusteen mukaan 2035?").query,
    ).toMatchObject({
      indicator: "lanu.vaesto-0-6",
      areas: ["Virolahti"],
      years: [2035],
    }));
  it("leans on a follow-up before it", () =>
    expect(thread(lonely, "entä 2019?", "ja 4.-5. luokkalaiset samana vuonna?").query).toMatchObject({
      ...figure,
      groups: ["grades-4-5"],
      years: [2019],
    }));
  it.each([
    ["Hur stor andel av yrkesskoleeleverna känner sig ensamma?", "och gymnasieeleverna?"],
    ["What share of vocational students feel lonely?", "what about upper secondary school students?"],
  ])("is understood in the language of the thread: %s %s", (...turns) =>
    expect(thread(...turns).query).toMatchObject({
      kind: "indicator-value",
      indicator: "lanu.yksinaisyys",
      groups: ["upper-secondary"],
    }),
  );
});

describe("a follow-up to measures", () => {
  const filter = { actors: ["hamina"], objectives: ["lanu.vanhemmuuden-tukeminen"] };

  it("begins from a question that stands alone", () =>
    expect(thread(parenthood).query).toEqual({ kind: "measures", filter }));
  it("asks who answers for the same rows", () =>
    expect(thread(parenthood, "Kuka siitä vastaa?").query).toEqual({ kind: "responsible", filter }));
  it("asks by what the same rows are measured", () =>
    expect(thread(parenthood, "Millä sitä mitataan?").query).toEqual({ kind: "metrics", filter }));
  it("asks another matter of the same actor", () => {
    const { query } = thread(parenthood, "entä erotilanteissa?");
    expect(query).toMatchObject({ kind: "measures", filter: { actors: ["hamina"] } });
    expect(JSON.stringify(query)).toContain("lanu.hamina.erotilanne");
  });
  it("asks of a thing that was explained by what it is measured", () =>
    expect(thread("Mikä on Kouvolan Raiteilla-hanke?", "Millä sitä mitataan?").query.kind).toBe("metrics"));
  it("changes the actor and keeps the objective", () =>
    expect(thread(parenthood, "entä Kotkassa?").query).toEqual({
      kind: "measures",
      filter: { ...filter, actors: ["kotka"] },
    }));
  it.each([
    ["Vad gör Fredrikshamn för att stödja föräldraskapet?", "Vem ansvarar för det?", "responsible"],
    ["What does Hamina do to support parenthood?", "How is it measured?", "metrics"],
  ])("is understood in the language of the thread: %s %s", (first, second, kind) =>
    expect(thread(first, second).query).toEqual({ kind, filter }),
  );
});

describe("a thread", () => {
  it("does not hold back a question that stands alone", () => {
    for (const question of ["Mikä on syysfoorumin aihe?", parenthood]) {
      expect(thread(lonely, question).query, question).toEqual(thread(question).query);
    }
  });
  it("does not answer for a place that no plan knows", () =>
    expect(thread(parenthood, "entä Helsingissä?").query).toEqual({
      kind: "not-in-plan",
      reason: { kind: "place", place: "Helsinki" },
    }));
  it.each([
    ["Mitä toimenpiteitä Pyhtäällä on?", "lisää"],
    ["Vilka åtgärder har Pyttis?", "mer"],
    ["What measures does Pyhtää have?", "show more"],
  ])("turns the page: %s %s", (first, more) => {
    const { query, lang } = thread(first);
    expect(thread(first, more)).toEqual({ query, lang, page: 2 });
    expect(thread(first, more, more)).toEqual({ query, lang, page: 3 });
  });
  it("answers thanks with a courtesy", () =>
    expect(thread(parenthood, "Kiitos!").query).toEqual({ kind: "courtesy", of: "thanks" }));
  it("starts at the first page again with a new question", () =>
    expect(thread("Mitä toimenpiteitä Pyhtäällä on?", "lisää", parenthood).page).toBe(1));
});
