import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { isOversight, oversight, type OversightPlan } from "../../../src/domain/duty/oversight.ts";
import { parseStep, stepOf } from "../../../src/domain/duty/step.ts";
import { anna, anyDay, at, bo, day, duty } from "./duties.ts";

const overseers = { coordinators: [anna], managers: [bo] };
const open = duty({ due: "2027-01-29" });
const nothing = { sent: [], planned: [], hears: () => false };
const told = ({ duty: of = open, ...plan }: Partial<OversightPlan>) =>
  oversight({ ...nothing, duty: of, overseers, lastOfWeek: () => of.due, today: day("2027-01-04"), ...plan });
const shown = ({ make }: ReturnType<typeof told>) =>
  make.map(
    ({ person, day: on, step }) =>
      `${on.toString()} ${person === anna ? "coordinator" : "manager"} ${step.replace(/@.*/, "")}`,
  );

describe("oversight", () => {
  it("tells coordinators and managers how a report went one working day after, and coordinators that it is missing still", () =>
    expect(shown(told({}))).toEqual([
      "2027-02-01 coordinator review",
      "2027-02-01 manager review",
      "2027-02-03 coordinator nudge-3",
      "2027-02-10 coordinator nudge-8",
      "2027-02-17 coordinator nudge-13",
    ]));

  it("tells of a delivered report how it went and no more, and nothing of one that is called off or of an event", () => {
    const delivered = { ...open, state: { kind: "delivered", by: anna, at: at("2027-01-20T10:00") } } as const;
    expect(shown(told({ duty: delivered }))).toEqual(["2027-02-01 coordinator review", "2027-02-01 manager review"]);
    const cancelled = { ...open, state: { kind: "cancelled", because: "clock-stopped" } } as const;
    expect(shown(told({ duty: cancelled }))).toEqual([]);
    expect(shown(told({ duty: { ...open, owes: "attendance" } }))).toEqual([]);
  });

  it("tells managers of a week's reports at once, one working day after the last of them, and coordinators after each", () => {
    const tuesday = duty({ due: "2027-01-26" });
    expect(shown(told({ duty: tuesday, lastOfWeek: () => day("2027-01-29") })).slice(0, 2)).toEqual([
      "2027-01-27 coordinator review",
      "2027-02-01 manager review",
    ]);
  });

  it("takes back what waits when the report comes", () => {
    const planned = told({}).make.map(({ person, step, day: on }) => ({ person, step, day: on }));
    const delivered = { ...open, state: { kind: "delivered", by: anna, at: at("2027-02-02T10:00") } } as const;
    const { cancel, make } = told({ duty: delivered, planned, today: day("2027-02-02") });
    expect(cancel.map(({ step }) => step.replace(/@.*/, ""))).toEqual(["nudge-3", "nudge-8", "nudge-13"]);
    expect(make).toEqual([]);
  });

  it("catches up with a summary of the last week only, and with no reminder that is past", () => {
    expect(shown(told({ today: day("2027-02-04") }))[0]).toBe("2027-02-04 coordinator review");
    expect(shown(told({ today: day("2027-02-12") }))).toEqual(["2027-02-17 coordinator nudge-13"]);
  });

  it("says nothing to whoever hears of the duty on that day anyhow", () =>
    expect(shown(told({ hears: (person) => person === anna }))).toEqual(["2027-02-01 manager review"]));

  it("catches up with no summary for whoever has heard since", () =>
    expect(shown(told({ today: day("2027-02-02"), hears: (_, on) => on.equals(day("2027-02-01")) }))[0]).toBe(
      "2027-02-03 coordinator nudge-3",
    ));

  it("tells a late summary in place of that day's reminder", () =>
    expect(shown(told({ today: day("2027-02-03") })).slice(0, 3)).toEqual([
      "2027-02-03 coordinator review",
      "2027-02-03 manager review",
      "2027-02-10 coordinator nudge-8",
    ]));

  it("plans on working days, each step once, and the same again plans nothing", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (due, days) => {
        const today = due.add({ days });
        const owing = duty({ due: due.toString() });
        const { make } = told({ duty: owing, today });
        const planned = make.map(({ person, step, day: on }) => ({ person, step, day: on }));
        const again = told({ duty: owing, planned, today });
        return (
          make.every(({ day: on }) => isWorkingDay(on)) &&
          new Set(make.map(({ person, step }) => `${person} ${step}`)).size === make.length &&
          again.make.length + again.cancel.length === 0
        );
      }),
    ));

  it("reads its steps back", () => {
    const due = day("2027-01-29");
    for (const parts of [
      { kind: "review", due },
      { kind: "nudge", days: 8, due },
    ] as const) {
      const step = stepOf(parts);
      expect(parseStep(step)?.kind).toBe(parts.kind);
      expect(isOversight(step)).toBe(true);
    }
    expect(parseStep("nudge-4@2027-01-29")).toBeUndefined();
  });
});
