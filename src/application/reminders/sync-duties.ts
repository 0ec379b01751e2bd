import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import { isOver } from "../../domain/duty/duty-life.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { Tables } from "../store.ts";
import { dutiesOf } from "./duties-of.ts";

/** The longest lead is 30 days; an August duty's July lead goes back to June, another 31. */
const horizonDays = 75;
/** A changed date may have moved a duty this far. */
const lookAroundDays = 400;

/** Adds the duties that have come within the horizon, moves those whose date has changed, cancels those that are no more. */
export async function syncDuties(plans: Plans, tables: Tables, day: Temporal.PlainDate): Promise<readonly Duty[]> {
  const overlay = overlayOf(await tables.clock.decisions());
  const around = { from: day.subtract({ days: lookAroundDays }), until: day.add({ days: lookAroundDays }) };
  const coming = new Map(
    occurrences(plans, around, overlay).flatMap((occurrence) =>
      dutiesOf(plans, occurrence).map((duty) => [duty.id, duty] as const),
    ),
  );
  const horizon = day.add({ days: horizonDays });
  await tables.duties.addMissing([...coming.values()].filter(({ due }) => isWithin(due, day, horizon)));
  const kept = await tables.duties.dueIn(around.from, around.until);
  return Promise.all(
    kept.map((duty) => synced(tables, duty, coming.get(duty.id), isContinued(plans, overlay.continued, duty))),
  );
}

function isContinued(plans: Plans, continued: ReadonlySet<string> | "all", { plan, due }: Duty): boolean {
  return continued === "all" || continued.has(plan) || plans.get("dataset", plan).validity.to >= due.toString();
}

async function synced(tables: Tables, duty: Duty, now: Duty | undefined, continued: boolean): Promise<Duty> {
  const { state } = duty;
  if (now === undefined) {
    if (isOver(duty)) return duty;
    const because = continued ? "occurrence-cancelled" : "clock-stopped";
    return saved(tables, { ...duty, state: { kind: "cancelled", because } });
  }
  // A clock that goes on again wakes what its stop had cancelled.
  const revived = state.kind === "cancelled" ? ({ kind: "open" } as const) : state;
  if (duty.due.equals(now.due) && duty.owes === now.owes && revived === state) return duty;
  return saved(tables, { ...duty, due: now.due, owes: now.owes, state: revived });
}

async function saved(tables: Tables, duty: Duty): Promise<Duty> {
  await tables.duties.save(duty);
  return duty;
}

function isWithin(day: Temporal.PlainDate, from: Temporal.PlainDate, until: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, until) < 0;
}
