import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partiesWithoutRecipient, recipientsOf, type RecipientSearch } from "../../../src/domain/access/recipients.ts";
import { roleNames, type Role } from "../../../src/domain/access/role.ts";
import {
  anna,
  bo,
  cilla,
  clinic,
  day,
  didrik,
  everywhere,
  hamina,
  inPlan,
  kotka,
  of,
  organisationOf,
  plan,
  role,
  school,
  today,
} from "./roles.ts";

const search = (roles: readonly Role[], fields: Partial<RecipientSearch> = {}): RecipientSearch => {
  return { party: school, plan, roles, pauses: [], today, organisationOf, ...fields };
};
const ownerOf = (roles: readonly Role[], fields: Partial<RecipientSearch> = {}) =>
  recipientsOf(search(roles, fields)).owner;
const away = (person: typeof anna, until = "2027-05-01") => ({ person, until: day(until) });
const coordinator = role(didrik, "coordinator", everywhere);

describe("recipientsOf", () => {
  it("picks the unit's own people for each step", () =>
    expect(
      recipientsOf(
        search([
          role(anna, "reporter", of(school)),
          role(bo, "deputy", of(school)),
          role(cilla, "contact", of(school)),
          role(didrik, "manager", of(school)),
          role(bo, "reporter", of(kotka)),
        ]),
      ),
    ).toEqual({
      owner: { people: [anna], through: "unit", noRecipient: false },
      deputy: { people: [bo], through: "unit", noRecipient: false },
      contact: { people: [cilla], through: "unit", noRecipient: false },
      manager: { people: [didrik], through: "unit", noRecipient: false },
    }));
  it("turns to the organisation's reporter, then to the plan's", () => {
    const roles = [
      role(bo, "reporter", of(kotka)),
      role(cilla, "reporter", inPlan),
      role(anna, "reporter", of(clinic)),
    ];
    expect(ownerOf(roles)).toEqual({ people: [bo], through: "organisation", noRecipient: false });
    expect(ownerOf(roles.slice(1))).toEqual({ people: [cilla], through: "plan", noRecipient: false });
  });
  it("tells the coordinators when there is nobody, marked so, and leaves deputy and manager out", () => {
    const found = recipientsOf(search([coordinator, role(anna, "reporter", of(hamina))]));
    expect(found.owner).toEqual({ people: [didrik], through: "coordinators", noRecipient: true });
    expect(found.contact).toEqual(found.owner);
    expect([found.deputy.people, found.manager.people]).toEqual([[], []]);
  });
  it("says that nobody is there at all", () => expect(ownerOf([])).toMatchObject({ people: [], noRecipient: true }));
  it("lets the deputy stand in while every reporter is away", () => {
    const roles = [role(anna, "reporter", of(school)), role(bo, "deputy", of(school)), coordinator];
    expect(ownerOf(roles, { pauses: [away(anna)] })).toEqual({ people: [bo], through: "deputy", noRecipient: false });
    expect(ownerOf(roles, { pauses: [away(anna), away(bo)] }).through).toBe("coordinators");
    expect(ownerOf(roles, { pauses: [away(anna, "2027-04-15")] }).people).toEqual([anna]);
  });
  it("reaches who carries the duty, while they are here", () => {
    const roles = [role(anna, "reporter", of(school)), role(cilla, "member", of(clinic))];
    expect(ownerOf(roles, { carrier: cilla })).toEqual({ people: [cilla], through: "carrier", noRecipient: false });
    expect(ownerOf(roles, { carrier: cilla, pauses: [away(cilla)] }).people).toEqual([anna]);
    expect(ownerOf(roles, { carrier: bo }).people).toEqual([anna]);
  });
  it("passes over roles that are not in force", () => {
    const left = role(anna, "reporter", of(school), { kind: "ended", by: didrik, on: day("2027-04-01") });
    expect(
      ownerOf([left, role(bo, "reporter", of(school), { kind: "requested", on: today }), coordinator]),
    ).toMatchObject({
      noRecipient: true,
    });
  });

  const anyRole = fc
    .tuple(
      fc.constantFrom(anna, bo, cilla, didrik),
      fc.constantFrom(...roleNames),
      fc.constantFrom(everywhere, inPlan, of(school), of(clinic), of(kotka), of(hamina)),
    )
    .map(([person, name, scope]) => role(person, name, scope));
  it("finds somebody whenever a reporter of the unit or a coordinator of everything is here, each once", () =>
    fc.assert(
      fc.property(
        fc.array(anyRole),
        fc.constantFrom(role(anna, "reporter", of(school)), coordinator),
        (roles, sure) => {
          const { people } = ownerOf([...roles, sure]);
          return people.length > 0 && new Set(people).size === people.length;
        },
      ),
    ));
});

describe("partiesWithoutRecipient", () => {
  it("lists the units that nobody reports for, not those whose reporter is away", () => {
    const left = role(bo, "reporter", of(clinic), { kind: "ended", by: didrik, on: today });
    const roles = [role(anna, "reporter", of(school)), left, coordinator];
    expect(partiesWithoutRecipient([school, clinic, hamina], search(roles, { pauses: [away(anna)] }))).toEqual([
      clinic,
      hamina,
    ]);
  });
});
