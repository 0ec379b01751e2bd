import { afterEach, describe, expect, it } from "vitest";
import type { OccurrenceId } from "../../../src/domain/calendar/occurrence.ts";
import type { DestinationId } from "../../../src/domain/duty/message.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import { realPlans } from "../../real-plans.ts";
import { local, startLife, type Life } from "./life.ts";

const plans = realPlans();
const lanu = "kymenlaakso-lanu-2020-2025" as PlanId;
const channel = "slack:T1:#C1" as DestinationId;
const springForum = "lanu.cal.kevatfoorumi@2027" as OccurrenceId;

let life: Life;
afterEach(() => life.close());

const post = async (): Promise<readonly { day: string; text: string }[]> =>
  (await life.store.inbox.of(channel)).toReversed().map(({ id, text }) => ({ day: id.split("/")[1] ?? "", text }));

describe("a channel that reads along", () => {
  it("gets one summary a day of what comes in its plan, and never hears who is late", async () => {
    life = await startLife({ plans, at: "2027-01-04T08:00" });
    await life.store.channels.save({ id: channel, scope: { kind: "plan", plan: lanu }, active: true });
    await life.decideClock(local, { kind: "continued", plan: lanu });
    await life.goTo("2027-03-01T12:00");
    const told = await post();
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told.map(({ day }) => day)).size).toBe(told.length);
    expect(told.filter(({ text }) => text.includes("Raporttia ei ole annettu"))).toEqual([]);
    expect(
      (await life.store.inbox.of(local as never)).some(({ text }) => text.includes("Raporttia ei ole annettu")),
    ).toBe(true);
  });

  it("hears of a new date and of a meeting that is called off, when it had heard of it", async () => {
    life = await startLife({ plans, at: "2027-03-10T08:00" });
    await life.store.channels.save({ id: channel, scope: { kind: "plan", plan: lanu }, active: true });
    await life.decideClock(local, { kind: "continued", plan: lanu });
    await life.goTo("2027-03-20T12:00");
    expect((await post()).some(({ text }) => text.includes("Kevätfoorumi"))).toBe(true);
    const date = Temporal.PlainDate.from("2027-04-21");
    await life.decideClock(local, { kind: "changed", occurrence: springForum, date });
    await life.goTo("2027-03-22T12:00");
    expect((await post()).at(-1)?.text).toContain("Päivä on muuttunut");
    await life.decideClock(local, { kind: "cancelled", occurrence: springForum });
    await life.goTo("2027-03-23T12:00");
    expect((await post()).at(-1)?.text).toContain("Tätä ei pidetä");
  });

  it("is told nothing more once it has been taken out of use", async () => {
    life = await startLife({ plans, at: "2027-01-04T08:00" });
    await life.store.channels.save({ id: channel, scope: { kind: "everywhere" }, active: true });
    await life.decideClock(local, { kind: "continued", plan: lanu });
    await life.goTo("2027-01-15T12:00");
    const before = await post();
    await life.store.channels.save({ id: channel, scope: { kind: "everywhere" }, active: false });
    await life.plan();
    await life.goTo("2027-02-15T12:00");
    expect(before.length).toBeGreaterThan(0);
    expect(await post()).toEqual(before);
  });
});
