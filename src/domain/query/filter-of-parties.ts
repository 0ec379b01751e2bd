import type { Party } from "../calendar/occurrence.ts";
import type { Plans } from "../plan/plans.ts";
import type { RowFilter } from "./query.ts";

/** The parties as a filter of rows: organisations act, units are named. */
export function filterOfParties(plans: Plans, parties: readonly Party[]): Pick<RowFilter, "actors" | "units"> {
  const wanted: ReadonlySet<string> = new Set(parties);
  const actors = plans.organisations.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  const units = plans.units.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  return { ...(actors.length > 0 ? { actors } : {}), ...(units.length > 0 ? { units } : {}) };
}
