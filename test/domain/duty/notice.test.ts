import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapWeek } from "../../../src/domain/duty/notice.ts";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { anyDay, day } from "./duties.ts";

const told = (today: string) => {
  const week = gapWeek(day(today));
  return week && `${week.from.toString()} – ${week.until.toString()}`;
};

describe("the days that a coordinator is told of", () => {
  it("are the week before, from the first working day of a week on", () => {
    expect(told("2027-01-18")).toBe("2027-01-11 – 2027-01-18");
    expect(told("2027-01-22")).toBe("2027-01-11 – 2027-01-18");
    // Easter Monday is the 29th of March.
    expect(told("2027-03-29")).toBeUndefined();
    expect(told("2027-03-30")).toBe("2027-03-22 – 2027-03-29");
  });

  it("are told of in no quiet July, and then all at once", () => {
    expect(told("2027-06-28")).toBe("2027-06-21 – 2027-06-28");
    expect(told("2027-07-05")).toBeUndefined();
    expect(told("2027-07-26")).toBeUndefined();
    expect(told("2027-08-02")).toBe("2027-06-28 – 2027-08-02");
  });

  it("follow each other without a gap, and each telling is on a working day first", () =>
    fc.assert(
      fc.property(anyDay, (start) => {
        const days = Array.from({ length: 100 }, (_, at) => start.add({ days: at }));
        const weeks = days.flatMap((today) => {
          const week = gapWeek(today);
          return week ? [{ today, ...week }] : [];
        });
        const first = weeks.filter(({ until }, at) => at > 0 && !weeks[at - 1]?.until.equals(until));
        return (
          first.every(({ today }) => isWorkingDay(today)) &&
          first.every(({ from }, at) => at === 0 || first[at - 1]?.until.equals(from))
        );
      }),
    ));
});
