import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { anna, bo, cilla, coordinator, didrik, forum, haminaLife, kaisa, progress, report } from "./hamina.ts";
import type { Life } from "./life.ts";

let life: Life;
beforeEach(async () => {
  life = await haminaLife();
});
afterEach(() => life.close());
const state = async () => (await life.store.duties.find(report))?.state;
const day = (text: string) => Temporal.PlainDate.from(text);

describe("a press that changes nothing", () => {
  it("is one of a duty that is not there", async () => {
    const forged = "lanu.cal.toteumat-toimijoittain@2031/hamina" as DutyId;
    expect(await life.press(anna, forged, { kind: "deliver" })).toEqual({ kind: "no-such-duty" });
    expect(await life.store.duties.find(forged)).toBeUndefined();
  });

  it("is one by somebody of another unit, and it says so", async () => {
    expect(await life.press(kaisa, report, { kind: "deliver" })).toEqual({ kind: "denied", because: "other-unit" });
    expect(await state()).toEqual({ kind: "open" });
  });

  it("is the same press delivered twice", async () => {
    await life.press(anna, report, { kind: "deliver" }, "key");
    await life.press(anna, report, { kind: "undo" });
    expect(await life.press(anna, report, { kind: "deliver" }, "key")).toEqual({ kind: "repeated" });
    expect(await state()).toEqual({ kind: "open" });
  });

  it("is a second one by another person, who is told who was first", async () => {
    await life.enrol(bo, "reporter", "hamina");
    await life.press(anna, report, { kind: "deliver" });
    const second = await life.press(bo, report, { kind: "deliver" });
    expect(second).toMatchObject({ acted: { kind: "unchanged", because: { kind: "already", state: { by: anna } } } });
    expect(await state()).toMatchObject({ kind: "delivered", by: anna });
  });

  it("is a late one on what has been called off", async () => {
    await life.decideClock(coordinator, { kind: "cancelled", occurrence: progress });
    const late = await life.press(anna, report, { kind: "deliver" });
    expect(late).toMatchObject({ acted: { kind: "refused", because: { kind: "cancelled" } } });
    expect(await state()).toEqual({ kind: "cancelled", because: "occurrence-cancelled" });
  });
});

describe("whoever", () => {
  it("has delivered is reminded no more", async () => {
    await life.goTo("2027-01-12T12:00");
    await life.press(anna, report, { kind: "deliver" });
    await life.goTo("2027-02-15T12:00");
    expect(await life.said(report)).toEqual([`2027-01-11 ${anna} lead-30`]);
  });

  it("has acknowledged is reminded before the day, and nobody after it", async () => {
    await life.press(anna, report, { kind: "acknowledge" });
    await life.goTo("2027-02-15T12:00");
    expect((await life.said(report)).at(-1)).toBe(`2027-01-28 ${anna} lead-1`);
  });

  it("snoozes hears of it on the day asked for and not before", async () => {
    await life.goTo("2027-01-12T12:00");
    await life.press(anna, report, { kind: "snooze", until: day("2027-01-26"), confirmed: false });
    await life.goTo("2027-01-27T12:00");
    expect(await life.said(report)).toEqual([`2027-01-11 ${anna} lead-30`, `2027-01-26 ${anna} snoozed`]);
  });

  it("is given it hears of it instead of whoever gave it", async () => {
    await life.enrol(bo, "deputy", "hamina");
    await life.goTo("2027-01-12T12:00");
    await life.press(anna, report, { kind: "delegate", to: bo });
    await life.goTo("2027-01-15T12:00");
    expect(await life.said(report)).toEqual([
      `2027-01-11 ${anna} lead-30`,
      `2027-01-12 ${bo} handed-over`,
      `2027-01-15 ${bo} lead-14`,
    ]);
  });
});

describe("a missing report", () => {
  it.each([true, false])(
    "goes from step to step, each reaching whom it should once (managers: %s)",
    async (managers) => {
      await life.enrol(bo, "deputy", "hamina");
      await life.enrol(cilla, "contact", "hamina");
      await life.enrol(didrik, "manager", "hamina");
      await life.turnSwitches(coordinator, { managerStep: managers });
      await life.goTo("2027-02-19T12:00");
      const overdue = (await life.said(report)).filter((each) => each.includes("overdue"));
      const three = [`2027-02-01 ${anna} overdue-1`, `2027-02-03 ${bo} overdue-3`, `2027-02-05 ${cilla} overdue-5`];
      expect(overdue).toEqual(managers ? [...three, `2027-02-09 ${didrik} overdue-7`] : three);
    },
  );
});

describe("a changed date", () => {
  it("is told to those who were told the old one, and to them alone", async () => {
    await life.goTo("2027-03-17T12:00");
    expect(await life.said(forum)).toEqual([`2027-03-16 ${anna} lead-30`]);
    await life.enrol(bo, "reporter", "hamina");
    await life.decideClock(coordinator, {
      kind: "changed",
      occurrence: "lanu.cal.kevatfoorumi@2027" as never,
      date: day("2027-05-12"),
    });
    await life.goTo("2027-03-19T12:00");
    expect(await life.said(forum)).toEqual([`2027-03-16 ${anna} lead-30`, `2027-03-17 ${anna} date-changed`]);
    await life.goTo("2027-04-13T12:00");
    expect((await life.said(forum)).slice(2)).toEqual([`2027-04-12 ${anna} lead-30`, `2027-04-12 ${bo} lead-30`]);
  });
});
