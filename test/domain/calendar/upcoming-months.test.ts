import { describe, expect, it } from "vitest";
import { upcomingMonths } from "../../../src/domain/calendar/upcoming-months.ts";
import { seasonHasPassed } from "../../../src/domain/calendar/season.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const notInJuly = "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,8,9,10,11,12";

describe("upcomingMonths", () => {
  it("passes over the month that the rule leaves out", () =>
    expect(upcomingMonths(notInJuly, day("2024-07-15"))).toEqual(["2024-08", "2024-09"]));
  it("tells the month at hand and the one after it", () =>
    expect(upcomingMonths(notInJuly, day("2024-06-30"))).toEqual(["2024-06", "2024-08"]));
  it("goes over the turn of the year", () =>
    expect(upcomingMonths(notInJuly, day("2024-12-31"))).toEqual(["2024-12", "2025-01"]));
  it("knows nothing of a rule that names no month", () =>
    expect(upcomingMonths("FREQ=YEARLY", day("2024-06-30"))).toEqual([]));
});

describe("seasonHasPassed", () => {
  it("counts May as the last month of spring", () => {
    expect(seasonHasPassed("spring", day("2024-05-31"))).toBe(false);
    expect(seasonHasPassed("spring", day("2024-06-01"))).toBe(true);
  });
});
