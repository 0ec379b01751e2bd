import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAnswering, dataDir } from "../../../src/app/answering.ts";
import { loadLexicon } from "../../../src/adapters/dataset/load-lexicon.ts";
import { standingNow } from "../../../src/application/progress/standing-now.ts";
import { askerOf } from "../../../src/application/people/asker-of.ts";
import { overlayOf } from "../../../src/domain/calendar/clock-decision.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { OrganisationId } from "../../../src/domain/plan/id.ts";
import { owedRows } from "../../../src/domain/progress/owed-rows.ts";
import { createLog } from "../../../src/log.ts";
import { anna, coordinator, haminaLife, kaisa, plans, report } from "../reminders/hamina.ts";
import type { Life } from "../reminders/life.ts";

let life: Life;
const { answerOver, answer: withoutStore } = createAnswering(createLog("silent"), plans, loadLexicon(dataDir));
const today = () => life.now().toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
const ask = async (text: string, person: PersonId = coordinator, context: readonly string[] = []) => {
  const answer = answerOver(
    async () => overlayOf(await life.store.clock.decisions()),
    () => standingNow(life.store, today()),
  );
  const roles = await life.access.rolesIn(life.store);
  const own = askerOf(person, roles, { plans, today: today().toString() });
  return answer({ text, context, today: today().toString(), ...own });
};

beforeAll(async () => {
  life = await haminaLife();
});
afterAll(() => life.close());

