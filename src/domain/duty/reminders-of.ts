import type { PersonId } from "../access/person.ts";
import type { Recipients, Through } from "../access/recipients.ts";
import type { Because } from "./because.ts";
import type { Duty, DutyState } from "./duty.ts";
import { isOver } from "./duty-life.ts";
import { leadReminders } from "./lead-reminders.ts";
import { isWaitedFor, overdueReminders } from "./overdue-reminders.ts";
import { parseStep, type OverdueDays, type Step } from "./step.ts";

/** One step of a duty for one person on a day, with the reason that its card tells. */
export interface PlannedReminder {
  readonly duty: Duty["id"];
  readonly person: PersonId;
  readonly step: Step;
  readonly day: Temporal.PlainDate;
  readonly because: Because;
  /** How the person was found; absent when they have been told before or have asked for it themselves. */
  readonly through?: Through;
}

export interface ReminderPlan {
  readonly duty: Duty;
  readonly recipients: Recipients;
  readonly leadDays: readonly number[];
  readonly managerStep: boolean;
  readonly today: Temporal.PlainDate;
  /** The days on which overdue steps have been taken. */
  readonly taken?: ReadonlyMap<OverdueDays, Temporal.PlainDate>;
}

/** Every reminder that a duty needs from today on, as if none had been sent: leads to its owners, overdue steps to each in turn. */
export function remindersOf(plan: ReminderPlan): readonly PlannedReminder[] {
  return isOver(plan.duty) ? [] : [...leadsOf(plan), ...overdueOf(plan)];
}

/** Whether a planned step still says something true of its duty when it is about to be sent. */
export function isStillWanted(
  duty: { readonly due: Temporal.PlainDate; readonly state: DutyState },
  step: Step,
): boolean {
  const parts = parseStep(step);
  if (parts === undefined || !parts.due.equals(duty.due)) return false;
  if (parts.kind === "called-off") return duty.state.kind === "cancelled";
  if (parts.kind === "review") return duty.state.kind !== "cancelled";
  if (isOver(duty)) return false;
  return parts.kind !== "overdue" || isWaitedFor(duty.state);
}

function leadsOf({ duty, recipients, leadDays, today }: ReminderPlan): readonly PlannedReminder[] {
  const { people, through } = recipients.owner;
  return leadReminders({ due: duty.due, leadDays, plannedOn: today }).flatMap(({ step, day, because }) =>
    people.map((person) => ({ duty: duty.id, person, step, day, because, through })),
  );
}

function overdueOf({
  duty,
  recipients,
  managerStep,
  today,
  taken = new Map(),
}: ReminderPlan): readonly PlannedReminder[] {
  const roles = ["owner", "deputy", "contact", "manager"] as const;
  const reachable = new Set(roles.filter((role) => recipients[role].people.length > 0));
  const steps = overdueReminders(duty, duty.due, { managerStep, plannedOn: today, reachable, taken });
  return steps.flatMap(({ step, day, to, ...reason }) => {
    const { people, through } = recipients[to];
    const because = { kind: "overdue", to, ...reason } as const;
    return people.map((person) => ({ duty: duty.id, person, step, day, because, through }));
  });
}
