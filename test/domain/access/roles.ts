import type { PersonId } from "../../../src/domain/access/person.ts";
import type { OrganisationOf, Role, RoleName, RoleState, Scope } from "../../../src/domain/access/role.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import type { OrganisationId, PlanId, UnitId } from "../../../src/domain/plan/id.ts";
import { day } from "../duty/duties.ts";

export { anna, bo, cilla, didrik, day } from "../duty/duties.ts";

export const school = "kotka.school" as UnitId;
export const clinic = "kotka.clinic" as UnitId;
export const kotka = "kotka" as OrganisationId;
export const hamina = "hamina" as OrganisationId;
export const plan = "lanu" as PlanId;
export const otherPlan = "ikaohjelma" as PlanId;

export const organisationOf: OrganisationOf = (party) => (party === hamina ? hamina : kotka);
export const of = (party: Party): Scope => ({ kind: "party", party });
export const everywhere: Scope = { kind: "everywhere" };
export const inPlan: Scope = { kind: "plan", plan };
export const today = day("2027-04-15");

export const approved: RoleState = { kind: "approved", by: "settings", on: day("2026-12-01") };
export const role = (person: PersonId, name: RoleName, scope: Scope, state: RoleState = approved): Role => {
  return { person, name, scope, state };
};