/** Told in turn: the days of one winter. */
describe("where things stand", () => {
  it("is that nobody has reported, at first, with what the plan itself holds", async () => {
    const { text, outcome } = await ask("Mikä on tilanne Haminassa?");
    expect(outcome).toBe("found");
    expect(text).toContain("Kukaan ei ole vielä raportoinut toteumia. Toimenpiderivejä 10.");
  });

  it("tells the rows of a place, and those left to whoever asks for their own", async () => {
    const rows = owedRows(plans, (await life.store.duties.find(report)) ?? expect.fail());
    const [first, second] = rows;
    await life.reportProgress({ by: anna, duty: report, row: first?.id ?? expect.fail(), state: "done" });
    await life.reportProgress({ by: anna, duty: report, row: second?.id ?? expect.fail(), state: "in-progress" });
    for (const [question, said] of [
      ["tilanne Haminassa", "Toimenpiderivejä 10: käynnissä 1, valmis 1, kertomatta 8."],
      ["Läget i Fredrikshamn?", "Åtgärdsrader 10: pågår 1, klar 1, inte rapporterad 8."],
      ["status of Hamina", "Action rows 10: in progress 1, done 1, not reported 8."],
    ] as const)
      expect((await ask(question)).text).toContain(said);
    for (const [question, said] of [
      ["Mitä minulta puuttuu?", "rivejä kertomatta 8 / 10"],
      ["Vad saknas av mig?", "rader kvar 8 / 10"],
      ["What am I missing?", "rows left 8 / 10"],
    ] as const)
      expect((await ask(question, anna)).text).toContain(said);
    expect((await ask("Mitä minulta puuttuu?", kaisa)).text).toContain("rivejä kertomatta 14 / 14");
  });

  it("does not take everybody's reports for those of an asker whose unit is not known", async () => {
    const { query } = await ask("Mitä minulta puuttuu?", "slack:T1:USTRANGER" as PersonId);
    expect(query.kind).toBe("unknown-asker");
  });

  it("says that nothing is late before the due date, and who is late after it", async () => {
    for (const question of ["Kuka ei ole raportoinut?", "Mikä on myöhässä?"])
      expect((await ask(question)).text).toContain("Yhtään raporttia ei juuri nyt odoteta.");
    await life.goTo("2027-02-03T12:00");
    for (const question of ["Kuka ei ole raportoinut?", "Mikä on myöhässä?", "Mitkä raportit puuttuvat?"]) {
      const { text } = await ask(question);
      expect(text).toContain("Raportti puuttuu tai on kesken: 11.");
      expect(text).toContain(
        "Haminan kaupunki – Toteumat toimijoittain ja arvioinnin käynnistys, määräaika oli 29.1.2027: rivejä kertomatta 8 / 10",
      );
    }
    for (const question of ["Vilka rapporter saknas?", "Vem har inte rapporterat?"])
      expect((await ask(question)).text).toContain("Rapporten saknas eller är halvfärdig: 11.");
    for (const question of ["Which reports are missing?", "Who has not reported?", "Which reports are overdue?"])
      expect((await ask(question)).text).toContain("Report missing or unfinished: 11.");
  });

  it("counts reports by how they came", async () => {
    await life.press(kaisa, report.replace("hamina", "kotka") as typeof report, { kind: "deliver" });
    const { text } = await ask("Tilanne lanu-suunnitelmassa?");
    expect(text).toContain("Raportit: myöhässä annettu 1, kesken 1, puuttuu 9.");
  });

  it("lists the rows that nobody answers for, as many as it counts", async () => {
    for (const [question, said] of [
      ["Mitkä toimenpiteet ovat ilman vastuutahoa?", "Ilman vastuuyksikköä: 8 / "],
      ["Vilka åtgärder saknar ansvarig?", "Utan ansvarig enhet: 8 / "],
      ["Which measures have no owner?", "Without a responsible unit: 8 / "],
    ] as const) {
      const { text, query, total } = await ask(question);
      expect(query.kind).toBe("ownerless-rows");
      expect(text).toContain(said);
      expect(text).toContain("Alueverkostojen ja ydintiimien toiminta");
      expect(total).toBe(46);
    }
    expect((await ask("Mitkä toimenpiteet ovat ilman vastuutahoa Haminassa?")).text).toContain(
      "Jokaisella toimenpiderivillä on vastuuyksikkö.",
    );
  });

  it("lists the metrics that have no figure, without one that was just told", async () => {
    const rows = owedRows(plans, (await life.store.duties.find(report)) ?? expect.fail());
    const counted = rows.find(({ metrics }) => metrics.length > 0) ?? expect.fail();
    const metric = counted.metrics[0] ?? expect.fail();
    const before = await ask("Mitkä mittarit ovat ilman lukemaa Haminassa?");
    await life.reportProgress({
      by: anna,
      duty: report,
      row: counted.id,
      state: "done",
      figure: { metric, value: { units: 12, decimals: 0 } },
    });
    const after = await ask("Vilka mätare saknar värde i Fredrikshamn?");
    expect(before.total).toBe(rows.flatMap(({ metrics }) => metrics).length);
    expect(after.total).toBe((before.total ?? 0) - 1);
    expect((await ask("Which metrics have no figure?")).query.kind).toBe("figureless-metrics");
  });

  it("offers the questions that bring its lists, and understands them", async () => {
    const { card } = await ask("Mikä on tilanne?");
    const kinds = await Promise.all(card.suggestions.map(async (text) => (await ask(text)).query.kind));
    expect(kinds).toEqual(["ownerless-rows", "figureless-metrics"]);
  });

  it("goes on to another place or goal in the same conversation", async () => {
    expect((await ask("Entä Kotkassa?", coordinator, ["tilanne Haminassa"])).text).toContain("Kotkan kaupunki");
    const { query } = await ask("Entä päätavoite II?", coordinator, ["tilanne Haminassa"]);
    expect(query).toMatchObject({ kind: "status", filter: { actors: ["hamina" as OrganisationId] } });
    expect("filter" in query && "goals" in query.filter).toBe(true);
  });
});

describe("asked without a store", () => {
  it.each([
    "tilanne Kotkassa",
    "läget för mål II",
    "status of Pyhtää",
    "kuka ei ole raportoinut?",
    "vilka rapporter saknas",
  ])("it says that reports are not visible there: %s", async (text) => {
    const reply = await withoutStore({ text, context: [], today: "2027-02-03" });
    expect(reply.text).toMatch(/eivät näy tässä|syns inte här|are not visible here/);
    expect(reply.outcome).toBe("partial");
  });
});
