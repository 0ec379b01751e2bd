import type { DutyId } from "./duty.ts";
import { parseStep, type Step } from "./step.ts";

/** A reminder on its way to a destination: a person, or a channel that is told of it. */
export interface Addressed {
  readonly destination: string;
  readonly day: Temporal.PlainDate;
  readonly duty: DutyId;
  readonly due: Temporal.PlainDate;
  readonly step: Step;
}

/** What one destination is told on one day: never more than one message. */
export interface Digest<Item> {
  /** Destination and day: the same message however often it is put together. */
  readonly key: string;
  readonly destination: string;
  readonly day: Temporal.PlainDate;
  /** By due date, the nearest first. */
  readonly groups: readonly DueGroup<Item>[];
}

export interface DueGroup<Item> {
  readonly due: Temporal.PlainDate;
  readonly items: readonly Item[];
}

/** A duty is told once: by its weightiest reminder, which stands for the others. */
export interface DigestItem<Reminder> {
  readonly duty: DutyId;
  readonly reminder: Reminder;
  readonly standsFor: readonly Reminder[];
}

/** One message for each destination and day, in the order of days and destinations. */
export function digests<Reminder extends Addressed>(
  reminders: readonly Reminder[],
): readonly Digest<DigestItem<Reminder>>[] {
  return [...Map.groupBy(reminders, keyOf)]
    .toSorted(([, [a]], [, [b]]) => (a && b ? byDay(a, b) : 0))
    .flatMap(([key, [first, ...others]]) => {
      if (first === undefined) return [];
      return [{ key, destination: first.destination, day: first.day, groups: groupsOf([first, ...others]) }];
    });
}

/** The steps that a whole channel is told of. Who is late is told to the people concerned, not in front of everybody. */
export function isForChannel(step: Step): boolean {
  const kind = parseStep(step)?.kind;
  return kind === "lead" || kind === "date-changed" || kind === "called-off";
}

function keyOf({ destination, day }: Addressed): string {
  return `${destination}/${day.toString()}`;
}

function groupsOf<Reminder extends Addressed>(reminders: readonly Reminder[]): DueGroup<DigestItem<Reminder>>[] {
  return [...Map.groupBy(oneForEachDuty(reminders), ({ reminder }) => reminder.due.toString())]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([due, items]) => ({
      due: Temporal.PlainDate.from(due),
      items: items.toSorted((a, b) => compareText(a.duty, b.duty)),
    }));
}

function oneForEachDuty<Reminder extends Addressed>(reminders: readonly Reminder[]): DigestItem<Reminder>[] {
  return [...Map.groupBy(reminders, ({ duty }) => duty)].flatMap(([duty, ofDuty]) => {
    const [reminder, ...standsFor] = ofDuty.toSorted(
      (a, b) => weight(b.step) - weight(a.step) || compareText(a.step, b.step),
    );
    return reminder ? [{ duty, reminder, standsFor }] : [];
  });
}

/** A duty that is no more weighs most, then a missing report, a new date, a new hand, what the person asked for, the nearest lead. */
function weight(step: Step): number {
  const parts = parseStep(step);
  if (parts === undefined) return 0;
  if (parts.kind === "lead") return 1 / (1 + parts.days);
  return (
    { review: 0.6, nudge: 0.7, snoozed: 2, "handed-over": 3, "date-changed": 4, overdue: 5, "called-off": 20 }[
      parts.kind
    ] + (parts.kind === "overdue" ? parts.days : 0)
  );
}

function byDay(a: Addressed, b: Addressed): number {
  return Temporal.PlainDate.compare(a.day, b.day) || compareText(a.destination, b.destination);
}

/** By code units: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
