import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standingNow } from "../../../src/application/progress/standing-now.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import { overlayOf } from "../../../src/domain/calendar/clock-decision.ts";
import { dutyId } from "../../../src/domain/duty/duty.ts";
import type { OrganisationId } from "../../../src/domain/plan/id.ts";
import { owedRows } from "../../../src/domain/progress/owed-rows.ts";
import { byState } from "../../../src/domain/progress/row-status.ts";
import { statusSummary } from "../../../src/domain/query/status-summary.ts";
import { coordinator, didrik, haminaLife, plans, progress } from "../reminders/hamina.ts";
import { lanu, type Life } from "../reminders/life.ts";
import { createPostbox, type Posted } from "../reminders/postbox.ts";

const actors = plans.get("dataset", lanu).organisations;
const reporter = (actor: OrganisationId) => `slack:T1:U${actor.replaceAll("-", "").toUpperCase()}` as PersonId;
/** Two come after the due date, one does not come at all. */
const late: readonly string[] = ["pyhtaa", "poliisi"];
const missing = "mll";

let life: Life;
const post = createPostbox();
const report = async (actor: OrganisationId) => {
  const duty = dutyId(progress, actor);
  const rows = owedRows(plans, (await life.store.duties.find(duty)) ?? expect.fail());
  for (const [at, row] of rows.entries())
    await life.reportProgress({ by: reporter(actor), duty, row: row.id, state: at % 2 === 0 ? "done" : "in-progress" });
};
const today = () => life.now().toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
const summary = async () =>
  statusSummary(plans, {
    filter: { plans: [lanu] },
    today: today(),
    overlay: overlayOf(await life.store.clock.decisions()),
    standing: await standingNow(life.store, today()),
  });
const textsTo = (person: PersonId, on: string): readonly string[] =>
  post.posts
    .filter(({ to, at }: Posted) => to === person && at.toPlainDate().toString() === on)
    .map(({ text }) => text);

/** A round of reports as eleven actors make it, told in order. */
describe("a round of reports", () => {
  beforeAll(async () => {
    life = await haminaLife("2027-01-04T08:00", post.messenger);
    for (const actor of actors) await life.enrol(reporter(actor), "reporter", actor);
    await life.enrol(didrik, "manager", "pyhtaa");
    await life.decideClock(coordinator, {
      kind: "confirmed",
      occurrence: progress,
      date: Temporal.PlainDate.from("2027-01-29"),
    });
  }, 120_000);
  afterAll(() => life.close());

  it("is reminded of, and eight reports come in time", async () => {
    await life.goTo("2027-01-20T12:00");
    for (const actor of actors) expect((await life.said(dutyId(progress, actor))).length, actor).toBeGreaterThan(0);
    for (const actor of actors) if (!late.includes(actor) && actor !== missing) await report(actor);
    const { reports = [] } = await summary();
    const count = (state: string) => reports.filter((each) => each.state === state).length;
    expect([count("delivered"), count("awaited"), reports.length]).toEqual([8, 3, 11]);
  });

  it("is told to the coordinator and to managers one working day after its due date, and to nobody else", async () => {
    await life.goTo("2027-02-01T12:00");
    const [said] = textsTo(coordinator, "2027-02-01");
    expect(said).toContain("Raportit: ajoissa 8, puuttuu 3.");
    for (const name of ["Pyhtään kunta", "Mannerheimin Lastensuojeluliitto", "Kaakkois-Suomen poliisilaitos"])
      expect(said).toContain(name);
    expect(textsTo(didrik, "2027-02-01")).toHaveLength(1);
    expect(textsTo(didrik, "2027-02-01")[0]).toContain("Raportit: puuttuu 1.");
  });

  it("is told with where things stand: rows, lights, best and most worrying, what comes next", async () => {
    const { rows, indicators } = await summary();
    const states = byState(rows);
    const [said] = textsTo(coordinator, "2027-02-01");
    expect(said).toContain("Tilanne: Kymenlaakson lanu-suunnitelma");
    expect(said).toContain(
      `Toimenpiderivejä ${rows.length}: käynnissä ${states["in-progress"].length}, valmis ${states.done.length}, kertomatta ${states.untold.length}.`,
    );
    const green = indicators?.againstCountry.filter(({ light }) => light === "green").length ?? expect.fail();
    expect(said).toContain(`Indikaattorit koko maahan verrattuna: vihreä (parempi) ${green}`);
    for (const heading of ["Parhaat", "Huolestuttavimmat", "Seuraavaksi vuosikellossa"])
      expect(said).toContain(heading);
    expect(said).toContain("Värit laskimme itse suunnitelman säännöllä");
  });

  it("tells a manager only how their own part stands, without the figures of the whole area", () => {
    const [said] = textsTo(didrik, "2027-02-01");
    expect(said).toContain("Tilanne: Pyhtään kunta");
    expect(said).not.toContain("Indikaattorit");
  });

  it("goes on with two late reports, and one that a coordinator is told of while it is missing", async () => {
    await life.goTo("2027-02-02T12:00");
    for (const actor of actors) if (late.includes(actor)) await report(actor);
    await life.goTo("2027-02-20T12:00");
    for (const on of ["2027-02-03", "2027-02-10", "2027-02-17"]) {
      const told = textsTo(coordinator, on);
      expect(told, on).toHaveLength(1);
      expect(told[0]).toContain("Raportit: ajoissa 8, myöhässä annettu 2, puuttuu 1.");
      expect(told[0]).toContain("Puuttuu tai kesken: Mannerheimin Lastensuojeluliitto.");
    }
  });

  it("ends in a summary whose every figure is that of the rows", async () => {
    const { rows, reports = [], ownerless } = await summary();
    const filled = plans.rows.filter(({ plan, state }) => plan === lanu && state.kind === "filled");
    const states = byState(rows);
    const ofActor = (actor: string) => filled.filter((row) => row.actor === actor).length;
    const told = actors.filter((actor) => actor !== missing);
    expect(rows).toHaveLength(filled.length);
    expect(states.done).toHaveLength(told.reduce((sum, actor) => sum + Math.ceil(ofActor(actor) / 2), 0));
    expect(states["in-progress"]).toHaveLength(told.reduce((sum, actor) => sum + Math.floor(ofActor(actor) / 2), 0));
    expect(states.untold).toHaveLength(ofActor(missing));
    expect(states.stopped.length + states["not-started"].length).toBe(0);
    expect(reports.map(({ duty, state }) => `${duty.party} ${state}`).sort()).toEqual(
      actors
        .map((actor) => `${actor} ${actor === missing ? "missing" : late.includes(actor) ? "late" : "delivered"}`)
        .sort(),
    );
    expect(ownerless).toHaveLength(8);
  });
});
