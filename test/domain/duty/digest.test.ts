import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duty, DutyId } from "../../../src/domain/duty/duty.ts";
import { digests, type Addressed } from "../../../src/domain/duty/digest.ts";
import { stepOf, type StepParts } from "../../../src/domain/duty/step.ts";
import { day, duty } from "./duties.ts";

const idOf = (party: string): DutyId => duty({ due: "2027-01-01", party: party as Duty["party"] }).id;
const reminder = (
  destination: string,
  on: string,
  name: string,
  due: string,
  parts: { kind: "lead"; days: number } | { kind: "overdue"; days: 1 | 3 } | { kind: "date-changed" } = {
    kind: "lead",
    days: 7,
  },
): Addressed => {
  const whole = { ...parts, due: day(due), day: day(on) } as StepParts;
  return { destination, day: day(on), duty: idOf(name), due: day(due), step: stepOf(whole) };
};
const shape = (reminders: readonly Addressed[]) =>
  digests(reminders).map(({ key, groups }) => [
    key,
    groups.map(({ due, items }) => `${due.toString()}: ${items.map((item) => item.duty.split("/")[1]).join(" ")}`),
  ]);

describe("digests", () => {
  it("makes one message for each destination and day, grouped by due date", () =>
    expect(
      shape([
        reminder("slack:T1:UB", "2027-04-08", "b", "2027-04-15"),
        reminder("slack:T1:UA", "2027-04-08", "b", "2027-04-22"),
        reminder("slack:T1:UA", "2027-04-08", "c", "2027-04-15"),
        reminder("slack:T1:UA", "2027-04-08", "a", "2027-04-15"),
        reminder("slack:T1:UA", "2027-04-07", "a", "2027-04-14"),
      ]),
    ).toEqual([
      ["slack:T1:UA/2027-04-07", ["2027-04-14: a"]],
      ["slack:T1:UA/2027-04-08", ["2027-04-15: a c", "2027-04-22: b"]],
      ["slack:T1:UB/2027-04-08", ["2027-04-15: b"]],
    ]));

  it("tells a duty once, by its weightiest reminder", () => {
    const [message] = digests([
      reminder("local", "2027-04-08", "a", "2027-04-15", { kind: "lead", days: 14 }),
      reminder("local", "2027-04-08", "a", "2027-04-15", { kind: "date-changed" }),
      reminder("local", "2027-04-08", "a", "2027-04-15", { kind: "lead", days: 7 }),
    ]);
    const [item] = message?.groups[0]?.items ?? [];
    expect(item?.reminder.step).toBe("date-changed@2027-04-15:2027-04-08");
    expect(item?.standsFor.map(({ step }) => step)).toEqual(["lead-7@2027-04-15", "lead-14@2027-04-15"]);
  });

  const anyReminder = fc
    .tuple(
      fc.constantFrom("local", "slack:T1:UA", "teams:x:y"),
      fc.constantFrom("2027-04-08", "2027-04-09"),
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom("2027-04-15", "2027-04-22"),
      fc.constantFrom<{ kind: "lead"; days: number } | { kind: "overdue"; days: 1 | 3 }>(
        { kind: "lead", days: 7 },
        { kind: "lead", days: 1 },
        { kind: "overdue", days: 3 },
      ),
    )
    .map((fields) => reminder(...fields));

  it("loses nothing, makes nothing twice, and does not mind the order", () =>
    fc.assert(
      fc.property(fc.array(anyReminder), (reminders) => {
        const made = digests(reminders);
        const told = made.flatMap(({ groups }) =>
          groups.flatMap(({ items }) => items.flatMap((item) => [item.reminder, ...item.standsFor])),
        );
        expect(told.length).toBe(reminders.length);
        expect(new Set(made.map(({ key }) => key)).size).toBe(made.length);
        expect(shape(reminders.toReversed())).toEqual(shape(reminders));
      }),
    ));
});
