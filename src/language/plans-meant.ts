import { wholeCountry } from "../domain/plan/figure-slots.ts";
import type { PlanId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { once } from "./once.ts";
import type { Reading } from "./reading.ts";

/** The area of each plan and those of its organisations. */
export const areasOf = once(
  (plans: Plans): ReadonlyMap<PlanId, ReadonlySet<string>> =>
    new Map(
      plans.datasets.map(({ id, area, organisations }) => [
        id,
        new Set([area, ...organisations.flatMap((each) => plans.get("organisation", each).areas)]),
      ]),
    ),
);

/**
 * The plans that a question can be about, so that hundreds of others are passed over: those of the places it names, or else of its
 * thread's place. A region's place is that of its municipalities too. Undefined when any plan can be meant.
 */
export function plansMeant(plans: Plans, { areas, plans: named, thread }: Reading): ReadonlySet<PlanId> | undefined {
  const local = areas.filter((area) => area !== wholeCountry);
  const asked = local.length === 0 && thread !== undefined ? [plans.get("dataset", thread).area] : local;
  const areasIn = (id: PlanId): ReadonlySet<string> => areasOf(plans).get(id) ?? new Set();
  const telling = plans.datasets.filter(({ id }) => asked.some((area) => areasIn(id).has(area)));
  if (telling.length === 0) return undefined;
  const within = new Set(telling.flatMap(({ id, area }) => (asked.includes(area) ? [...areasIn(id)] : [])));
  const ofMembers = plans.datasets.filter(({ area }) => within.has(area));
  return new Set([...[...telling, ...ofMembers].map(({ id }) => id), ...named]);
}
