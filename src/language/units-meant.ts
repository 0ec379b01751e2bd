import { wholeCountry } from "../domain/plan/figure-slots.ts";
import type { OrganisationId, UnitId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { once } from "./once.ts";
import type { Found } from "./phrases.ts";

/** What a question names beside units. */
interface Named {
  readonly units: readonly Found<UnitId>[];
  readonly organisations: readonly Found<OrganisationId>[];
  readonly areas: readonly Found<string>[];
}

/** The units that the found words stand for, with the organisations and places that the question names. */
export function unitsMeant(plans: Plans, { units, organisations, areas }: Named): Found<UnitId>[] {
  const asked = areas.map((each) => each.value).filter((area) => area !== wholeCountry);
  const reachable = asked.length > 0 ? units.filter((each) => isReachable(plans, each.value, asked)) : units;
  return withoutPlaces(plans, organisations, reachable);
}

/** "What the parishes do in schools": a word for units of several others, when an organisation is named, says where and not who. */
function withoutPlaces(
  plans: Plans,
  organisations: readonly Found<OrganisationId>[],
  units: readonly Found<UnitId>[],
): Found<UnitId>[] {
  if (organisations.length === 0) return [...units];
  const named = new Set(organisations.map((each) => each.value));
  const owner = ({ value }: Found<UnitId>): OrganisationId => plans.get("unit", value).organisation;
  // Hundreds of plans have units of one name: their owners are gathered once for each place in the question.
  const placeOf = ({ from, to }: Found<UnitId>): string => `${from} ${to}`;
  const meant = [...Map.groupBy(units, placeOf)].filter(([, alike]) => {
    const owners = new Set(alike.map(owner));
    return owners.size === 1 || !owners.isDisjointFrom(named);
  });
  const places = new Set(meant.map(([place]) => place));
  return units.filter((unit) => places.has(placeOf(unit)));
}

/** A unit that shares no plan with the asked places is not the one that is meant. */
function isReachable(plans: Plans, unit: UnitId, areas: readonly string[]): boolean {
  const reached = reachOf(plans).get(plans.get("unit", unit).organisation);
  return areas.some((area) => reached?.has(area));
}

/** The areas of the plans that an organisation takes part in, and of those it shares them with. */
const reachOf = once((plans: Plans): ReadonlyMap<OrganisationId, ReadonlySet<string>> => {
  const reach = new Map<OrganisationId, Set<string>>();
  for (const { area, organisations } of plans.datasets) {
    const areas = [area, ...organisations.flatMap((id) => plans.get("organisation", id).areas)];
    for (const id of organisations) reach.set(id, new Set([...(reach.get(id) ?? []), ...areas]));
  }
  return reach;
});
