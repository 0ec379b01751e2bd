import { describe, expect, it } from "vitest";
import { may, type Wish } from "../../../src/domain/access/may.ts";
import type { Role } from "../../../src/domain/access/role.ts";
import {
  anna,
  bo,
  clinic,
  day,
  everywhere,
  hamina,
  inPlan,
  kotka,
  of,
  organisationOf,
  otherPlan,
  plan,
  role,
  school,
  today,
} from "./roles.ts";

const asks = (wish: Wish, ...roles: readonly Role[]) => may({ person: anna, roles, today }, wish, organisationOf);
const schools: Wish = { deed: "act-on-duty", duty: { plan, party: school } };
const coordinator = role(anna, "coordinator", everywhere);

describe("may", () => {
  it("lets anybody ask", () => expect(asks({ deed: "ask" })).toBe(true));

  it.each(["reporter", "deputy", "contact", "manager"] as const)(
    "lets the unit's %s act on its duty and delegate it",
    (name) => {
      expect(asks(schools, role(anna, name, of(school)))).toBe(true);
      expect(asks({ deed: "delegate", duty: { plan, party: school } }, role(anna, name, of(school)))).toBe(true);
    },
  );
  it("lets a role of the organisation reach its units, and a role of the plan its duties", () => {
    expect(asks(schools, role(anna, "reporter", of(kotka)))).toBe(true);
    expect(asks(schools, role(anna, "manager", inPlan))).toBe(true);
  });
  it.each([
    ["nobody known", []],
    ["a member", [role(anna, "member", of(school))]],
    ["the reporter of another unit", [role(anna, "reporter", of(clinic))]],
    ["the reporter of another organisation", [role(anna, "reporter", of(hamina))]],
    ["somebody else's role", [role(bo, "reporter", of(school))]],
    ["one who has only asked to be reporter", [role(anna, "reporter", of(school), { kind: "requested", on: today })]],
    ["a refused reporter", [role(anna, "reporter", of(school), { kind: "refused", by: bo, on: today })]],
    [
      "a reporter whose last day was yesterday",
      [role(anna, "reporter", of(school), { kind: "ended", by: bo, on: today })],
    ],
  ])("does not let %s act on a duty", (_, roles) => expect(asks(schools, ...roles)).toBe("other-unit"));
  it("lets a reporter act until the role's end", () =>
    expect(asks(schools, role(anna, "reporter", of(school), { kind: "ended", by: bo, on: day("2027-04-16") }))).toBe(
      true,
    ));
  it("lets whoever has been given the duty act on it, without any role", () =>
    expect(asks({ deed: "act-on-duty", duty: { plan, party: school, carrier: anna } })).toBe(true));
  it("lets a coordinator act for any unit", () => expect(asks(schools, coordinator)).toBe(true));

  it("keeps dates and clocks of a plan for its coordinators", () => {
    const wishes: readonly Wish[] = [
      { deed: "confirm-date", plan },
      { deed: "continue-clock", plan },
    ];
    for (const wish of wishes) {
      expect(asks(wish, coordinator)).toBe(true);
      expect(asks(wish, role(anna, "coordinator", inPlan))).toBe(true);
      expect(asks(wish, role(anna, "coordinator", of(kotka)))).toBe("coordinators-only");
      expect(asks(wish, role(anna, "manager", everywhere))).toBe("coordinators-only");
    }
    expect(asks({ deed: "confirm-date", plan: otherPlan }, role(anna, "coordinator", inPlan))).toBe(
      "coordinators-only",
    );
  });
  it("keeps pausing everything for coordinators of everything, and shows a desk to every coordinator", () => {
    const asked = (by: Role) => [asks({ deed: "pause-all" }, by), asks({ deed: "see-desk" }, by)];
    expect(asked(coordinator)).toEqual([true, true]);
    expect(asked(role(anna, "coordinator", inPlan))).toEqual(["coordinators-only", true]);
    expect(asked(role(anna, "reporter", of(school)))).toEqual(["coordinators-only", "coordinators-only"]);
  });

  it("lets a coordinator decide on the roles within reach, but not on their own", () => {
    const wanted = (person: typeof anna): Wish => ({ deed: "approve-role", role: { person, scope: of(school) } });
    expect(asks(wanted(bo), coordinator)).toBe(true);
    expect(asks(wanted(bo), role(anna, "coordinator", of(kotka)))).toBe(true);
    expect(asks(wanted(bo), role(anna, "coordinator", of(hamina)))).toBe("coordinators-only");
    expect(asks(wanted(anna), coordinator)).toBe("own-request");
    const everything: Wish = { deed: "approve-role", role: { person: bo, scope: everywhere } };
    expect(asks(everything, role(anna, "coordinator", of(kotka)))).toBe("coordinators-only");
  });
  it.each(["export-own-data", "erase-own-data"] as const)("lets everybody, and nobody else, %s", (deed) => {
    expect(asks({ deed, of: anna })).toBe(true);
    expect(asks({ deed, of: bo }, coordinator)).toBe("somebody-elses-data");
  });
});
