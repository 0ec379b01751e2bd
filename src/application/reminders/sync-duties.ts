import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import type { Duty, DutyId } from "../../domain/duty/duty.ts";
import { isOver } from "../../domain/duty/duty-life.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { Tables } from "../store.ts";
import { dutiesOf } from "./duties-of.ts";

/** The longest lead is 30 days; an August duty's July lead goes back to June, another 31. */
const horizonDays = 75;
/** A changed date may have moved a duty this far. */
const lookAroundDays = 400;

/**
 * Adds the duties that have come within the horizon, moves those whose date has changed, cancels those that are no more. Gives all
 * that may have something to tell, by due date.
 */
export async function syncDuties(plans: Plans, tables: Tables, day: Temporal.PlainDate): Promise<readonly DutyId[]> {
  const overlay = overlayOf(await tables.clock.decisions());
  const around = { from: day.subtract({ days: lookAroundDays }), until: day.add({ days: lookAroundDays }) };
  const coming = new Map(
    occurrences(plans, around, overlay).flatMap((occurrence) =>
      dutiesOf(plans, occurrence).map((duty) => [duty.id, duty] as const),
    ),
  );
  const horizon = day.add({ days: horizonDays });
  const stored = await tables.duties.dueIn(around.from, around.until);
  const known = new Set(stored.map(({ id }) => id));
  // Most mornings there is nothing new.
  const added = [...coming.values()].filter(({ id, due }) => isWithin(due, day, horizon) && !known.has(id));
  await tables.duties.addMissing(added);
  const kept = added.length === 0 ? stored : await tables.duties.dueIn(around.from, around.until);
  for (const duty of kept) {
    const now = synced(duty, coming.get(duty.id), isContinued(plans, overlay.continued, duty));
    if (now !== duty) await tables.duties.save(now);
  }
  return kept.map(({ id }) => id);
}

function isContinued(plans: Plans, continued: ReadonlySet<string> | "all", { plan, due }: Duty): boolean {
  return continued === "all" || continued.has(plan) || plans.get("dataset", plan).validity.to >= due.toString();
}

/** The duty as the calendar has it now; the same object when nothing has changed. */
function synced(duty: Duty, now: Duty | undefined, continued: boolean): Duty {
  const { state } = duty;
  if (now === undefined) {
    if (isOver(duty)) return duty;
    return { ...duty, state: { kind: "cancelled", because: continued ? "occurrence-cancelled" : "clock-stopped" } };
  }
  // A clock that goes on again wakes what its stop had cancelled.
  const revived = state.kind === "cancelled" ? ({ kind: "open" } as const) : state;
  if (duty.due.equals(now.due) && duty.owes === now.owes && revived === state) return duty;
  return { ...duty, due: now.due, owes: now.owes, state: revived };
}

function isWithin(day: Temporal.PlainDate, from: Temporal.PlainDate, until: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, until) < 0;
}
