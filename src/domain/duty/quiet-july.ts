import { nextWorkingDay, nonWorkingReason, previousWorkingDay } from "../calendar/working-day.ts";
import type { Move } from "./because.ts";

export interface Settled {
  readonly day: Temporal.PlainDate;
  readonly moves: readonly Move[];
}

/** Whether nothing about this due date is sent on a day: July is quiet except for what is due in that July. */
export function isQuiet(day: Temporal.PlainDate, due: Temporal.PlainDate): boolean {
  return day.month === 7 && !(due.month === 7 && due.year === day.year);
}

/** The day on which something meant for `day` is sent at the latest: a working day before it, out of a quiet July. */
export function settle(day: Temporal.PlainDate, due: Temporal.PlainDate): Settled {
  if (isQuiet(day, due)) {
    return { day: previousWorkingDay(day.with({ month: 6, day: 30 })), moves: [{ kind: "quiet-july", from: day }] };
  }
  const because = nonWorkingReason(day);
  if (because === undefined) return { day, moves: [] };
  // The first of August may be a Sunday: the working day before it is in July.
  const settled = settle(previousWorkingDay(day), due);
  return { day: settled.day, moves: [{ kind: "free-day", from: day, because }, ...settled.moves] };
}

/** The first day on or after a day on which something about this due date may be sent. */
export function nextOpenDay(day: Temporal.PlainDate, due: Temporal.PlainDate): Temporal.PlainDate {
  const next = nextWorkingDay(day);
  return isQuiet(next, due) ? nextWorkingDay(next.with({ month: 8, day: 1 })) : next;
}

/** The day `n` working days after a day, where the days of a quiet July do not count. */
export function addOpenDays(day: Temporal.PlainDate, n: number, due: Temporal.PlainDate): Temporal.PlainDate {
  let reached = day;
  for (let left = n; left > 0; left -= 1) reached = nextOpenDay(reached.add({ days: 1 }), due);
  return reached;
}
