import { beforeAll, describe, expect, it } from "vitest";
import * as parse from "../../../src/adapters/teams/adaptive/parse-press.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { written } from "../../domain/duty/duties.ts";
import { realPlans } from "../../real-plans.ts";

let plans: Plans;
beforeAll(() => {
  plans = realPlans();
});

const person = "teams:11111111-2222-3333-4444-555555555555:66666666-7777-8888-9999-000000000000";

describe("parseSnooze", () => {
  it("gives the day and whether it may be late", () => {
    expect(
      written(parse.parseSnooze({ action: "save-snooze", duty: "d", until: "2027-04-01", confirmed: "" })),
    ).toEqual({
      ...{ until: "2027-04-01", confirmed: false },
    });
    expect(parse.parseSnooze({ until: "2027-04-01", confirmed: "yes" })?.confirmed).toBe(true);
  });

  it.each([undefined, "", "2027-02-30", "1.4.2027", 7])("gives nothing for %s", (until) =>
    expect(parse.parseSnooze({ until })).toBeUndefined(),
  );
});

describe("parseDelegate", () => {
  it("gives a person, and nobody for what names none", () => {
    expect(parse.parseDelegate({ to: person })).toEqual({ to: person });
    expect(parse.parseDelegate({ to: "Anna" })).toBeUndefined();
    expect(parse.parseDelegate({ to: "" })).toBeUndefined();
  });
});

describe("parseRegister", () => {
  it("goes from nothing to an organisation to a wish", () => {
    const { id, organisation } = plans.units[0] ?? {};
    expect(parse.parseRegister({}, plans)).toEqual({ kind: "where" });
    expect(parse.parseRegister({ role: "deputy", organisation: `party:${organisation}` }, plans)).toMatchObject({
      ...{ kind: "unit", role: "deputy", organisation: { id: organisation } },
    });
    const wish = { kind: "wish", wish: { name: "deputy", scope: { kind: "party", party: id } } };
    expect(parse.parseRegister({ role: "deputy", unit: `party:${id}` }, plans)).toEqual(wish);
  });

  it("needs no unit of somebody whose role is everywhere", () =>
    expect(parse.parseRegister({ role: "coordinator", organisation: "everywhere" }, plans)).toEqual({
      kind: "wish",
      wish: { name: "coordinator", scope: { kind: "everywhere" } },
    }));

  it("begins anew when a role or a place is not known", () => {
    expect(parse.parseRegister({ role: "owner", organisation: "everywhere" }, plans)).toEqual({ kind: "where" });
    expect(parse.parseRegister({ role: "deputy", organisation: "party:nowhere" }, plans)).toEqual({ kind: "where" });
  });
});

describe("parseWishes", () => {
  it("gives a language and a day, or no day when the field is empty", () => {
    expect(written(parse.parseWishes({ language: "sv", silent: "2027-02-01" }))).toEqual({
      ...{ language: "sv", silentUntil: "2027-02-01" },
    });
    expect(parse.parseWishes({ language: "sv", silent: "" })).toEqual({ language: "sv", silentUntil: undefined });
    expect(parse.parseWishes({ language: "de" })).toBeUndefined();
    expect(parse.parseWishes({ language: "sv", silent: "huomenna" })).toBeUndefined();
  });
});

describe("parseDate", () => {
  it("gives which date, its day, or that it is called off", () => {
    expect(parse.parseDate({ occurrence: "p.cal.a@2027" })).toEqual({ kind: "chosen", occurrence: "p.cal.a@2027" });
    const asked = { value: "p.cal.a@2027", date: "2027-04-15", time: "09:00", cancelled: "" };
    expect(written(parse.parseDate(asked))).toEqual({ kind: "day", date: "2027-04-15", time: "09:00:00" });
    expect(written(parse.parseDate({ ...asked, time: "" }))).toEqual({ kind: "day", date: "2027-04-15" });
    expect(parse.parseDate({ ...asked, cancelled: "yes" })).toEqual({ kind: "cancelled" });
    expect(parse.parseDate({ ...asked, time: "25:00" })).toBeUndefined();
    expect(parse.parseDate({ ...asked, date: "" })).toBeUndefined();
  });
});

describe("what a desk's buttons bring", () => {
  it("is read", () => {
    const plan = plans.datasets[0]?.id ?? "";
    expect(parse.parsePause({ value: "off" })).toBe(false);
    expect(parse.parseClock({ value: `continued ${plan}` }, plans)).toEqual({ kind: "continued", plan });
    expect(parse.parseRoleDecision({ value: `approve ${person} reporter plan:${plan}` }, plans)).toEqual({
      kind: "approve",
      role: { person, name: "reporter", scope: { kind: "plan", plan } },
    });
    expect(parse.parseReading({ reading: "nothing" }, plans)).toEqual({ scope: undefined });
    expect(parse.parseDeskPart({ value: "watch" })).toBe("watch");
    expect(parse.parseDeskPart({ value: "everything" })).toBe("decide");
  });
});

describe("data of any kind", () => {
  it.each([undefined, null, 1, "a", [], {}, { until: null, to: {}, value: [] }, { value: "x".repeat(2_000) }])(
    "are no wish and no fault: %j",
    (any) => {
      const { parseDuty, parseQuestion, parseSnooze, parseDelegate, parseWishes, parseDate, parseOccurrence } = parse;
      const simple = [parseDuty, parseQuestion, parseSnooze, parseDelegate, parseWishes, parseDate, parseOccurrence];
      for (const each of [...simple, parse.parsePause]) expect(each(any)).toBeUndefined();
      for (const each of [parse.parseRole, parse.parseReading, parse.parseClock, parse.parseRoleDecision])
        expect(each(any, plans)).toBeUndefined();
    },
  );
});
