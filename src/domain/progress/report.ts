import type { Duty } from "../duty/duty.ts";
import type { ActionRow } from "../plan/action-row.ts";
import type { Plans } from "../plan/plans.ts";
import { zone } from "../calendar/occurrence.ts";
import { owedRows } from "./owed-rows.ts";
import type { Progress } from "./progress.ts";

/**
 * How a report stands. Late is what came after its day; partial has some of its rows answered and is not delivered; missing is what nothing has
 * come of though its day has passed; awaited has its day ahead.
 */
export const reportStates = ["delivered", "late", "partial", "missing", "awaited"] as const;
export type ReportState = (typeof reportStates)[number];

export interface Report {
  readonly duty: Duty;
  readonly state: ReportState;
  /** Its day has passed and it is not delivered. */
  readonly overdue: boolean;
  /** The rows it tells of; none where it is a paper of its own. */
  readonly answered: readonly ActionRow[];
  readonly unanswered: readonly ActionRow[];
}

/** How a duty's report stands on a day, from what has been said of its rows. */
export function reportOf(plans: Plans, duty: Duty, entries: readonly Progress[], today: Temporal.PlainDate): Report {
  const said = new Set(entries.filter((each) => each.duty === duty.id).map(({ row }) => row));
  const [answered, unanswered] = halves(owedRows(plans, duty), ({ id }) => said.has(id));
  const delivered = duty.state.kind === "delivered" ? duty.state.at : undefined;
  const overdue = delivered === undefined && isPast(duty.due, today);
  return {
    duty,
    state: stateOf(duty, { delivered, answered: answered.length, overdue }),
    overdue,
    answered,
    unanswered,
  };
}

/** Whether something done for a duty came after its day. */
export function cameLate({ due }: Pick<Duty, "due">, at: Temporal.Instant): boolean {
  return isPast(due, at.toZonedDateTimeISO(zone).toPlainDate());
}

function stateOf(
  duty: Duty,
  {
    delivered,
    answered,
    overdue,
  }: { readonly delivered: Temporal.Instant | undefined; readonly answered: number; readonly overdue: boolean },
): ReportState {
  if (delivered !== undefined) return cameLate(duty, delivered) ? "late" : "delivered";
  if (answered > 0) return "partial";
  return overdue ? "missing" : "awaited";
}

function isPast(due: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, due) > 0;
}

function halves<Item>(
  items: readonly Item[],
  isIn: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isIn), items.filter((item) => !isIn(item))];
}
