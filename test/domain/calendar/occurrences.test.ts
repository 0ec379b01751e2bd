import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningOf } from "../../../src/domain/calendar/occurrence.ts";
import { occurrences, undated } from "../../../src/domain/calendar/occurrences.ts";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { realPlans } from "../../real-plans.ts";
import { clockOf, decided, told } from "./clock.ts";
import { anyDate, day } from "./days.ts";

const yearly = (month: number, date: number) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${date}`;

describe("occurrences", () => {
  it("names a yearly one after its year, a monthly one after its month, a printed day after itself", () => {
    expect(told(clockOf({ recurrence: yearly(4, 15) }), "2027-01-01", "2028-01-01")).toEqual([
      "2027-04-15 ranta.cal.x@2027",
    ]);
    expect(told(clockOf({ recurrence: "FREQ=MONTHLY;BYMONTHDAY=10" }), "2027-02-01", "2027-04-01")).toEqual([
      "2027-02-10 ranta.cal.x@2027-02",
      "2027-03-10 ranta.cal.x@2027-03",
    ]);
    expect(told(clockOf({ dates: ["2027-05-04"] }), "2027-01-01", "2028-01-01")).toEqual([
      "2027-05-04 ranta.cal.x@2027-05-04",
    ]);
  });

  it("counts every third year from the year the source names, whatever the window", () => {
    const plans = clockOf({
      recurrence: "FREQ=YEARLY;INTERVAL=3",
      dates: ["2023"],
      ours: `FREQ=YEARLY;INTERVAL=3;BYMONTH=10;BYMONTHDAY=14`,
    });
    for (const from of ["2022-01-01", "2023-11-01", "2025-06-30", "2026-10-14"]) {
      expect(told(plans, from, "2027-01-01").at(-1), from).toBe("2026-10-14 ranta.cal.x@2026");
    }
    expect(told(plans, "2027-01-01", "2029-01-01")).toEqual([]);
  });

  it("counts every fourth month from the plan's first January", () =>
    expect(told(clockOf({ ours: "FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=10" }), "2027-02-01", "2028-02-01")).toEqual([
      "2027-05-10 ranta.cal.x@2027-05",
      "2027-09-10 ranta.cal.x@2027-09",
      "2028-01-10 ranta.cal.x@2028-01",
    ]));

  it("takes the printed day instead of the rule's of the same year", () =>
    expect(told(clockOf({ dates: ["2026-12-08"], ours: yearly(12, 10) }), "2026-01-01", "2028-01-01")).toEqual([
      "2026-12-08 ranta.cal.x@2026-12-08",
      "2027-12-10 ranta.cal.x@2027",
    ]));

  it("places a year without a day by our assumption, once when it comes once", () =>
    expect(told(clockOf({ dates: ["2026"], ours: `${yearly(12, 15)};COUNT=1` }), "2025-01-01", "2030-01-01")).toEqual([
      "2026-12-15 ranta.cal.x@2026",
    ]));

  it("takes the middle of a month that the source states without a day, as an assumption", () => {
    const [only] = all(clockOf({ recurrence: "FREQ=YEARLY;BYMONTH=9" }), "2027-01-01", "2028-01-01");
    expect(only).toMatchObject({ timing: "assumed", date: day("2027-09-15") });
  });

  it("gives no day to what has no time of year, and says which those are", () => {
    for (const unknown of [{ recurrence: "FREQ=YEARLY" }, { dates: ["2027"] }]) {
      const plans = clockOf(unknown);
      expect(told(plans, "2024-01-01", "2030-01-01")).toEqual([]);
      expect(undated(plans.entries)).toHaveLength(1);
    }
    expect(undated(clockOf({ dates: ["2027-05-04"] }).entries)).toEqual([]);
  });

  it("says how the day is known", () => {
    const timings = (plans: ReturnType<typeof clockOf>, overlay = decided({})) =>
      all(plans, "2027-01-01", "2028-01-01", overlay).map((each) => each.timing);
    expect(timings(clockOf({ recurrence: yearly(4, 15) }))).toEqual(["stated"]);
    expect(timings(clockOf({ recurrence: "FREQ=YEARLY", ours: yearly(4, 15) }))).toEqual(["assumed"]);
    expect(
      timings(clockOf({ ours: yearly(4, 15) }), decided({ 2027: { kind: "confirmed", date: "2027-04-15" } })),
    ).toEqual(["confirmed"]);
  });
});

describe("the shift of an occurrence", () => {
  it("says where it was and why it moved", () =>
    expect(all(clockOf({ recurrence: yearly(12, 6) }), "2027-12-01", "2028-01-01")).toMatchObject([
      { date: day("2027-12-07"), shift: { kind: "shifted", from: day("2027-12-06"), because: "independence-day" } },
    ]));

  it("brings it into a window and takes it out of one, and leaves its name", () => {
    const before = clockOf({ recurrence: yearly(5, 1), shift: "previous" });
    expect(told(before, "2027-05-01", "2027-06-01")).toEqual([]);
    expect(told(before, "2027-04-01", "2027-05-01")).toEqual(["2027-04-30 ranta.cal.x@2027"]);
    const overNewYear = clockOf({ recurrence: yearly(1, 1), shift: "previous" });
    expect(told(overNewYear, "2027-12-01", "2028-01-01")).toEqual(["2027-12-31 ranta.cal.x@2028"]);
  });
});

describe("a coordinator's word", () => {
  const plans = clockOf({ ours: yearly(4, 15), time: "10:00" });

  it("is kept even on a free day, and keeps the occurrence's name", () =>
    expect(
      all(plans, "2027-01-01", "2028-01-01", decided({ 2027: { kind: "changed", date: "2027-05-01" } })),
    ).toMatchObject([
      { id: "ranta.cal.x@2027", date: day("2027-05-01"), shift: { kind: "as-planned" }, timing: "confirmed" },
    ]));

  it("drops what is cancelled and nothing else", () =>
    expect(told(plans, "2026-01-01", "2029-01-01", decided({ 2027: "cancelled" }))).toEqual([
      "2026-04-15 ranta.cal.x@2026",
      "2028-04-18 ranta.cal.x@2028",
    ]));

  it("moves an occurrence into a window from however far", () => {
    const overlay = decided({ 2027: { kind: "changed", date: "2028-11-02" } });
    expect(told(plans, "2028-11-01", "2028-12-01", overlay)).toEqual(["2028-11-02 ranta.cal.x@2027"]);
    expect(told(plans, "2027-01-01", "2028-01-01", overlay)).toEqual([]);
    expect(told(plans, "2028-01-01", "2029-01-01", overlay)).toHaveLength(2);
  });

  it("gives the time of day, or leaves the entry's own", () => {
    const timed = decided({
      2026: { kind: "changed", date: "2026-04-16", time: "13:30" },
      2027: { kind: "confirmed", date: "2027-04-15" },
    });
    expect(all(plans, "2026-01-01", "2028-01-01", timed).map(({ time }) => time?.toString())).toEqual([
      "13:30:00",
      "10:00:00",
    ]);
  });
});

describe("after a plan's end", () => {
  const ended = { from: "2024-01-01", to: "2025-12-31" };
  const ruled = clockOf({ recurrence: yearly(4, 15) }, ended);

  it("a rule gives nothing more", () =>
    expect(told(ruled, "2025-01-01", "2028-01-01")).toEqual(["2025-04-15 ranta.cal.x@2025"]));

  it("a day that the source prints still stands", () => {
    const [only] = all(clockOf({ dates: ["2026-02-03"] }, ended), "2026-01-01", "2027-01-01");
    expect(only).toMatchObject({ date: day("2026-02-03"), continued: false });
  });

  it("a continued clock goes on, and says that it is continued", () => {
    for (const continued of ["all", new Set(ruled.datasets.map((each) => each.id))] as const) {
      const found = all(ruled, "2025-01-01", "2027-01-01", decided({}, continued));
      expect(found.map((each) => [each.date.year, each.continued])).toEqual([
        [2025, false],
        [2026, true],
      ]);
    }
  });

  it("what a coordinator has moved past the end was the plan's own", () => {
    const moved = decided({ 2025: { kind: "changed", date: "2026-01-20" } });
    expect(all(ruled, "2026-01-01", "2027-01-01", moved)).toMatchObject([{ continued: false }]);
  });
});

describe("the weeks of a clock change", () => {
  it("keep their days and their local time", () => {
    const plans = clockOf({ recurrence: "FREQ=WEEKLY;BYDAY=MO", time: "09:00" });
    const moments = (from: string, until: string) =>
      all(plans, from, until).map((each) => beginningOf(each)?.toString());
    expect(moments("2026-03-23", "2026-03-31")).toEqual([
      "2026-03-23T09:00:00+02:00[Europe/Helsinki]",
      "2026-03-30T09:00:00+03:00[Europe/Helsinki]",
    ]);
    expect(moments("2026-10-19", "2026-10-27")).toEqual([
      "2026-10-19T09:00:00+03:00[Europe/Helsinki]",
      "2026-10-26T09:00:00+02:00[Europe/Helsinki]",
    ]);
  });

  it("keep a day that is itself the day of the change", () =>
    expect(told(clockOf({ recurrence: yearly(3, 29), shift: "keep" }), "2026-03-29", "2026-03-30")).toEqual([
      "2026-03-29 ranta.cal.x@2026",
    ]));
});

describe("the occurrences of the plans", () => {
  const plans = realPlans();
  const between = (from: Temporal.PlainDate, until: Temporal.PlainDate) =>
    occurrences(plans, { from, until }, decided({}, "all"));

  it("can all be given a day", () => expect(undated(plans.entries).map((each) => each.id)).toEqual([]));

  it("are the same whether a stretch is asked at once or in two windows", () =>
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (from, first, second) => {
          const [middle, until] = [from.add({ days: first }), from.add({ days: first + second })];
          expect([...between(from, middle), ...between(middle, until)]).toEqual(between(from, until));
        },
      ),
      { numRuns: 20 },
    ));

  it("have each its own id, lie in the window in order, and are on working days unless kept", () => {
    const found = between(day("2019-01-01"), day("2035-01-01"));
    expect(new Set(found.map((each) => each.id)).size).toBe(found.length);
    expect(found.map((each) => each.date.toString())).toEqual(found.map((each) => each.date.toString()).sort());
    const free = found.filter(
      ({ date, entry }) => !isWorkingDay(date) && plans.get("calendar-entry", entry).shift !== "keep",
    );
    expect(free.map((each) => each.id)).toEqual([]);
  });
});

function all(plans: ReturnType<typeof clockOf>, from: string, until: string, overlay = decided({})) {
  return occurrences(plans, { from: day(from), until: day(until) }, overlay);
}
