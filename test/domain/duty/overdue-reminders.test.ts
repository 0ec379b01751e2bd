import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import type { DutyState } from "../../../src/domain/duty/duty.ts";
import { overdueReminders, type OverdueOptions } from "../../../src/domain/duty/overdue-reminders.ts";
import { isQuiet } from "../../../src/domain/duty/quiet-july.ts";
import { anna, anyDay, at, bo, day, duty, written } from "./duties.ts";

const steps = (due: string, options: Partial<OverdueOptions> = {}) =>
  overdueReminders(duty({ due }), day(due), { managerStep: true, ...options }).map(
    ({ day, to }) => `${day.toString()} ${to}`,
  );
const of = (state: DutyState) =>
  overdueReminders(duty({ due: "2027-04-15", state }), day("2027-04-15"), { managerStep: false });
const when = at("2027-04-14T10:00");

describe("overdueReminders", () => {
  it("asks the owner, the deputy, the contact and the manager in turn, in working days", () =>
    expect(steps("2027-04-15")).toEqual([
      "2027-04-16 owner",
      "2027-04-20 deputy",
      "2027-04-22 contact",
      "2027-04-26 manager",
    ]));
  it("passes over Easter", () =>
    expect(steps("2027-03-25").slice(0, 2)).toEqual(["2027-03-30 owner", "2027-04-01 deputy"]));
  it("passes over Christmas after Christmas Eve, and over Epiphany", () =>
    expect(steps("2027-12-24")).toEqual([
      "2027-12-27 owner",
      "2027-12-29 deputy",
      "2027-12-31 contact",
      "2028-01-04 manager",
    ]));
  it("leaves the manager out until a coordinator has switched the step on", () =>
    expect(steps("2027-04-15", { managerStep: false })).toHaveLength(3));

  it("foretells whom the next step reaches, and when", () => {
    const all = overdueReminders(duty({ due: "2027-04-15" }), day("2027-04-15"), { managerStep: false });
    expect(all.map(({ foretold }) => foretold)).toEqual([
      { to: "deputy", day: day("2027-04-20") },
      { to: "contact", day: day("2027-04-22") },
      undefined,
    ]);
  });
  it("foretells nobody whom there is not", () => {
    const reachable = new Set(["owner", "contact"] as const);
    const [first] = overdueReminders(duty({ due: "2027-04-15" }), day("2027-04-15"), { managerStep: true, reachable });
    expect(first?.foretold).toEqual({ to: "contact", day: day("2027-04-22") });
  });

  it("does not count July for what was due before it, and keeps the distances", () =>
    expect(steps("2027-06-28")).toEqual([
      "2027-06-29 owner",
      "2027-08-02 deputy",
      "2027-08-04 contact",
      "2027-08-06 manager",
    ]));
  it("says that July was passed over", () =>
    expect(
      written(overdueReminders(duty({ due: "2027-06-30" }), day("2027-06-30"), { managerStep: false })[0]),
    ).toMatchObject({
      day: "2027-08-02",
      moves: [{ kind: "quiet-july", from: "2027-07-01" }],
    }));
  it("goes on in July for what was due in July", () =>
    expect(steps("2027-07-29").slice(0, 2)).toEqual(["2027-07-30 owner", "2027-08-03 deputy"]));

  it("begins with the owner when it is planned long after, and keeps the distances", () =>
    expect(steps("2027-03-01", { plannedOn: day("2027-04-10") })).toEqual([
      "2027-04-12 owner",
      "2027-04-14 deputy",
      "2027-04-16 contact",
      "2027-04-20 manager",
    ]));
  it("counts on from a step that was taken", () =>
    expect(
      steps("2027-04-15", { plannedOn: day("2027-04-20"), taken: new Map([[1, day("2027-04-19")]]) }).slice(1),
    ).toEqual(["2027-04-21 deputy", "2027-04-23 contact", "2027-04-27 manager"]));

  it("stops when somebody has taken care of it, delivered it or cancelled it", () => {
    expect(of({ kind: "acknowledged", by: anna, at: when })).toEqual([]);
    expect(of({ kind: "delivered", by: anna, at: when })).toEqual([]);
    expect(of({ kind: "cancelled", because: "clock-stopped" })).toEqual([]);
  });
  it("goes on for a delegate, who has said nothing yet", () =>
    expect(of({ kind: "delegated", to: bo, by: anna, at: when })).toHaveLength(3));
  it("asks nobody about an event that has passed", () => {
    const attended = duty({ due: "2027-04-15", owes: "attendance" });
    expect(overdueReminders(attended, attended.due, { managerStep: true })).toEqual([]);
  });

  it("goes after the due date, on working days, in order, in no quiet July", () =>
    fc.assert(
      fc.property(anyDay, anyDay, (due, plannedOn) => {
        const days = overdueReminders(duty({ due: due.toString() }), due, { managerStep: true, plannedOn }).map(
          (step) => step.day,
        );
        const inOrder = [due, ...days]
          .slice(1)
          .every((each, at) => Temporal.PlainDate.compare(days[at - 1] ?? due, each) < 0);
        return days.length === 4 && inOrder && days.every((each) => isWorkingDay(each) && !isQuiet(each, due));
      }),
    ));
});
