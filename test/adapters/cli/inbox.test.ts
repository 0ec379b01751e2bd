import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inbox } from "../../../src/adapters/cli/inbox.ts";
import { readInbox } from "../../../src/application/reminders/read-inbox.ts";
import { digestWords } from "../../../src/cards/digest-words.ts";
import { pressWords } from "../../../src/cards/press-words.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { local, startLife, type Life } from "../../application/reminders/life.ts";
import { realPlans } from "../../real-plans.ts";
import { colleague, register, report } from "../web/clock/living.ts";
import { ran } from "./ran.ts";

let life: Life;
beforeAll(async () => {
  life = await startLife({ plans: realPlans(), at: "2027-01-04T08:00" });
});
afterAll(() => life.close());

/** What the command writes for these flags. */
function run(flags: string) {
  const parts = { me: local, act: life.act, messages: () => readInbox(life, local) };
  return ran((io) => inbox(flags === "" ? [] : flags.split(" "), io, () => parts));
}

const stateNow = async () => (await life.store.duties.find(report.duty as DutyId))?.state;
const { states, actions } = digestWords.fi;

describe("inbox", () => {
  it("says that there is nothing yet", async () =>
    expect(await run("")).toMatchObject({ code: 0, out: "Muistutuksia ei ole." }));

  it("lists the reminders with numbered actions, each once", async () => {
    await register(life);
    await life.goTo("2027-01-20T12:00");
    const { code, out } = await run("");
    expect(code).toBe(0);
    expect(out).toContain("Toteumat toimijoittain");
    expect(out).toMatch(new RegExp(`^\\d+\\. ${actions.deliver}: --do deliver --duty ${report.duty}$`, "m"));
    expect(out.split(`--do deliver --duty ${report.duty}`)).toHaveLength(2);
    const numbers = [...out.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it("reminds after the due date only when that is confirmed", async () => {
    const late = `--do snooze --duty ${report.duty} --until 2027-02-03`;
    expect(await run(late)).toMatchObject({ code: 1, out: "", err: expect.stringContaining("29.1.2027") as unknown });
    expect((await run(`${late} --confirmed`)).out).toContain(pressWords.fi.snoozed);
  });

  it("takes a duty, hands it over and delivers it, and says what became of it in the wanted language", async () => {
    await run(`--do acknowledge --duty ${report.duty}`);
    expect(await stateNow()).toMatchObject({ kind: "acknowledged", by: local });
    await run(`--do undo --duty ${report.duty}`);
    await run(`--do delegate --duty ${report.duty} --to ${colleague}`);
    expect(await stateNow()).toMatchObject({ kind: "delegated", to: colleague });
    const done = await run(`--do deliver --duty ${report.duty} --lang sv`);
    expect(done).toMatchObject({ code: 0, out: `${pressWords.sv.changed}: ${digestWords.sv.states.delivered}.` });
    expect((await run("")).out).toContain(`(${states.delivered})`);
  });

  it("fails for a duty that is not there, and changes nothing", async () =>
    expect(await run("--do deliver --duty nope")).toMatchObject({ code: 1, err: pressWords.fi.noSuchDuty }));

  it.each([
    "--do dance --duty x",
    "--do deliver",
    "--do snooze --duty x",
    "--do snooze --duty x --until tomorrow",
    "--do delegate --duty x",
    "--duty x",
    "--lang de",
    "--what",
  ])("is used wrongly as %s", async (flags) => {
    const { code, err } = await run(flags);
    expect(code).toBe(2);
    expect(err).toContain("usage: npm run --silent inbox");
  });
});
