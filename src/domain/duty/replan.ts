import type { PersonId } from "../access/person.ts";
import { firstMeant } from "./because.ts";
import type { Snooze } from "./duty-action.ts";
import { isOver } from "./duty-life.ts";
import { nextOpenDay } from "./quiet-july.ts";
import { remindersOf, type PlannedReminder, type ReminderPlan } from "./reminders-of.ts";
import { dueOf, parseStep, stepOf } from "./step.ts";

/** A reminder of this duty as the store knows it. For a sent one, the day it went. */
export type KnownReminder = Pick<PlannedReminder, "person" | "step" | "day">;

export interface Replan extends ReminderPlan {
  /** What has gone out. Leave out whoever has left, so that they are told nothing more. */
  readonly sent: readonly KnownReminder[];
  /** What waits to go out. */
  readonly planned: readonly KnownReminder[];
  /** Snoozes made just now; earlier ones are among the planned. */
  readonly snoozes?: readonly Snooze[];
}

export interface Replanned {
  readonly cancel: readonly KnownReminder[];
  /** May name a reminder that was cancelled before, when a date comes back: it wakes again. */
  readonly make: readonly PlannedReminder[];
}

/**
 * What to cancel and what to make so that the planned reminders are those the duty needs now: after a new date, a press, another
 * reporter. Nothing that was sent is sent again; whoever was told another date last is told the new one first.
 */
export function replan(input: Replan): Replanned {
  const { planned, sent } = input;
  const asked = isOver(input.duty) ? [] : [...dateChanges(input), ...snoozed(input)];
  const said = sent.filter(({ step }) => dueOf(step).equals(input.duty.due));
  const steps = remindersOf(input).filter((reminder) => !isCovered(reminder, [...said, ...asked]));
  const wanted = [...asked, ...steps];
  const [wantedKeys, plannedKeys] = [new Set(wanted.map(keyOf)), new Set([...planned, ...sent].map(keyOf))];
  return {
    cancel: planned.filter((reminder) => !wantedKeys.has(keyOf(reminder))),
    make: wanted.filter(isNew).filter((reminder) => !plannedKeys.has(keyOf(reminder))),
  };
}

/** Whether the person hears of this due date anyway on the day that a step was meant for, or after it. */
function isCovered(reminder: PlannedReminder, others: readonly KnownReminder[]): boolean {
  const { because } = reminder;
  const meant = "moves" in because ? firstMeant(reminder.day, because.moves) : reminder.day;
  return others.some(
    ({ person, day }) => person === reminder.person && Temporal.PlainDate.compare(day, meant) >= 0,
  );
}

/** One for everybody whom the last sent reminder told another date. One that waits already is kept as it is. */
function dateChanges({ duty, sent, planned, today }: Replan): readonly (KnownReminder | PlannedReminder)[] {
  return [...lastTold(sent)].flatMap(([person, told]) => {
    if (told.equals(duty.due)) return [];
    const waiting = planned.find((each) => each.person === person && isOf(each, "date-changed", duty.due));
    if (waiting !== undefined) return [waiting];
    const day = nextOpenDay(today, told.month === 7 ? told : duty.due);
    const because = { kind: "date-changed", told } as const;
    const step = stepOf({ kind: "date-changed", due: duty.due, day });
    return [{ duty: duty.id, person, step, day, because, to: "owner", through: "unit" } as const];
  });
}

/** A new snooze takes the place of an earlier one; a new due date ends them all. */
function snoozed({ duty, planned, snoozes = [] }: Replan): readonly (KnownReminder | PlannedReminder)[] {
  const renewed = new Set(snoozes.map(({ person }) => person));
  const waiting = planned.filter((each) => isOf(each, "snoozed", duty.due) && !renewed.has(each.person));
  const made = snoozes.map(({ person, day, moves, pastDue }) => {
    const step = stepOf({ kind: "snoozed", due: duty.due, day });
    const because = { kind: "snoozed", moves, pastDue } as const;
    return { duty: duty.id, person, step, day, because, to: "owner", through: "unit" } as const;
  });
  return [...waiting, ...made];
}

function lastTold(sent: readonly KnownReminder[]): ReadonlyMap<PersonId, Temporal.PlainDate> {
  const inOrder = sent.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  return new Map(inOrder.map(({ person, step }) => [person, dueOf(step)]));
}

function isOf({ step }: KnownReminder, kind: "date-changed" | "snoozed", due: Temporal.PlainDate): boolean {
  const parts = parseStep(step);
  return parts?.kind === kind && parts.due.equals(due);
}

function isNew(reminder: KnownReminder | PlannedReminder): reminder is PlannedReminder {
  return "because" in reminder;
}

function keyOf({ person, step }: KnownReminder): string {
  return `${person}/${step}`;
}
