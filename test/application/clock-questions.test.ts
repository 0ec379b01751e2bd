import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../src/app/answering.ts";
import type { Question } from "../../src/application/ports.ts";
import type { OccurrenceId } from "../../src/domain/calendar/occurrence.ts";
import type { PlanId } from "../../src/domain/plan/id.ts";
import { day } from "../domain/calendar/days.ts";
import { realAnswering } from "../real-plans.ts";
import { seventhAnswering } from "../fixture-plans.ts";

let real: Answering;
let seventh: Answering;
beforeAll(() => {
  real = realAnswering();
  seventh = seventhAnswering();
});

const ask = (text: string, more: Partial<Question> = {}, of = real) =>
  of.answer({ text, context: [], today: "2026-11-22", ...more }, { unpaged: true });

describe("a question about what comes round", () => {
  it.each([
    ["vad händer i oktober", { from: "2027-10-01", until: "2027-11-01", filter: {} }],
    ["what is due for Hamina before May", { from: "2026-11-22", until: "2027-05-01", filter: { parties: ["hamina"] } }],
    ["mitä vuosikellossa tapahtuu keväällä 2027", { from: "2027-03-01", until: "2027-06-01", filter: {} }],
    ["Mitä toukokuussa 2027 on?", { from: "2027-05-01", until: "2027-06-01", filter: {} }],
    ["Mitkä foorumit pidetään ensi vuonna?", { from: "2027-01-01", until: "2028-01-01", filter: { kinds: ["forum"] } }],
    ["What reports are due in September?", { from: "2027-09-01", filter: { kinds: ["report-deadline"] } }],
    ["mitä seurakunnilla on edessä ennen kesäkuuta", { until: "2027-06-01" }],
  ])("asks the annual clocks of those days: %s", async (text, query) => {
    const { query: understood, outcome } = await ask(text);
    expect(understood).toMatchObject({ kind: "calendar", view: "window", ...query });
    expect(outcome).toBe("found");
  });

  it("tells of ended plans who decides, and what would come", async () => {
    const { text } = await ask("mitä vuosikellossa tapahtuu keväällä 2027");
    expect(text).toContain("Vuosikellossa ei ole tapahtumia ajalla 1.3.2027–31.5.2027.");
    expect(text).toContain("Kellon jatkamisesta päättää koordinaattori. Jos kelloa jatkettaisiin:\n");
    expect(text).toContain("• 15.4.2027 Kevätfoorumi (oletus: huhtikuu 2027)");
  });

  it("tells plainly what came while a plan was in force", async () => {
    const { text } = await ask("What happens in the annual clock in 2025?");
    expect(text).toContain("Annual calendar 1 January 2025–31 December 2025: events 24.");
    expect(text).toContain("15 December 2025 Final evaluation (Loppuarviointi) (assumption: December 2025)");
  });

  it("is answered for the asker's own unit, and asked back when that is not known", async () => {
    const own = real.plans.get("unit", "hamina.lukio");
    const asker = { units: [own.id], organisation: own.organisation };
    const { query, text } = await ask("mitä minun yksikölle on tulossa", asker);
    expect(query).toMatchObject({
      view: "window",
      from: "2026-11-22",
      until: "2027-11-22",
      filter: { parties: ["hamina.lukio"] },
    });
    expect(text).toContain("palautettava: Toimenpideosion toteumat edelliseltä vuodelta");
    expect((await ask("mitä minun yksikölle on tulossa")).query).toEqual({ kind: "unknown-asker" });
  });

  it("goes on with another time or another name", async () => {
    const context = ["mitä vuosikellossa tapahtuu lokakuussa 2025"];
    expect((await ask("entä marraskuussa?", { context })).query).toMatchObject({
      from: "2025-11-01",
      until: "2025-12-01",
    });
    expect((await ask("entä Haminalla?", { context })).query).toMatchObject({ from: "2025-10-01", view: "window" });
  });

  it("hears what coordinators have said", async () => {
    const said = { kind: "confirmed", date: day("2027-04-22"), by: "p1", on: day("2026-11-01") } as const;
    const dates = new Map([["lanu.cal.kevatfoorumi@2027" as OccurrenceId, said]]);
    const continued = new Set(["kymenlaakso-lanu-2020-2025" as PlanId]);
    const answer = real.answerOver(() => Promise.resolve({ continued, dates }));
    const { text } = await answer({ text: "mitä tapahtuu huhtikuussa 2027", context: [], today: "2026-11-22" });
    expect(text).toContain("• 22.4.2027 Kevätfoorumi (vahvistettu)");
    expect(text).toContain("päättyi 31.12.2025; tässä kelloa on jatkettu.");
  });

  it.each([
    "mitä ensi vuonna tehdään Kotkassa?",
    "Mitä Haminassa on tulossa nuorille?",
    "What decisions were made in January 2024?",
  ])("leaves what is done, for whom and what was decided to the plans' rows and records: %s", async (text) =>
    expect((await ask(text)).query).not.toMatchObject({ view: "window" }),
  );

  it("leaves the time of a thing to the thing", async () => {
    expect((await ask("milloin on seuraava foorumi")).query).toMatchObject({ kind: "calendar", view: "next" });
    expect((await ask("onko LAPE-ryhmällä kokousta tässä kuussa?")).query).toMatchObject({
      kind: "calendar",
      entries: ["lanu.cal.lape-kokous"],
    });
  });

  it("is understood of a plan that the product has never seen", async () => {
    const { text } = await ask("Mitä vuosikellossa tapahtuu syyskuussa 2027?", {}, seventh);
    expect(text).toContain("15.9.2027 Talousarvioesityksen jättö");
    const spring = await ask("vad händer i april 2027", {}, seventh);
    expect(spring.text).toMatch(/15\.4\.2027 Vårtinget .*\(antagande: dagen; planen anger månaden\)/);
  });
});

describe("a question about what is to be measured anew", () => {
  it.each([
    ["Mitkä indikaattorit odottavat uusia lukuja?", "Uusia lukuja odotetaan: indikaattoreita 19."],
    ["Vilka indikatorer väntar på nya siffror?", "Nya siffror väntas: indikatorer 19."],
    ["Which indicators are due for a new survey?", "New figures are due: indicators 19."],
    ["Which indicators are due for a new survey in Kotka?", "New figures are due: indicators 19."],
  ])("lists the indicators of the survey that has come round: %s", async (question, said) => {
    const { text, total } = await ask(question);
    expect(text).toContain(said);
    expect(total).toBe(19);
  });

  it("is offered with where things stand", async () => {
    const { card } = await ask("tilanne");
    expect(card.suggestions).toContain("Mitkä indikaattorit odottavat uusia lukuja?");
  });
});
