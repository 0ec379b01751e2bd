import type { PersonId } from "../access/person.ts";
import type { Because } from "./because.ts";
import type { DutyId } from "./duty.ts";
import type { Step } from "./step.ts";

declare const messageIdKind: unique symbol;
declare const reminderIdKind: unique symbol;
declare const destinationIdKind: unique symbol;

/** A person or a channel: "local", "slack:T1:U1", "slack:T1:#C7". Only a channel has the sign. */
export type DestinationId = string & { readonly [destinationIdKind]: true };

/** Destination and local day: "slack:T1:U1/2027-04-15". One message a day, however many reminders it holds. */
export type MessageId = string & { readonly [messageIdKind]: true };

/** Duty, recipient and step. The same reminder planned twice is one. */
export type ReminderId = string & { readonly [reminderIdKind]: true };

/** One step of a duty for one recipient, placed on a day. */
export interface Reminder {
  readonly id: ReminderId;
  readonly duty: DutyId;
  readonly recipient: DestinationId;
  readonly step: Step;
  readonly day: Temporal.PlainDate;
  readonly because: Because;
  readonly message: MessageId;
  readonly state: "planned" | "sent" | "cancelled";
}

/** A reminder without the reason that its card tells: all that planning asks of one that is there. */
export type BareReminder = Omit<Reminder, "because">;

/** What goes to one destination on one day. */
export interface Message {
  readonly id: MessageId;
  readonly destination: DestinationId;
  readonly day: Temporal.PlainDate;
  readonly sendAt: Temporal.Instant;
  readonly state: MessageState;
}

/** `unknown`: it may have gone out, and the platform cannot tell. `failed`: the platform refused it for good. */
export type MessageState =
  | { readonly kind: "planned"; readonly attempt: number }
  | { readonly kind: "sending"; readonly attempt: number; readonly since: Temporal.Instant }
  | { readonly kind: "sent"; readonly at: Temporal.Instant; readonly providerId: string }
  | { readonly kind: "unknown" | "failed"; readonly reason: string }
  | { readonly kind: "cancelled" };

export function messageId(destination: DestinationId, day: Temporal.PlainDate): MessageId {
  return `${destination}/${day.toString()}` as MessageId;
}

export function reminderId(duty: DutyId, recipient: DestinationId, step: Step): ReminderId {
  return `${duty}/${recipient}/${step}` as ReminderId;
}

/** Where a person's own messages go. */
export function personDestination(person: PersonId): DestinationId {
  return person as string as DestinationId;
}

/** The person whose messages go to a destination; of a channel, one whom nobody is. */
export function personAt(destination: DestinationId): PersonId {
  return destination as string as PersonId;
}

/** Whether a destination is a channel. */
export function isChannel(destination: DestinationId): boolean {
  return destination.includes("#");
}
