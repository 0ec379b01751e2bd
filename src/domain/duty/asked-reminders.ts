import { localDay } from "../calendar/local-day.ts";
import { pausedUntil, type Pause } from "../access/pause.ts";
import type { PersonId } from "../access/person.ts";
import type { Because } from "./because.ts";
import type { Duty } from "./duty.ts";
import type { Snooze } from "./duty-action.ts";
import { nextOpenDay } from "./quiet-july.ts";
import { dueOf, parseStep, stepOf, type Step } from "./step.ts";

/** A reminder of one duty as the store knows it. For a sent one, the day it went. */
export interface KnownReminder {
  readonly person: PersonId;
  readonly step: Step;
  readonly day: Temporal.PlainDate;
}

/** A reminder that follows from what happened, not from the calendar. One that waits already has its reason in the store. */
export interface AskedReminder extends KnownReminder {
  readonly because?: Because;
}

export interface AskedPlan {
  readonly duty: Pick<Duty, "due" | "owes" | "state">;
  readonly sent: readonly KnownReminder[];
  readonly planned: readonly KnownReminder[];
  readonly snoozes?: readonly Snooze[];
  /** Who wants no messages for a while: what they must still hear waits for them. */
  readonly pauses?: readonly Pause[];
  readonly today: Temporal.PlainDate;
}

/**
 * New dates for whoever was told another one last, the duty for whoever was given it, and the snoozes: a new one takes the place of
 * the person's earlier one, a new due date ends them, and so does a message that tells of the duty on the same day.
 */
export function askedReminders(plan: AskedPlan): readonly AskedReminder[] {
  return [dateChanges(plan), handedOver(plan), snoozed(plan)].reduce(besides);
}

/** Of two reminders for one day the weightier is told; the other waits for a day of its own. */
function besides(first: readonly AskedReminder[], others: readonly AskedReminder[]): readonly AskedReminder[] {
  const told = new Set(first.map(({ person, day }) => `${person}/${day.toString()}`));
  return [...first, ...others.filter(({ person, day }) => !told.has(`${person}/${day.toString()}`))];
}

function dateChanges(plan: AskedPlan): readonly AskedReminder[] {
  const { duty, planned, today } = plan;
  return [...lastTold(plan.sent)].flatMap(([person, told]): readonly AskedReminder[] => {
    if (told.equals(duty.due)) return [];
    const waiting = planned.find((each) => each.person === person && isOf(each, "date-changed", duty.due));
    const day = freeDay(plan, person, waiting ? waiting.day : today, told.month === 7 ? told : duty.due);
    if (waiting !== undefined) return [{ person, step: waiting.step, day }];
    const step = stepOf({ kind: "date-changed", due: duty.due, day });
    return [{ person, step, day, because: { kind: "date-changed", told } }];
  });
}

/** An event that has passed is nobody's any more. */
function handedOver(plan: AskedPlan): readonly AskedReminder[] {
  const { duty, sent, planned, today } = plan;
  if (duty.state.kind !== "delegated") return [];
  if (duty.owes === "attendance" && Temporal.PlainDate.compare(duty.due, today) < 0) return [];
  const { to, at } = duty.state;
  const given = localDay(at);
  // A new date afterwards is told as one.
  const isTold = ({ person, step, day }: KnownReminder): boolean =>
    person === to && parseStep(step)?.kind === "handed-over" && Temporal.PlainDate.compare(day, given) >= 0;
  if (sent.some(isTold)) return [];
  const waiting = planned.find((each) => each.person === to && isOf(each, "handed-over", duty.due));
  const day = freeDay(plan, to, waiting?.day ?? today, duty.due);
  if (waiting) return [{ person: to, step: waiting.step, day }];
  const step = stepOf({ kind: "handed-over", due: duty.due, day });
  return [{ person: to, step, day, because: { kind: "handed-over" } }];
}

function snoozed(plan: AskedPlan): readonly AskedReminder[] {
  const { duty, planned, snoozes = [] } = plan;
  const renewed = new Set(snoozes.map(({ person }) => person));
  const waiting = planned
    .filter((each) => isOf(each, "snoozed", duty.due) && !renewed.has(each.person))
    .map(({ person, step, day }) => ({ person, step, day: freeDay(plan, person, day, duty.due) }));
  const made = snoozes.map(({ person, day, moves, pastDue }) => {
    const step = stepOf({ kind: "snoozed", due: duty.due, day });
    return { person, step, day, because: { kind: "snoozed", moves, pastDue } } as const;
  });
  return [...waiting, ...made];
}

/** The first day from today on, and not before `day`, on which the person has not heard of the duty yet and takes messages. */
export function freeDay(
  { sent, today, pauses = [] }: AskedPlan,
  person: PersonId,
  day: Temporal.PlainDate,
  due: Temporal.PlainDate,
): Temporal.PlainDate {
  const heard = sent.filter((each) => each.person === person).map((each) => each.day.add({ days: 1 }));
  const back = pausedUntil(person, pauses, today) ?? today;
  return nextOpenDay([day, today, back, ...heard].reduce(later), due);
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function lastTold(sent: readonly KnownReminder[]): ReadonlyMap<PersonId, Temporal.PlainDate> {
  const inOrder = sent.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  return new Map(inOrder.map(({ person, step }) => [person, dueOf(step)]));
}

function isOf(
  { step }: KnownReminder,
  kind: "date-changed" | "handed-over" | "snoozed",
  due: Temporal.PlainDate,
): boolean {
  const parts = parseStep(step);
  return parts?.kind === kind && parts.due.equals(due);
}
