import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { leadReminders, noLeadReason, type LeadPlan } from "../../../src/domain/duty/lead-reminders.ts";
import { isQuiet } from "../../../src/domain/duty/quiet-july.ts";
import { anyDay, anyLeads, day, written } from "./duties.ts";

const plan = (due: string, leadDays: readonly number[], plannedOn = "2026-11-02"): LeadPlan => {
  return { due: day(due), leadDays, plannedOn: day(plannedOn) };
};
const told = (given: LeadPlan) =>
  leadReminders(given).map(({ step, day }) => `${day.toString()} ${step.slice(0, step.indexOf("@"))}`);
const usual = [30, 14, 7, 1];

describe("leadReminders", () => {
  it("counts calendar days before a due date", () =>
    expect(told(plan("2027-04-15", usual))).toEqual([
      "2027-03-16 lead-30",
      "2027-04-01 lead-14",
      "2027-04-08 lead-7",
      "2027-04-14 lead-1",
    ]));

  it("goes on Maundy Thursday when the lead falls on Easter Sunday, and says why", () =>
    expect(leadReminders(plan("2027-04-11", [14]))).toEqual([
      {
        step: "lead-14@2027-04-11",
        day: day("2027-03-25"),
        because: {
          kind: "lead",
          lead: 14,
          daysLeft: 17,
          moves: [{ kind: "free-day", from: day("2027-03-28"), because: "easter-sunday" }],
          merged: [],
        },
      },
    ]));

  it("reminds of Midsummer Eve on the Thursday before", () =>
    expect(told(plan("2027-06-25", usual))).toEqual([
      "2027-05-26 lead-30",
      "2027-06-11 lead-14",
      "2027-06-18 lead-7",
      "2027-06-24 lead-1",
    ]));

  it("reminds of Christmas Eve on the Thursday before, and of its lead on Independence Day's weekend on a Friday", () =>
    expect(told(plan("2027-12-24", [30, 18, 1]))).toEqual([
      "2027-11-24 lead-30",
      "2027-12-03 lead-18",
      "2027-12-23 lead-1",
    ]));

  it("reminds of Independence Day, a Monday, on the Friday before", () =>
    expect(told(plan("2027-12-06", [7, 1]))).toEqual(["2027-11-29 lead-7", "2027-12-03 lead-1"]));

  it("makes one of two leads on a day: the 3rd of January after Christmas", () => {
    const [first, second] = leadReminders(plan("2027-01-03", [10, 9, 8, 1]));
    expect([first?.day.toString(), first?.because.lead, first?.because.merged]).toEqual(["2026-12-23", 8, [9, 10]]);
    expect([second?.day.toString(), second?.because.daysLeft]).toEqual(["2026-12-31", 3]);
  });

  it("tells an August date in June, and in August again, never in July", () =>
    expect(told(plan("2027-08-20", usual))).toEqual([
      "2027-06-30 lead-30",
      "2027-08-06 lead-14",
      "2027-08-13 lead-7",
      "2027-08-19 lead-1",
    ]));

  it("takes the Sunday 1 August over July's last Friday to June, with both reasons", () =>
    expect(written(leadReminders(plan("2027-08-02", [1]))[0])).toMatchObject({
      day: "2027-06-30",
      because: {
        daysLeft: 33,
        moves: [
          { kind: "free-day", from: "2027-08-01", because: "sunday" },
          { kind: "quiet-july", from: "2027-07-30" },
        ],
      },
    }));

  it("reminds in July of what is due in July", () =>
    expect(told(plan("2027-07-15", [30, 7]))).toEqual(["2027-06-15 lead-30", "2027-07-08 lead-7"]));

  it("sends only the nearest of the leads that had passed, on the next working day", () =>
    expect(written(leadReminders(plan("2027-04-15", usual, "2027-04-03"))[0])).toMatchObject({
      step: "lead-14@2027-04-15",
      day: "2027-04-05",
      because: { merged: [30], moves: [{ kind: "planned-late", from: "2027-04-01" }] },
    }));

  it("catches up on the due day at the latest", () => {
    expect(told(plan("2027-04-12", [7, 1], "2027-04-10"))).toEqual(["2027-04-12 lead-1"]);
    expect(told(plan("2027-04-11", [7, 1], "2027-04-10"))).toEqual([]);
  });

  it("waits with what was planned in July until August", () =>
    expect(told(plan("2027-08-10", usual, "2027-07-05"))).toEqual([
      "2027-08-02 lead-14",
      "2027-08-03 lead-7",
      "2027-08-09 lead-1",
    ]));
});

describe("noLeadReason", () => {
  it.each([
    ["2027-04-15", [], "2027-03-01", "no-leads"],
    ["2027-04-15", [7], "2027-04-16", "due-passed"],
    ["2027-04-11", [7], "2027-04-10", "no-working-day-left"],
    ["2027-08-01", [7], "2027-07-10", "quiet-july"],
    ["2027-04-15", [7], "2027-04-01", undefined],
  ])("of %s with leads %j planned on %s is %s", (due, leads, plannedOn, reason) =>
    expect(noLeadReason(plan(due, leads, plannedOn))).toBe(reason),
  );
});

describe("every lead reminder", () => {
  const anyPlan = fc
    .record({ due: anyDay, leadDays: anyLeads, before: fc.integer({ min: -5, max: 150 }) })
    .map(({ due, leadDays, before }) => ({ due, leadDays, plannedOn: due.subtract({ days: before }) }));
  const holds = (law: (given: LeadPlan) => boolean) => fc.assert(fc.property(anyPlan, law), { numRuns: 1_000 });
  const days = (given: LeadPlan) => leadReminders(given).map(({ day }) => day);

  it("goes on a working day, from the day of planning to the due date", () =>
    holds((given) =>
      days(given).every(
        (each) =>
          isWorkingDay(each) &&
          Temporal.PlainDate.compare(each, given.due) <= 0 &&
          Temporal.PlainDate.compare(each, given.plannedOn) >= 0,
      ),
    ));
  it("leaves July quiet unless it is due in July", () =>
    holds((given) => !days(given).some((each) => isQuiet(each, given.due))));
  it("comes before those with nearer leads, on a day of its own", () =>
    holds((given) => {
      const reminders = leadReminders(given);
      return reminders.slice(1).every((each, at) => {
        const before = reminders[at];
        return (
          before !== undefined &&
          Temporal.PlainDate.compare(before.day, each.day) < 0 &&
          before.because.lead > each.because.lead
        );
      });
    }));
  it("is there for a date ahead, or it is said why not", () =>
    holds((given) => (noLeadReason(given) === undefined) === leadReminders(given).length > 0));
  it("stands for every lead asked for, when planned early", () =>
    fc.assert(
      fc.property(anyDay, anyLeads, (due, leadDays) => {
        const reminders = leadReminders({ due, leadDays, plannedOn: due.subtract({ days: 200 }) });
        const leads = reminders.flatMap(({ because }) => [because.lead, ...because.merged]);
        expect(leads.toSorted((a, b) => a - b)).toEqual(leadDays.toSorted((a, b) => a - b));
      }),
    ));
});
