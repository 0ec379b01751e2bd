import { describe, expect, it } from "vitest";
import { monthsLeftOut, upcoming } from "../../../src/domain/calendar/upcoming.ts";
import { seasonHasPassed } from "../../../src/domain/calendar/season.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const notInJuly = "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,8,9,10,11,12";

describe("upcoming", () => {
  it("passes over the month that the rule leaves out", () =>
    expect(upcoming(notInJuly, day("2024-07-15"))).toEqual({ kind: "months", months: ["2024-08", "2024-09"] }));
  it("tells the month at hand and the one after it", () =>
    expect(upcoming(notInJuly, day("2024-06-30"))).toEqual({ kind: "months", months: ["2024-06", "2024-08"] }));
  it("goes over the turn of the year", () =>
    expect(upcoming(notInJuly, day("2024-12-31"))).toEqual({ kind: "months", months: ["2024-12", "2025-01"] }));
  it("tells the day when the rule names it, today included", () => {
    const rule = "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=17";
    expect(upcoming(rule, day("2024-10-17"))).toEqual({ kind: "day", day: "2024-10-17" });
    expect(upcoming(rule, day("2024-10-18"))).toEqual({ kind: "day", day: "2025-10-17" });
  });
  it("counts the rounds of a rule of every so many years from the last one kept", () => {
    const rule = "FREQ=YEARLY;INTERVAL=3";
    expect(upcoming(rule, day("2024-06-30"), 2023)).toEqual({ kind: "year", year: 2026 });
    expect(upcoming(rule, day("2026-11-21"), 2023)).toEqual({ kind: "year", year: 2026 });
    expect(upcoming(rule, day("2027-01-01"), 2023)).toEqual({ kind: "year", year: 2029 });
    expect(upcoming(rule, day("2023-05-01"), 2023)).toEqual({ kind: "year", year: 2026 });
  });
  it("knows nothing of a rule that names no month", () =>
    expect(upcoming("FREQ=YEARLY", day("2024-06-30"))).toEqual({ kind: "unknown" }));
});

describe("monthsLeftOut", () => {
  it("are the ones a monthly rule does not name", () => expect(monthsLeftOut(notInJuly)).toEqual([7]));
});

describe("seasonHasPassed", () => {
  it("counts May as the last month of spring", () => {
    expect(seasonHasPassed("spring", day("2024-05-31"))).toBe(false);
    expect(seasonHasPassed("spring", day("2024-06-01"))).toBe(true);
  });
});
