import { describe, expect, it } from "vitest";
import type { KnownReminder } from "../../../src/domain/duty/asked-reminders.ts";
import type { DutyState } from "../../../src/domain/duty/duty.ts";
import { isStillWanted } from "../../../src/domain/duty/reminders-of.ts";
import { replan, type Replan } from "../../../src/domain/duty/replan.ts";
import type { Step } from "../../../src/domain/duty/step.ts";
import { anna, at, bo, cilla, day, duty, onlyOwner, recipients, withOwners } from "./duties.ts";

const known = (person: typeof anna, step: Step, on: string): KnownReminder => ({ person, step, day: day(on) });
const input = (due: string, today: string, fields: Partial<Replan> = {}): Replan => ({
  ...{ duty: duty({ due, owes: "attendance" }), recipients: onlyOwner, leadDays: [14, 7], managerStep: false },
  ...{ today: day(today), sent: [], planned: [] },
  ...fields,
});
const line = ({ person, step, day }: KnownReminder) =>
  `${day.toString()} ${person.slice(-2)} ${step.split("@")[0] ?? ""}`;
const lines = (given: Replan) => {
  const { cancel, make, move } = replan(given);
  return { cancel: cancel.map(line), make: make.map(line), move: move.map(line) };
};

describe("replan", () => {
  it("makes the reminders of a new duty", () =>
    expect(lines(input("2027-04-15", "2027-03-01"))).toEqual({
      cancel: [],
      make: ["2027-04-01 UA lead-14", "2027-04-08 UA lead-7"],
      move: [],
    }));

  const planned = [known(anna, "lead-14@2027-04-15", "2027-04-01"), known(anna, "lead-7@2027-04-15", "2027-04-08")];

  it("changes the reminders of a new date without a word, when nobody was told the old one", () =>
    expect(lines(input("2027-05-20", "2027-03-30", { planned }))).toEqual({
      cancel: ["2027-04-01 UA lead-14", "2027-04-08 UA lead-7"],
      make: ["2027-05-05 UA lead-14", "2027-05-13 UA lead-7"],
      move: [],
    }));

  const told = planned.slice(0, 1);
  it("tells the new date to whoever was told the old one, and reminds of it again", () => {
    const changed = input("2027-05-20", "2027-04-03", { sent: told, planned: planned.slice(1) });
    expect(lines(changed)).toEqual({
      cancel: ["2027-04-08 UA lead-7"],
      make: ["2027-04-05 UA date-changed", "2027-05-05 UA lead-14", "2027-05-13 UA lead-7"],
      move: [],
    });
    expect(replan(changed).make[0]?.because).toEqual({ kind: "date-changed", told: day("2027-04-15") });
  });
  it("tells it on the next day to whoever has heard of the duty today", () =>
    expect(lines(input("2027-05-20", "2027-04-01", { sent: told })).make[0]).toBe("2027-04-02 UA date-changed"));
  it("keeps the new date for whoever wants no messages now until they are back", () => {
    const pauses = [{ person: anna, until: day("2027-04-10") }];
    const changed = input("2027-05-20", "2027-04-05", { sent: told, pauses, recipients: withOwners(bo) });
    expect(lines(changed).make[0]).toBe("2027-04-12 UA date-changed");
  });
  it("lets the new date stand for the leads that have passed", () =>
    expect(lines(input("2027-04-12", "2027-04-02", { sent: told, planned: planned.slice(1) })).make).toEqual([
      "2027-04-02 UA date-changed",
      "2027-04-05 UA lead-7",
    ]));
  it("says nothing when the date comes back before anybody was told otherwise", () => {
    const back = input("2027-04-15", "2027-04-02", {
      sent: told,
      planned: [known(anna, "date-changed@2027-05-20:2027-04-02", "2027-04-02")],
    });
    expect(lines(back)).toEqual({ cancel: ["2027-04-02 UA date-changed"], make: ["2027-04-08 UA lead-7"], move: [] });
  });
  it("tells every change to whoever has been told each", () => {
    const sent = [
      known(anna, "lead-14@2027-04-15", "2027-04-01"),
      known(anna, "date-changed@2027-05-20:2027-04-02", "2027-04-02"),
      known(anna, "date-changed@2027-04-15:2027-04-05", "2027-04-05"),
    ];
    expect(replan(input("2027-05-20", "2027-04-06", { sent })).make[0]?.step).toBe(
      "date-changed@2027-05-20:2027-04-06",
    );
  });

  const handed = { kind: "delegated", to: bo, by: anna, at: at("2027-03-30T10:00") } as const;
  const handedOver = (today: string, fields: Partial<Replan> = {}) =>
    input("2027-04-15", today, {
      duty: duty({ due: "2027-04-15", owes: "attendance", state: handed }),
      recipients: withOwners(bo),
      ...fields,
    });
  it("tells the new owner at once, and that stands for the leads that have passed", () =>
    expect(lines(handedOver("2027-04-02")).make).toEqual(["2027-04-02 UB handed-over", "2027-04-08 UB lead-7"]));
  it("tells the new owner once for each time it is given", () => {
    const told = (on: string) => [known(bo, `handed-over@2027-04-15:${on}`, on)];
    const made = (sent: Replan["sent"]) => lines(handedOver("2027-04-02", { sent })).make;
    expect(made(told("2027-03-30"))).not.toContain("2027-04-02 UB handed-over");
    expect(made(told("2027-03-29"))).toContain("2027-04-02 UB handed-over");
  });
  it("tells a new date after it as a new date, and says one thing a day", () => {
    const later = { duty: duty({ due: "2027-04-20", owes: "attendance", state: handed }) };
    const told = [known(bo, "handed-over@2027-04-15:2027-03-30", "2027-03-30")];
    expect(lines(handedOver("2027-04-02", { ...later, sent: told })).make[0]).toBe("2027-04-02 UB date-changed");
    const lead = [known(bo, "lead-14@2027-04-15", "2027-03-29")];
    const made = lines(handedOver("2027-04-02", { ...later, sent: lead })).make;
    expect(made.filter((each) => each.startsWith("2027-04-02"))).toEqual(["2027-04-02 UB date-changed"]);
  });
  it("tells nobody of an event that has passed", () => expect(lines(handedOver("2027-04-16")).make).toEqual([]));

  it("cancels everything when the report is delivered", () => {
    const state: DutyState = { kind: "delivered", by: anna, at: at("2027-04-02T10:00") };
    const done = input("2027-04-15", "2027-04-02", { duty: duty({ due: "2027-04-15", state }), planned });
    expect(lines(done)).toEqual({ cancel: ["2027-04-01 UA lead-14", "2027-04-08 UA lead-7"], make: [], move: [] });
  });
  it("holds back a person's leads until the snooze, and lets the others' be", () => {
    const snoozes = [{ person: anna, day: day("2027-04-09"), moves: [], pastDue: false }];
    const both = input("2027-04-15", "2027-04-05", {
      ...{ recipients: withOwners(anna, cilla), snoozes },
      sent: [known(anna, "lead-14@2027-04-15", "2027-04-01"), known(cilla, "lead-14@2027-04-15", "2027-04-01")],
      planned: [known(anna, "lead-7@2027-04-15", "2027-04-08"), known(cilla, "lead-7@2027-04-15", "2027-04-08")],
    });
    expect(lines(both)).toEqual({ cancel: ["2027-04-08 UA lead-7"], make: ["2027-04-09 UA snoozed"], move: [] });
  });
  it("gives a new reporter the nearest lead that has passed", () =>
    expect(lines(input("2027-04-15", "2027-04-05", { recipients: withOwners(bo), planned: planned.slice(1) }))).toEqual(
      {
        cancel: ["2027-04-08 UA lead-7"],
        make: ["2027-04-05 UB lead-14", "2027-04-08 UB lead-7"],
        move: [],
      },
    ));
  it("moves what waited through a downtime, the owner before the deputy", () => {
    const report = duty({ due: "2027-04-15" });
    const down = input("2027-04-15", "2027-04-21", {
      ...{ duty: report, recipients },
      planned: [
        known(anna, "overdue-1@2027-04-15", "2027-04-16"),
        known(bo, "overdue-3@2027-04-15", "2027-04-20"),
        known(cilla, "overdue-5@2027-04-15", "2027-04-22"),
      ],
    });
    expect(lines(down).move).toEqual(["2027-04-21 UA overdue-1", "2027-04-23 UB overdue-3", "2027-04-27 UC overdue-5"]);
  });
  it("does not put the deputy's step off for the owner's snooze", () => {
    const overdue = input("2027-04-15", "2027-04-16", {
      ...{ duty: duty({ due: "2027-04-15" }), recipients, leadDays: [] },
      snoozes: [{ person: anna, day: day("2027-04-26"), moves: [], pastDue: true }],
    });
    expect(lines(overdue).make).toEqual([
      "2027-04-26 UA snoozed",
      "2027-04-20 UB overdue-3",
      "2027-04-22 UC overdue-5",
    ]);
  });
});

describe("isStillWanted", () => {
  it("holds what tells the date and waits for somebody", () => {
    const open = duty({ due: "2027-04-15" });
    expect(isStillWanted(open, "lead-7@2027-04-15")).toBe(true);
    expect(isStillWanted(open, "lead-7@2027-04-16")).toBe(false);
    const taken = duty({ due: "2027-04-15", state: { kind: "acknowledged", by: anna, at: at("2027-04-01T10:00") } });
    expect(isStillWanted(taken, "lead-7@2027-04-15")).toBe(true);
    expect(isStillWanted(taken, "overdue-1@2027-04-15")).toBe(false);
  });
});
