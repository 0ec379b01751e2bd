import type { OrganisationOf } from "../access/role.ts";
import type { Plans } from "./plans.ts";

/** Tells the organisation that a unit belongs to; an organisation belongs to itself. */
export function organisationsOf(plans: Plans): OrganisationOf {
  const units = new Map(plans.units.map((unit) => [unit.id as string, unit.organisation]));
  const organisations = new Map(plans.organisations.map(({ id }) => [id as string, id]));
  return (party) => {
    const organisation = units.get(party) ?? organisations.get(party);
    if (organisation === undefined) throw new Error(`no unit or organisation ${party}`);
    return organisation;
  };
}
