/** The working days after the due date on which a missing report is asked for. */
export const overdueDays = [1, 3, 5, 7] as const;
export type OverdueDays = (typeof overdueDays)[number];

/** The working days after the due date on which a coordinator is told that a report is missing still. */
export const nudgeDays = [3, 8, 13] as const;
export type NudgeDays = (typeof nudgeDays)[number];

/**
 * One step of a duty as text, so that duty, person and step make a key: "lead-14@2027-04-15", "overdue-3@2027-04-15",
 * "date-changed@2027-04-15:2027-03-01", "snoozed@2027-04-15:2027-04-08", "called-off@…". The due date belongs to it, since a new date is told anew;
 * what may happen many times for one due date has its own day too.
 */
export type Step =
  | `lead-${number}@${string}`
  | `overdue-${OverdueDays}@${string}`
  | `review@${string}`
  | `nudge-${NudgeDays}@${string}`
  | `date-changed@${string}:${string}`
  | `called-off@${string}:${string}`
  | `handed-over@${string}:${string}`
  | `snoozed@${string}:${string}`;

/** A step taken apart. `due` is the due date that it tells of. */
export type StepParts =
  | { readonly kind: "lead"; readonly days: number; readonly due: Temporal.PlainDate }
  | { readonly kind: "overdue"; readonly days: OverdueDays; readonly due: Temporal.PlainDate }
  /** How a report went, for those who watch over it. */
  | { readonly kind: "review"; readonly due: Temporal.PlainDate }
  | { readonly kind: "nudge"; readonly days: NudgeDays; readonly due: Temporal.PlainDate }
  | {
      readonly kind: DatedKind;
      readonly due: Temporal.PlainDate;
      /** The day it was planned for. */
      readonly day: Temporal.PlainDate;
    };

const datedKinds = ["date-changed", "called-off", "handed-over", "snoozed"] as const;
type DatedKind = (typeof datedKinds)[number];

/** The text of a step. */
export function stepOf(parts: StepParts): Step {
  const due = parts.due.toString();
  if (parts.kind === "lead") return `lead-${parts.days}@${due}`;
  if (parts.kind === "overdue") return `overdue-${parts.days}@${due}`;
  if (parts.kind === "review") return `review@${due}`;
  if (parts.kind === "nudge") return `nudge-${parts.days}@${due}`;
  return `${parts.kind}@${due}:${parts.day.toString()}`;
}

/** A step read back from its text; undefined when the text is none. */
export function parseStep(text: string): StepParts | undefined {
  const found =
    /^(lead|overdue|review|nudge|date-changed|called-off|handed-over|snoozed)(?:-(\d{1,3}))?@([\d-]{10})(?::([\d-]{10}))?$/.exec(
      text,
    );
  if (found === null) return undefined;
  const [, kind, number, dueText, dayText] = found;
  const [due, day] = [dateOf(dueText), dateOf(dayText)];
  const parts = due && partsOf(kind, number, due, day);
  return parts && stepOf(parts) === text ? parts : undefined;
}

/** The due date that a step tells of. */
export function dueOf(step: Step): Temporal.PlainDate {
  const parts = parseStep(step);
  if (parts === undefined) throw new Error(`no step "${step}"`);
  return parts.due;
}

function partsOf(
  kind: string | undefined,
  number: string | undefined,
  due: Temporal.PlainDate,
  day: Temporal.PlainDate | undefined,
): StepParts | undefined {
  if (kind === "lead") return number === undefined ? undefined : { kind, days: Number(number), due };
  if (kind === "overdue") {
    const days = overdueDays.find((each) => String(each) === number);
    return days && { kind, days, due };
  }
  if (kind === "review") return { kind, due };
  if (kind === "nudge") {
    const days = nudgeDays.find((each) => String(each) === number);
    return days && { kind, days, due };
  }
  const dated = datedKinds.find((each) => each === kind);
  return dated && day ? { kind: dated, due, day } : undefined;
}

function dateOf(text: string | undefined): Temporal.PlainDate | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
