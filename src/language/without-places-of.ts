import type { OrganisationId, UnitId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Found } from "./phrases.ts";

/** "What the parishes do in schools": a word for units of several others, when an organisation is named, says where and not who. */
export function withoutPlacesOf(
  plans: Plans,
  organisations: readonly Found<OrganisationId>[],
  units: readonly Found<UnitId>[],
): Found<UnitId>[] {
  if (organisations.length === 0) return [...units];
  const named = new Set(organisations.map((each) => each.value));
  const owner = ({ value }: Found<UnitId>): OrganisationId => plans.get("unit", value).organisation;
  const placeOf = ({ from, to }: Found<UnitId>): string => `${from} ${to}`;
  const meant = [...Map.groupBy(units, placeOf)].filter(([, alike]) => {
    const owners = new Set(alike.map(owner));
    return owners.size === 1 || !owners.isDisjointFrom(named);
  });
  const places = new Set(meant.map(([place]) => place));
  return units.filter((unit) => places.has(placeOf(unit)));
}
