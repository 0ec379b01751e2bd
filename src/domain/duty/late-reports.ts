import { concerns } from "../calendar/concerns.ts";
import type { OccurrenceId, Party } from "../calendar/occurrence.ts";
import type { Plans } from "../plan/plans.ts";
import { isOver } from "./duty-life.ts";
import type { Duty } from "./duty.ts";

/** The occurrences that lack a report whose day has passed, of any party or of the given ones only. */
export function lateReports(
  plans: Plans,
  duties: readonly Duty[],
  { today, parties }: { readonly today: Temporal.PlainDate; readonly parties?: readonly Party[] },
): ReadonlySet<OccurrenceId> {
  const concerned = parties?.map((party) => concerns(plans, party));
  const late = duties.filter(
    (duty) =>
      duty.owes === "report" &&
      !isOver(duty) &&
      Temporal.PlainDate.compare(duty.due, today) < 0 &&
      (concerned?.some((by) => by({ parties: [duty.party], plan: duty.plan })) ?? true),
  );
  return new Set(late.map(({ occurrence }) => occurrence));
}
