import { isOver } from "../domain/duty/duty-life.ts";
import type { Duty } from "../domain/duty/duty.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { owedRows } from "../domain/progress/owed-rows.ts";
import type { CardAction, DutyActionName } from "./card.ts";

/** What can be done to a duty where it is told of, the nearest at hand first. */
export function dutyActions(duty: Duty, plans: Plans): readonly DutyActionName[] {
  if (isOver(duty)) return [];
  return [
    ...(owedRows(plans, duty).length > 0 ? (["report"] as const) : []),
    ...(duty.owes === "report" ? (["deliver"] as const) : []),
    ...(duty.state.kind === "acknowledged" ? [] : (["acknowledge"] as const)),
    ...(["snooze", "delegate"] as const),
  ];
}

/** Whether a button is the one to press among those of its duty: telling of the rows, else that the report has been given. */
export function isForemost({ action }: CardAction, among: readonly CardAction[]): boolean {
  return action === (among.some((each) => each.action === "report") ? "report" : "deliver");
}
