import type { Duty } from "./duty.ts";
import type { Acted, Actor, DutyAction, Snooze } from "./duty-action.ts";
import { settle } from "./quiet-july.ts";

/**
 * A snooze of a duty by one person: until a working day after today, and past the due date only when the person has confirmed it.
 * The duty itself stays as it is.
 */
export function snoozeOf(
  duty: Duty,
  { until, confirmed }: Extract<DutyAction, { kind: "snooze" }>,
  { by, today }: Actor,
): Acted {
  if (Temporal.PlainDate.compare(until, today) <= 0) {
    return { kind: "refused", because: { kind: "not-in-the-future", until } };
  }
  const { day, moves } = settle(until, duty.due);
  if (Temporal.PlainDate.compare(day, today) <= 0) {
    return { kind: "refused", because: { kind: "no-day-to-send", until, moves } };
  }
  const pastDue = Temporal.PlainDate.compare(day, duty.due) > 0;
  const snooze: Snooze = { person: by, day, moves, pastDue };
  if (pastDue && !confirmed) {
    return { kind: "refused", because: { kind: "unconfirmed", pastDue, snooze, due: duty.due } };
  }
  return { kind: "changed", duty, snooze };
}

/** The day that is offered for being reminded again: in a week, or tomorrow when a week would be too late. */
export function usualSnooze(today: Temporal.PlainDate, due: Temporal.PlainDate): Temporal.PlainDate {
  const week = today.add({ days: 7 });
  return Temporal.PlainDate.compare(week, due) < 0 ? week : today.add({ days: 1 });
}
