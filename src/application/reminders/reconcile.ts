import type { Message, MessageState } from "../../domain/duty/message.ts";
import type { Clock } from "../clock.ts";
import type { Logger } from "../ports.ts";
import type { Store, Tables } from "../store.ts";
import type { Found, MessengerOf } from "./messenger.ts";
import { isTriedAgain, waitAfter } from "./tries.ts";

/** A request that a dead process sent may still arrive for a while. */
const settleSeconds = 15;
/** A live send is given this long before anybody asks what became of it. */
const aliveSeconds = 60;

/** Finds out what became of a message whose sender died, and sends it again only where that cannot make two. */
export type Reconcile = (message: Message) => Promise<void>;

export interface Reconciling<Card> {
  readonly store: Store;
  readonly messengerOf: MessengerOf<Card>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Set where nobody else can be sending: what is in sending at the start is dead. */
  readonly alone: boolean;
  readonly startedAt: Temporal.Instant;
}

export function createReconcile<Card>(parts: Reconciling<Card>): Reconcile {
  const { store, messengerOf, clock, log } = parts;
  return async (message) => {
    const { state } = message;
    if (state.kind !== "sending") return;
    const askFrom = state.since.add({ seconds: isDead(state.since, parts) ? settleSeconds : aliveSeconds });
    if (Temporal.Instant.compare(clock.now(), askFrom) < 0) {
      await store.wakeAt(message.id, askFrom);
      return;
    }
    const found = (await messengerOf(message.destination)?.find(message.destination, message.id, state.since)) ?? {
      kind: "cannot-tell",
    };
    await store.atomically((tables) => settle(tables, message, { state, found, now: clock.now() }));
    log.warn({ message: message.id, found: found.kind }, "a message was left in sending and has been looked up");
  };
}

function isDead(
  since: Temporal.Instant,
  { alone, startedAt }: Pick<Reconciling<never>, "alone" | "startedAt">,
): boolean {
  return alone && Temporal.Instant.compare(since, startedAt) < 0;
}

async function settle(
  tables: Tables,
  message: Message,
  {
    state,
    found,
    now,
  }: {
    readonly state: Extract<MessageState, { kind: "sending" }>;
    readonly found: Found;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  const reminders = (await tables.outbox.remindersIn(message.id)).filter((each) => each.state === "planned");
  const ids = reminders.map(({ id }) => id);
  switch (found.kind) {
    case "found":
      if (await tables.outbox.move(message.id, "sending", { kind: "sent", at: now, providerId: found.providerId }))
        await tables.outbox.setReminders(ids, "sent");
      return;
    case "not-there":
      return again();
    case "cannot-tell": {
      const duties = await tables.duties.of(reminders.map(({ duty }) => duty));
      // A deadline told twice is better than one not told; an event told twice is only noise.
      if (duties.some((duty) => duty.owes === "report") && state.attempt === 0) return again();
      await tables.outbox.move(message.id, "sending", { kind: "unknown", reason: "cannot-tell" });
      return;
    }
    default:
      return found satisfies never;
  }

  async function again(): Promise<void> {
    const { attempt } = state;
    if (!isTriedAgain(attempt)) {
      await tables.outbox.move(message.id, "sending", { kind: "failed", reason: "never-arrived" });
      return;
    }
    await tables.outbox.move(message.id, "sending", { kind: "planned", attempt: attempt + 1 });
    // The first time it was a crash or a cut line; a platform that stays broken is not asked every minute.
    await tables.wakeAt(message.id, attempt === 0 ? now : now.add(waitAfter(attempt)));
  }
}
