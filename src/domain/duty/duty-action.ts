import type { PersonId } from "../access/person.ts";
import type { Move } from "./because.ts";
import type { Duty, DutyState } from "./duty.ts";

/** When to be reminded again, and whether a day after the due date is meant. */
export interface SnoozeWish {
  readonly until: Temporal.PlainDate;
  readonly confirmed: boolean;
}

/** What can be done to a duty by a button or a command. */
export type DutyAction =
  /** "I take care of this": from now on the reminders go to this person. */
  | { readonly kind: "acknowledge" }
  | { readonly kind: "deliver" }
  /** One's own press of today taken back. */
  | { readonly kind: "undo" }
  /** Holds back the person's own reminders; the steps that reach others go on. */
  | ({ readonly kind: "snooze" } & SnoozeWish)
  | { readonly kind: "delegate"; readonly to: PersonId }
  | { readonly kind: "cancel"; readonly because: "occurrence-cancelled" | "clock-stopped" }
  | { readonly kind: "reopen" };

export interface Actor {
  readonly by: PersonId;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** Whether `by` keeps the clock of this duty's plan and party. */
  readonly coordinator: boolean;
}

/** One person's wish to hear of a duty on a day and not before it. */
export interface Snooze {
  readonly person: PersonId;
  readonly day: Temporal.PlainDate;
  /** Why it is not the day that was asked for. */
  readonly moves: readonly Move[];
  readonly pastDue: boolean;
}

/** Why nothing changes: what was wanted is so already. The state says who made it so and when. */
export interface Already {
  readonly kind: "already";
  readonly state: DutyState;
}

export type Refusal =
  | { readonly kind: "cancelled"; readonly state: Extract<DutyState, { kind: "cancelled" }> }
  | { readonly kind: "coordinators-only" }
  /** An event is attended, not delivered. */
  | { readonly kind: "nothing-to-deliver" }
  | { readonly kind: "to-oneself" }
  | { readonly kind: "nothing-to-undo" }
  | { readonly kind: "somebody-elses-press"; readonly state: DutyState }
  | { readonly kind: "pressed-on-another-day"; readonly state: DutyState }
  | { readonly kind: "not-in-the-future"; readonly until: Temporal.PlainDate }
  /** Moved to a day on which something is sent, it would not be later than today. */
  | { readonly kind: "no-day-to-send"; readonly until: Temporal.PlainDate; readonly moves: readonly Move[] }
  /** The person must confirm that they want to hear of it only after its due date. */
  | { readonly kind: "unconfirmed"; readonly pastDue: true; readonly snooze: Snooze; readonly due: Temporal.PlainDate };

export type Acted =
  | { readonly kind: "changed"; readonly duty: Duty; readonly snooze?: Snooze }
  | { readonly kind: "unchanged"; readonly because: Already }
  | { readonly kind: "refused"; readonly because: Refusal };
