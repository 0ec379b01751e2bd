import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shift, shiftRules } from "../../../src/domain/calendar/shift.ts";
import { isWorkingDay, nonWorkingReason } from "../../../src/domain/calendar/working-day.ts";
import { anyDate, day } from "./days.ts";

describe("shift", () => {
  it("keeps a working day", () =>
    expect(shift(day("2027-04-15"), "next")).toEqual({ kind: "as-planned", date: day("2027-04-15") }));

  it("moves a report due on Midsummer Eve to the Thursday before, and says why", () =>
    expect(shift(day("2027-06-25"), "previous")).toEqual({
      kind: "shifted",
      date: day("2027-06-24"),
      from: day("2027-06-25"),
      because: "midsummer-eve",
    }));

  it("moves a meeting on Christmas Eve over the holidays and the weekend", () =>
    expect(shift(day("2027-12-24"), "next").date.toString()).toBe("2027-12-27"));

  it("leaves a day that is kept on its own date where it is", () =>
    expect(shift(day("2027-10-17"), "keep")).toEqual({ kind: "as-planned", date: day("2027-10-17") }));

  it("lands on a working day in the rule's direction, with the free day's own reason", () =>
    fc.assert(
      fc.property(anyDate, fc.constantFrom("previous" as const, "next" as const), (date, rule) => {
        const kept = shift(date, rule);
        expect(isWorkingDay(kept.date)).toBe(true);
        if (kept.kind === "as-planned") {
          expect(kept.date.equals(date)).toBe(true);
          return;
        }
        expect(kept.because).toBe(nonWorkingReason(date));
        expect(Temporal.PlainDate.compare(kept.date, kept.from)).toBe(rule === "next" ? 1 : -1);
      }),
    ));

  it("changes nothing the second time", () =>
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...shiftRules), (date, rule) => {
        const once = shift(date, rule);
        expect(shift(once.date, rule)).toEqual({ kind: "as-planned", date: once.date });
      }),
    ));
});
