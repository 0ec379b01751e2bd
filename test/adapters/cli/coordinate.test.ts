import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coordinate } from "../../../src/adapters/cli/coordinate.ts";
import { overview } from "../../../src/application/coordination/overview.ts";
import { clockPageWords } from "../../../src/cards/clock-page-words.ts";
import { deskWords } from "../../../src/cards/desk-words.ts";
import { pressWords } from "../../../src/cards/press-words.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import { overlayOf } from "../../../src/domain/calendar/clock-decision.ts";
import { anna, coordinator, plans } from "../../application/reminders/hamina.ts";
import { lanu, startLife, type Life } from "../../application/reminders/life.ts";
import { ran } from "./ran.ts";

let life: Life;
beforeAll(async () => {
  life = await startLife({ plans, at: "2027-01-11T08:00", coordinators: [coordinator] });
});
afterAll(() => life.close());

/** What the command writes for these flags, run by a person. */
async function run(flags: string, me: PersonId = coordinator) {
  const view = async () => {
    const allowed = await life.access.may(life.store, me, { deed: "see-desk" });
    if (allowed !== true) return allowed;
    return overview({ plans, ...life }, { by: me, today: Temporal.PlainDate.from("2027-01-11") });
  };
  const args = flags === "" ? [] : flags.split(" ");
  return ran((io) => coordinate(args, io, () => Promise.resolve({ me, plans, clockwork: life, view })));
}

const words = deskWords.fi;
const saved = { code: 0, out: clockPageWords.fi.saved, err: "" };
const forum = "lanu.cal.kevatfoorumi@2027";
const decided = async () => {
  const { dates } = overlayOf(await life.store.clock.decisions());
  const decision = [...dates].find(([id]) => id === (forum as string))?.[1];
  return decision && JSON.stringify(decision);
};

describe("coordinate", () => {
  it("continues a clock, whose dates are then on the desk with what decides them", async () => {
    expect((await run("")).out).toContain(`--do continue --plan ${lanu}`);
    expect((await run("")).out).toContain(words.noDates);
    expect(await run(`--do continue --plan ${lanu}`)).toEqual(saved);
    const { code, out } = await run("");
    expect(code).toBe(0);
    expect(out).toContain(`15.4.2027 (oletus): Kevätfoorumi\n    --do confirm --occurrence ${forum}`);
    expect(out).toContain(`--do stop --plan ${lanu}`);
  });

  it("confirms a date as it is, or another with its time", async () => {
    expect(await run(`--do confirm --occurrence ${forum}`)).toEqual(saved);
    expect(await decided()).toMatch(/"kind":"confirmed","date":"2027-04-15"/);
    expect(await run(`--do confirm --occurrence ${forum} --date 2027-04-20 --time 12:30`)).toEqual(saved);
    expect(await decided()).toMatch(/"kind":"changed","date":"2027-04-20","time":"12:30:00"/);
    expect(await run(`--do cancel --occurrence ${forum}`)).toEqual(saved);
    expect(await decided()).toMatch(/"kind":"cancelled"/);
  });

  it("pauses, resumes, tells managers and forbids a language model", async () => {
    await run("--do pause");
    expect((await run("")).out).toContain(`${words.paused}\n    --do resume`);
    await run("--do resume");
    await run("--do managers-on");
    await run("--do model-off");
    expect((await run("")).out).toContain(`${words.modelOff}\n    --do model-on`);
    expect(await life.store.settings.switches()).toEqual({ paused: false, managerStep: true, model: false });
  });

  it("approves a role that was asked for, once", async () => {
    await life.requestRole(anna, { name: "reporter", scope: { kind: "party", party: "hamina" as Party } });
    const flags = `--person ${anna} --role reporter --scope party:hamina`;
    expect((await run("")).out).toContain(`--do approve|refuse ${flags}`);
    expect(await run(`--do approve ${flags}`)).toEqual(saved);
    expect((await life.store.people.roles())[0]?.state).toMatchObject({ kind: "approved", by: coordinator });
    expect(await run(`--do refuse ${flags}`)).toMatchObject({ code: 1, err: words.roleAlready });
  });

  it("changes nothing for anybody else, and says why", async () => {
    const because = pressWords.fi.denied["coordinators-only"];
    for (const flags of ["", "--do pause", `--do stop --plan ${lanu}`, `--do cancel --occurrence ${forum}`])
      expect(await run(flags, anna)).toEqual({ code: 1, out: "", err: because });
    expect((await life.store.settings.switches()).paused).toBe(false);
  });

  it.each([
    ["--do continue --plan nope", words.noSuchOccurrence],
    ["--do confirm --occurrence nope@2027", words.noSuchOccurrence],
    ["--do cancel --occurrence nope@2027", words.noSuchOccurrence],
    ["--do approve --person me --role reporter --scope party:hamina", words.roleGone],
    [`--do approve --person ${anna} --role reporter --scope party:nope`, words.roleGone],
  ])("fails for what is not there: %s", async (flags, said) =>
    expect(await run(flags)).toEqual({ code: 1, out: "", err: said }),
  );

  it.each([
    "--do dance",
    "--do continue",
    "--do pause --plan x",
    "--do confirm --occurrence x --date soon",
    "--do confirm --occurrence x --time 25:00",
    "--do approve --person slack:T1:U1 --role king --scope everywhere",
    "--lang de",
    "--what",
  ])("is used wrongly as %s", async (flags) => {
    const { code, err } = await run(flags);
    expect(code).toBe(2);
    expect(err).toContain("usage: npm run --silent coordinate");
  });
});
