import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  nonWorkingReason,
  previousWorkingDay,
} from "../../../src/domain/calendar/working-day.ts";
import { easterSunday } from "../../../src/domain/calendar/public-holiday.ts";
import { anyDate, day } from "./days.ts";

describe("nonWorkingReason", () => {
  it.each([
    ["2027-01-01", "new-year"],
    ["2027-01-06", "epiphany"],
    ["2027-03-26", "good-friday"],
    ["2027-03-28", "easter-sunday"],
    ["2027-03-29", "easter-monday"],
    ["2027-05-01", "may-day"],
    ["2027-05-06", "ascension"],
    ["2027-05-16", "pentecost"],
    ["2027-06-25", "midsummer-eve"],
    ["2027-06-26", "midsummer-day"],
    ["2027-11-06", "all-saints"],
    ["2026-10-31", "all-saints"],
    ["2027-12-06", "independence-day"],
    ["2027-12-24", "christmas-eve"],
    ["2027-12-25", "christmas-day"],
    ["2027-12-26", "st-stephens-day"],
    ["2027-10-16", "saturday"],
    ["2027-10-17", "sunday"],
    ["2027-12-31", undefined],
    ["2027-06-24", undefined],
    ["2027-04-15", undefined],
  ])("%s: %s", (date, reason) => expect(nonWorkingReason(day(date))).toBe(reason));

  it("agrees with date-holidays about every day from 2020 to 2040", () => {
    const finland = new Holidays("FI");
    const differing = [];
    for (let year = 2020; year <= 2040; year += 1) {
      const free = new Set(
        finland
          .getHolidays(year)
          .filter(isFree)
          .map(({ date }) => date.slice(0, 10)),
      );
      for (let date = day(`${year}-01-01`); date.year === year; date = date.add({ days: 1 })) {
        const expected = date.dayOfWeek > 5 || free.has(date.toString());
        if (isWorkingDay(date) === expected) differing.push(date.toString());
      }
    }
    expect(differing).toEqual([]);
  });

  /** The library files the two eves under "bank" beside New Year's Eve, on which people work. */
  function isFree({ date, type }: { readonly date: string; readonly type: string }): boolean {
    return type === "public" || (type === "bank" && !date.slice(5, 10).startsWith("12-31"));
  }
});

describe("easterSunday", () => {
  it.each(["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"])("%s", (date) =>
    expect(easterSunday(day(date).year).toString()).toBe(date),
  );
});

describe("counting working days", () => {
  it("counts over Easter: Thursday, then Tuesday", () => {
    expect(addWorkingDays(day("2027-03-25"), 1).toString()).toBe("2027-03-30");
    expect(addWorkingDays(day("2027-03-30"), -1).toString()).toBe("2027-03-25");
  });

  it("counts one working day after a Saturday as the Monday", () =>
    expect(addWorkingDays(day("2027-10-16"), 1).toString()).toBe("2027-10-18"));

  it("stays where it is for none", () => expect(addWorkingDays(day("2027-10-16"), 0).toString()).toBe("2027-10-16"));

  it("finds a working day on either side of any day, with none between", () =>
    fc.assert(
      fc.property(anyDate, (date) => {
        const [before, after] = [previousWorkingDay(date), nextWorkingDay(date)];
        expect([before, after].every(isWorkingDay)).toBe(true);
        expect(Temporal.PlainDate.compare(before, date)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(date, after)).toBeLessThanOrEqual(0);
        if (!isWorkingDay(date)) expect(addWorkingDays(before, 1).equals(after)).toBe(true);
      }),
    ));

  it("comes back where it left when it left from a working day", () =>
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, n) => {
        const start = nextWorkingDay(date);
        expect(addWorkingDays(addWorkingDays(start, n), -n).equals(start)).toBe(true);
      }),
    ));
});
