import { gather } from "../../../src/adapters/cli/gather.ts";
import { Gathered } from "../../../src/adapters/cli/gathered.ts";
import type { Io } from "../../../src/adapters/cli/io.ts";
import { formatDecimal } from "../../../src/cards/format.ts";
import type { ActionRow } from "../../../src/domain/plan/action-row.ts";
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
  for (const [at, row] of rows.entries()) {
    const state = at % 2 === 0 ? "done" : "in-progress";
    await life.reportProgress({ by: reporter(actor), duty, row: row.id, state, ...figureOf(actor, row) });
  }
};
/** Hamina counts what it can: 12,5 for the first metric of each row. */
const figureOf = (actor: string, { metrics: [metric] }: ActionRow) =>
  actor === "hamina" && metric !== undefined ? { figure: { metric, value: { units: 125, decimals: 1 } } } : {};
const today = () => life.now().toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
const summary = async () =>
  statusSummary(plans, {
    filter: { plans: [lanu] },
    today: today(),
    overlay: overlayOf(await life.store.clock.decisions()),
    standing: await standingNow(life.store, today()),
  });
/** The council's text as the running bot gives it, a paragraph each. */
const council = async (lang: "fi" | "sv") => {
  const printed: string[] = [];
  const err = (line: string) => expect.fail(line);
  const io: Io = {
    out: (line) => void printed.push(line),
    err,
    lines: () => ReadableStream.from<string>([]),
    interactive: false,
  };
  await gather(["--what", "council", "--plan", lanu, "--lang", lang], io, () => ({
    ...{ plans, overlay: async () => overlayOf(await life.store.clock.decisions()) },
    ...{ standing: () => standingNow(life.store, today()), today: () => today().toString() },
  }));
  const { paper } = Gathered.parse(JSON.parse(printed.join("")));
  return paper?.paragraphs.map(({ text }) => text.replaceAll("\u00a0", " ")) ?? expect.fail();
};
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

  it("is told to the council row by row, figure by figure", async () => {
    const text = await council("fi");
    const { rows } = await summary();
    const states = byState(rows);
    const [done, going, untold] = [states.done.length, states["in-progress"].length, states.untold.length];
    expect(text).toContain(
      `Toimenpiderivejä ${rows.length}: käynnissä ${going}, valmis ${done}, kertomatta ${untold}.`,
    );
    expect(text).toContain("Raportit: ajoissa 8, myöhässä annettu 2, puuttuu 1.");
    expect(text).toContain("Puuttuu tai kesken: Mannerheimin Lastensuojeluliitto.");
    const items = (said: RegExp) => text.filter((each) => said.test(each));
    expect(items(/: valmis\. ?/)).toHaveLength(done);
    expect(items(/: käynnissä\.( |$)/)).toHaveLength(going);
    expect(new Set(items(/^Ei raportoitu: /))).toEqual(new Set(["Ei raportoitu: Mannerheimin Lastensuojeluliitto"]));
    const byGoal = text.filter((each) => /^Toimenpiderivejä \d+[:.]/.test(each)).slice(1);
    expect(sumOf(byGoal, /^Toimenpiderivejä (\d+)/)).toBe(rows.length);
    expect(sumOf(byGoal, /valmis (\d+)/)).toBe(done);
    const metrics = rows.flatMap(({ row }) => row.metrics).length;
    const counted = rows.filter(({ row }) => row.actor === "hamina" && row.metrics.length > 0).length;
    expect(items(/: lukema 12,5\./)).toHaveLength(counted);
    expect(text).toContain(`Mittareita ilman raportoitua lukemaa: ${metrics - counted} / ${metrics}.`);
  });

  it("tells the council figures that stand in the plan, each with the light of its rule, the same in both languages", async () => {
    const [finnish, swedish] = [await council("fi"), await council("sv")];
    const said = finnish.map((each) => comparison.exec(each)?.groups).filter((each) => each !== undefined);
    expect(said.length).toBeGreaterThan(30);
    for (const { name = "", year, own = "", country = "", other = year, light } of said) {
      const indicator =
        plans.indicators.find((each) => each.plan === lanu && name.startsWith(each.name.fi)) ?? expect.fail(name);
      const has = (area: string, inYear: string | undefined, printed: string) =>
        indicator.observations.some(
          ({ value, ...each }) =>
            each.area === area && String(each.year) === inYear && value && formatDecimal(value, "fi") === printed,
        );
      expect([name, has("Kymenlaakso", year, own), has("Finland", other, country)]).toEqual([name, true, true]);
      const tenths = Math.round(10 * Math.abs(numberOf(own) - numberOf(country)));
      expect([name, light === "keltainen"]).toEqual([name, tenths <= (indicator.number === 31 ? 5 : 15)]);
    }
    expect(numeralsIn(swedish)).toEqual(numeralsIn(finnish));
  });
});

/** "Tyytyväinen elämäänsä, lukiolaiset (2023): 70 %, koko maa 71 %: keltainen (…)"; the country may be of another year. */
const comparison =
  /^(?<name>.+?) \((?<year>\d{4})\): (?<own>[\d,]+) %?, koko maa (?<country>[\d,]+) %?(?: \((?<other>\d{4})\))?: (?<light>vihreä|keltainen|punainen)/;
const numberOf = (printed: string) => Number(printed.replace(",", "."));
const sumOf = (lines: readonly string[], found: RegExp) =>
  lines.reduce((sum, line) => sum + Number(found.exec(line)?.[1] ?? 0), 0);
const numeralsIn = (lines: readonly string[]) => lines.flatMap((line) => line.match(/\d+(?:,\d+)?/g) ?? []);
