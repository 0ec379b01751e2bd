import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueOf, overdueDays, parseStep, stepOf, type StepParts } from "../../../src/domain/duty/step.ts";
import { anyDay, day } from "./duties.ts";

const anyStep: fc.Arbitrary<StepParts> = fc.oneof(
  fc.record({ kind: fc.constant("lead" as const), days: fc.integer({ min: 0, max: 365 }), due: anyDay }),
  fc.record({ kind: fc.constant("overdue" as const), days: fc.constantFrom(...overdueDays), due: anyDay }),
  fc.record({
    kind: fc.constantFrom(...(["date-changed", "called-off", "handed-over", "snoozed"] as const)),
    due: anyDay,
    day: anyDay,
  }),
);

describe("stepOf", () => {
  it("holds the due date, so that a new date is told anew", () =>
    expect(stepOf({ kind: "lead", days: 14, due: day("2027-04-15") })).toBe("lead-14@2027-04-15"));
  it("holds the day of what may happen again", () =>
    expect(stepOf({ kind: "snoozed", due: day("2027-04-15"), day: day("2027-04-08") })).toBe(
      "snoozed@2027-04-15:2027-04-08",
    ));
  it("is read back", () =>
    fc.assert(
      fc.property(anyStep, (parts) => {
        expect(parseStep(stepOf(parts))).toEqual(parts);
      }),
    ));
});

describe("parseStep", () => {
  it.each([
    "",
    "lead-14",
    "lead@2027-04-15",
    "lead-014@2027-04-15",
    "overdue-2@2027-04-15",
    "lead-14@2027-02-30",
    "date-changed@2027-04-15",
    "lead-14@2027-04-15:2027-04-01",
    "lead-14@2027-04-15 ",
  ])("refuses «%s»", (text) => expect(parseStep(text)).toBeUndefined());
});

describe("dueOf", () => {
  it("is the due date told", () => expect(dueOf("overdue-3@2027-04-15").toString()).toBe("2027-04-15"));
});
