import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { Occurrence } from "../../domain/calendar/occurrence.ts";
import { dutyId, type Duty } from "../../domain/duty/duty.ts";
import type { Plans } from "../../domain/plan/plans.ts";

/**
 * The duties of an occurrence, one for each party. Where the plan does not say whom it concerns, it is the concern of the
 * organisations whose plan it is.
 */
export function dutiesOf(plans: Plans, occurrence: Occurrence): readonly Duty[] {
  const { id, entry, plan, date: due } = occurrence;
  const parties = occurrence.parties.length > 0 ? occurrence.parties : plans.get("dataset", plan).organisations;
  const owes = owed(plans.get("calendar-entry", entry));
  return parties.map((party) => ({
    id: dutyId(id, party),
    occurrence: id,
    entry,
    plan,
    party,
    due,
    owes,
    state: { kind: "open" },
  }));
}

function owed({ owes }: CalendarEntry): Duty["owes"] {
  return owes === undefined ? "attendance" : "report";
}
