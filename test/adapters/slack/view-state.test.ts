import { beforeAll, describe, expect, it } from "vitest";
import {
  clockValue,
  planClockOf,
  roleDecisionOf,
  roleValue,
} from "../../../src/application/coordination/decision-text.ts";
import { dateOf, delegateOf, registrationOf, snoozeOf } from "../../../src/adapters/slack/view-state.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { anna, written } from "../../domain/duty/duties.ts";
import { realPlans } from "../../real-plans.ts";

let plans: Plans;
beforeAll(() => {
  plans = realPlans();
});

/** Values as Slack sends them: by block, then by action. */
const values = (fields: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { [`field:${field}`]: value }]));
const date = (selected_date: string | null) => ({ type: "datepicker", selected_date });
const clock = (selected_time: string | null) => ({ type: "timepicker", selected_time });
const option = (value: string) => ({ type: "static_select", selected_option: { text: { text: "a" }, value } });
const ticks = (...picked: readonly string[]) => ({
  ...{ type: "checkboxes" },
  selected_options: picked.map((value) => ({ value })),
});

describe("snoozeOf", () => {
  it("gives the day and whether it may be late", () => {
    expect(written(snoozeOf(values({ until: date("2027-04-01"), confirmed: ticks() })))).toEqual({
      ...{ until: "2027-04-01", confirmed: false },
    });
    expect(snoozeOf(values({ until: date("2027-04-01"), confirmed: ticks("yes") }))?.confirmed).toBe(true);
  });

  it.each([null, "2027-02-30", "1.4.2027", ""])("gives nothing for %s", (day) =>
    expect(snoozeOf(values({ until: date(day), confirmed: ticks() }))).toBeUndefined(),
  );
});

describe("delegateOf", () => {
  it("gives a member of the workspace", () => {
    expect(delegateOf(values({ to: { type: "users_select", selected_user: "U1" } }))).toEqual({ user: "U1" });
    expect(delegateOf(values({ to: { type: "users_select", selected_user: "slack:T1:U1" } }))).toBeUndefined();
    expect(delegateOf(values({ to: { type: "users_select", selected_user: null } }))).toBeUndefined();
  });
});

describe("registrationOf", () => {
  it("gives a role in a unit that the plans know", () => {
    const unit = plans.units[0]?.id ?? "";
    expect(registrationOf(values({ role: option("deputy"), unit: option(`party:${unit}`) }), plans)).toEqual({
      ...{ name: "deputy", scope: { kind: "party", party: unit } },
    });
    expect(registrationOf(values({ role: option("deputy"), unit: option("party:nowhere") }), plans)).toBeUndefined();
    expect(registrationOf(values({ role: option("owner"), unit: option("everywhere") }), plans)).toBeUndefined();
  });
});

describe("dateOf", () => {
  it("gives which date, its day, or that it is called off", () => {
    expect(dateOf(values({ occurrence: option("p.cal.a@2027") }))).toEqual({
      kind: "chosen",
      occurrence: "p.cal.a@2027",
    });
    const asked = { date: date("2027-04-15"), time: clock("09:00"), cancelled: ticks() };
    expect(written(dateOf(values(asked)))).toEqual({ kind: "day", date: "2027-04-15", time: "09:00:00" });
    expect(written(dateOf(values({ ...asked, time: clock(null) })))).toEqual({ kind: "day", date: "2027-04-15" });
    expect(dateOf(values({ ...asked, cancelled: ticks("yes") }))).toEqual({ kind: "cancelled" });
  });

  it("gives nothing for what is no day or no time", () => {
    expect(dateOf(values({ date: date(null), time: clock(null), cancelled: ticks() }))).toBeUndefined();
    expect(dateOf(values({ date: date("2027-04-15"), time: clock("25:00"), cancelled: ticks() }))).toBeUndefined();
  });
});

describe("values of any kind", () => {
  it.each([undefined, null, 1, "a", [], {}, { until: null }, { until: { "field:until": "2027-04-01" } }])(
    "are no wish and no fault: %j",
    (any) => {
      expect([snoozeOf(any), delegateOf(any), registrationOf(any, plans), dateOf(any)]).toEqual(
        Array(4).fill(undefined),
      );
    },
  );
});

describe("a button's value", () => {
  it("carries a decision on a role there and back", () => {
    const scope = { kind: "party", party: plans.organisations[0]?.id } as const;
    const role = { person: anna, name: "manager", scope } as Parameters<typeof roleValue>[0]["role"];
    expect(roleDecisionOf(roleValue({ kind: "approve", role }), plans)).toEqual({ kind: "approve", role });
    for (const value of ["", "approve", "end slack:T1:U1 manager everywhere", "approve U1 manager everywhere"])
      expect(roleDecisionOf(value, plans)).toBeUndefined();
  });

  it("carries a decision on a clock there and back", () => {
    const plan = plans.datasets[0]?.id;
    if (plan === undefined) throw new Error("no plan");
    expect(planClockOf(clockValue({ kind: "continued", plan }), plans)).toEqual({ kind: "continued", plan });
    for (const value of ["", "continued", "continued nowhere", `paused ${plan}`])
      expect(planClockOf(value, plans)).toBeUndefined();
  });
});
