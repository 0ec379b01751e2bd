import type { RecipientRole } from "../access/recipients.ts";
import type { NonWorkingReason } from "../calendar/working-day.ts";
import type { NudgeDays, OverdueDays } from "./step.ts";

/** Why a reminder goes on another day than the one counted. `from` is the day that was left. */
export type Move =
  | { readonly kind: "free-day"; readonly from: Temporal.PlainDate; readonly because: NonWorkingReason }
  /** July is quiet except for what is due in July. */
  | { readonly kind: "quiet-july"; readonly from: Temporal.PlainDate }
  /** The day had passed when the reminder was planned. */
  | { readonly kind: "planned-late"; readonly from: Temporal.PlainDate };

/** Why somebody is reminded beforehand on just this day. */
export interface LeadBecause {
  readonly kind: "lead";
  /** The lead asked for, in calendar days. */
  readonly lead: number;
  /** Calendar days from the day itself to the due date. */
  readonly daysLeft: number;
  readonly moves: readonly Move[];
  /** Other leads that this one reminder stands for, nearest first. */
  readonly merged: readonly number[];
}

/** Whom the next step reaches, and when: told beforehand, so that nobody is surprised. */
export interface Foretold {
  readonly to: RecipientRole;
  readonly day: Temporal.PlainDate;
}

/** Why somebody is asked for a missing report. */
export interface OverdueBecause {
  readonly kind: "overdue";
  readonly to: RecipientRole;
  readonly workingDays: OverdueDays;
  readonly moves: readonly Move[];
  readonly foretold?: Foretold;
}

/** The person has been told another due date before. */
export interface DateChangedBecause {
  readonly kind: "date-changed";
  readonly told: Temporal.PlainDate;
}

/** The person has been told of a duty that is no more. */
export interface CalledOffBecause {
  readonly kind: "called-off";
}

/** Somebody has given the duty to the person. */
export interface HandedOverBecause {
  readonly kind: "handed-over";
}

/** The person asked to be reminded on this day. */
export interface SnoozedBecause {
  readonly kind: "snoozed";
  readonly moves: readonly Move[];
  readonly pastDue: boolean;
}

/** The person watches over the report: how it went, or that it is missing still. */
export type OversightBecause =
  { readonly kind: "review" } | { readonly kind: "nudge"; readonly workingDays: NudgeDays };

/** What lets a card say in words why a reminder goes to this person on this day. */
export type Because =
  | LeadBecause
  | OverdueBecause
  | DateChangedBecause
  | CalledOffBecause
  | HandedOverBecause
  | SnoozedBecause
  | OversightBecause;

/** The day that a reminder was for before it was late. */
export function dayMeant(day: Temporal.PlainDate, because: Because): Temporal.PlainDate {
  const late = "moves" in because ? because.moves.find(({ kind }) => kind === "planned-late") : undefined;
  return late?.from ?? day;
}
