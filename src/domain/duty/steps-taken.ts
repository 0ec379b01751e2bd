import type { PersonId } from "../access/person.ts";
import type { KnownReminder } from "./asked-reminders.ts";
import { addOpenDays } from "./quiet-july.ts";
import type { ReminderPlan } from "./reminders-of.ts";
import { parseStep, type OverdueDays } from "./step.ts";

/**
 * The days on which the overdue steps of a duty have been taken, from what its people hear of this due date. The owners' step
 * counts as taken too when each of them hears of the missing report otherwise.
 */
export function stepsTaken(
  { duty, recipients }: Pick<ReminderPlan, "duty" | "recipients">,
  heard: readonly KnownReminder[],
): ReadonlyMap<OverdueDays, Temporal.PlainDate> {
  const taken = new Map<OverdueDays, Temporal.PlainDate>();
  for (const { step, day } of heard.toSorted((a, b) => Temporal.PlainDate.compare(b.day, a.day))) {
    const parts = parseStep(step);
    if (parts?.kind === "overdue") taken.set(parts.days, day);
  }
  const told = taken.has(1)
    ? undefined
    : toldOtherwise(recipients.owner.people, heard, addOpenDays(duty.due, 1, duty.due));
  return told ? taken.set(1, told) : taken;
}

/** A snooze is the owner's own: it does not put off the steps that reach others. */
function toldOtherwise(
  owners: readonly PersonId[],
  heard: readonly KnownReminder[],
  first: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const days = owners.map((owner) =>
    heard
      .filter(({ person, day }) => person === owner && Temporal.PlainDate.compare(day, first) >= 0)
      .map(({ step, day }) => (parseStep(step)?.kind === "snoozed" ? first : day))
      .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
      .at(0),
  );
  return days.includes(undefined)
    ? undefined
    : days.toSorted((a, b) => (a && b ? Temporal.PlainDate.compare(a, b) : 0))[0];
}
