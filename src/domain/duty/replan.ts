import type { Pause } from "../access/pause.ts";
import { askedReminders, type AskedReminder, type KnownReminder } from "./asked-reminders.ts";
import { calledOff } from "./called-off.ts";
import { dayMeant } from "./because.ts";
import type { Snooze } from "./duty-action.ts";
import { isOver } from "./duty-life.ts";
import { remindersOf, type PlannedReminder, type ReminderPlan } from "./reminders-of.ts";
import { dueOf } from "./step.ts";
import { stepsTaken } from "./steps-taken.ts";

export interface Replan extends Omit<ReminderPlan, "taken"> {
  /** What has gone out. Leave out whoever has left, so that they are told nothing more. */
  readonly sent: readonly KnownReminder[];
  /** What waits to go out. */
  readonly planned: readonly KnownReminder[];
  /** Snoozes made just now; earlier ones are among the planned. */
  readonly snoozes?: readonly Snooze[];
  readonly pauses?: readonly Pause[];
}

export interface Replanned {
  readonly cancel: readonly KnownReminder[];
  /** May name a reminder that was cancelled before, when a date comes back: it wakes again. */
  readonly make: readonly PlannedReminder[];
  /** Planned ones that go on another day; without a reason the one in the store stays. */
  readonly move: readonly AskedReminder[];
}

/**
 * What to cancel, make and move so that the planned reminders are those the duty needs now: after a new date, a press, another
 * reporter, a downtime. Nothing that was sent is sent again; whoever was told another date last is told the new one first.
 */
export function replan(input: Replan): Replanned {
  const wanted = wantedReminders(input);
  const wantedKeys = new Set(wanted.map(keyOf));
  const planned = new Map(input.planned.map((reminder) => [keyOf(reminder), reminder]));
  const sent = new Set(input.sent.map(keyOf));
  const open = wanted.filter((reminder) => !sent.has(keyOf(reminder)));
  return {
    cancel: input.planned.filter((reminder) => !wantedKeys.has(keyOf(reminder))),
    make: open.flatMap((reminder) => {
      const { because } = reminder;
      return because && !planned.has(keyOf(reminder)) ? [{ duty: input.duty.id, ...reminder, because }] : [];
    }),
    move: open.filter((reminder) => planned.get(keyOf(reminder))?.day.equals(reminder.day) === false),
  };
}

function wantedReminders(input: Replan): readonly (AskedReminder | PlannedReminder)[] {
  if (input.duty.state.kind === "cancelled") return calledOff(input);
  if (isOver(input.duty)) return [];
  const asked = askedReminders(input);
  const heard = [...input.sent.filter(({ step }) => dueOf(step).equals(input.duty.due)), ...asked];
  const steps = remindersOf({ ...input, taken: stepsTaken(input, heard) });
  return [...asked, ...onePerDay(steps.filter((reminder) => !isCovered(reminder, heard)))];
}

/** Whoever plays two parts hears the later step only: a new reporter who is the manager too. */
function onePerDay(steps: readonly PlannedReminder[]): readonly PlannedReminder[] {
  return [...new Map(steps.map((step) => [`${step.person}/${step.day.toString()}`, step])).values()];
}

/** Whether the person hears of this due date anyway on the day that a step was meant for, or after it. */
function isCovered({ person, day, because }: PlannedReminder, heard: readonly KnownReminder[]): boolean {
  const meant = dayMeant(day, because);
  return heard.some((other) => other.person === person && Temporal.PlainDate.compare(other.day, meant) >= 0);
}

function keyOf({ person, step }: KnownReminder): string {
  return `${person}/${step}`;
}
