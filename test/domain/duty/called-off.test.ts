import { describe, expect, it } from "vitest";
import type { KnownReminder } from "../../../src/domain/duty/asked-reminders.ts";
import { isStillWanted } from "../../../src/domain/duty/reminders-of.ts";
import { replan, type Replan } from "../../../src/domain/duty/replan.ts";
import type { Step } from "../../../src/domain/duty/step.ts";
import { anna, bo, day, duty, onlyOwner } from "./duties.ts";

const cancelled = duty({
  due: "2027-04-15",
  owes: "attendance",
  state: { kind: "cancelled", because: "occurrence-cancelled" },
});
const heard = (person: typeof anna, step: Step, on: string): KnownReminder => ({ person, step, day: day(on) });
const told = heard(anna, "lead-14@2027-04-15", "2027-04-01");
const input = (today: string, fields: Partial<Replan> = {}): Replan => ({
  ...{ duty: cancelled, recipients: onlyOwner, leadDays: [14, 7], managerStep: false },
  ...{ today: day(today), sent: [told], planned: [] },
  ...fields,
});

describe("a duty that has been called off", () => {
  it("is told once to whoever had heard of it, on the next working day", () => {
    const { make } = replan(input("2027-04-03"));
    expect(make.map(({ person, step }) => [person, step])).toEqual([[anna, "called-off@2027-04-15:2027-04-05"]]);
    const said = heard(anna, "called-off@2027-04-15:2027-04-05", "2027-04-05");
    expect(replan(input("2027-04-06", { sent: [told, said] })).make).toEqual([]);
  });

  it("is told to nobody else, and to nobody after its day", () => {
    const waiting = heard(bo, "lead-7@2027-04-15", "2027-04-08");
    const { make, cancel } = replan(input("2027-04-05", { sent: [], planned: [waiting] }));
    expect({ make, cancel }).toEqual({ make: [], cancel: [waiting] });
    expect(replan(input("2027-04-16")).make).toEqual([]);
  });

  it("is not said of a duty that lives again", () => {
    const alive = duty({ due: "2027-04-15", owes: "attendance" });
    expect(isStillWanted(cancelled, "called-off@2027-04-15:2027-04-05")).toBe(true);
    expect(isStillWanted(alive, "called-off@2027-04-15:2027-04-05")).toBe(false);
  });
});
