import type { DestinationId, MessageId } from "../../domain/duty/message.ts";
import type { Written } from "../ports.ts";

/** A platform that carries messages: the page's own inbox, the terminal, Slack, Teams. */
export interface Messenger<Card> {
  /** Sends a message once. A throw means that nobody knows whether it went out. */
  readonly send: (to: DestinationId, message: Outgoing<Card>) => Promise<Sent>;
  /** Changes a sent message in place. */
  readonly edit: (to: DestinationId, providerId: string, message: Outgoing<Card>) => Promise<void>;
  /** Looks for a message that may have gone out before a crash. */
  readonly find: (to: DestinationId, key: MessageId, since: Temporal.Instant) => Promise<Found>;
}

export interface Outgoing<Card> extends Written<Card> {
  /** Travels with the message where the platform can carry it, so that it can be found again. */
  readonly key: MessageId;
}

export type Sent =
  | { readonly kind: "sent"; readonly providerId: string }
  /** Not now: a rate limit, a platform that is down. It did not go out. */
  | { readonly kind: "later"; readonly reason: string; readonly after: Temporal.Duration }
  /** Never: no such person, no leave to write. */
  | { readonly kind: "refused"; readonly reason: string };

export type NotSent = Exclude<Sent, { readonly kind: "sent" }>;

export type Found =
  | { readonly kind: "found"; readonly providerId: string }
  | { readonly kind: "not-there" }
  /** The platform does not let its messages be read back. */
  | { readonly kind: "cannot-tell" };

/** The messenger that reaches a destination; undefined when its platform is not configured. */
export type MessengerOf<Card> = (to: DestinationId) => Messenger<Card> | undefined;
