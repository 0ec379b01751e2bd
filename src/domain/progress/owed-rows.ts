import type { OrganisationOf } from "../access/role.ts";
import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import { wholeOf } from "../calendar/concerns.ts";
import type { Duty } from "../duty/duty.ts";
import type { ActionRow } from "../plan/action-row.ts";
import type { RowId, UnitId } from "../plan/id.ts";
import type { Plans } from "../plan/plans.ts";
import type { RowShare } from "./progress.ts";

/** Whether an entry's report tells how each action row stands: that of an evaluation does, other reports are papers of their own. */
export function asksForRows({ owes, kindOf }: Pick<CalendarEntry, "owes" | "kindOf">): boolean {
  return owes !== undefined && kindOf === "evaluation";
}

/**
 * The rows that a duty's report tells of: those of the party's own table that hold measures, or, for a unit, those that name it.
 * Empty where the report is no report of rows.
 */
export function owedRows(
  plans: Plans,
  { plan, party, entry }: Pick<Duty, "plan" | "party" | "entry">,
): readonly ActionRow[] {
  if (!asksForRows(plans.get("calendar-entry", entry))) return [];
  const whole = wholeOf(plans, party);
  return plans
    .rowsBy("plans", [plan])
    .filter(
      ({ state, actor, units }) => state.kind === "filled" && (actor === whole || units.some((unit) => unit === party)),
    );
}

/** Who may tell of a row besides the party itself: the unit it was given to, else the units of the party's own that it names. */
export function unitsOfRow(
  row: ActionRow,
  { party }: Pick<Duty, "party">,
  shares: ReadonlyMap<RowId, UnitId>,
  organisationOf: OrganisationOf,
): readonly UnitId[] {
  const given = shares.get(row.id);
  const own = organisationOf(party);
  return given === undefined ? row.units.filter((unit) => organisationOf(unit) === own) : [given];
}

/** To which unit each row is given; shares given oldest first. */
export function sharesNow(shares: readonly RowShare[]): ReadonlyMap<RowId, UnitId> {
  const now = new Map<RowId, UnitId>();
  for (const { row, unit } of shares) {
    if (unit === undefined) now.delete(row);
    else now.set(row, unit);
  }
  return now;
}
