import type { Message, MessageId, MessageState, Reminder } from "../../domain/duty/message.ts";
import type { Notice } from "../../domain/duty/notice.ts";
import { isStillWanted } from "../../domain/duty/reminders-of.ts";
import { nextOpenDay } from "../../domain/duty/quiet-july.ts";
import { whenToSend } from "../../domain/duty/sending-time.ts";
import { dueOf } from "../../domain/duty/step.ts";
import type { Clock } from "../clock.ts";
import type { Logger } from "../ports.ts";
import type { Store, Tables } from "../store.ts";
import type { MessengerOf, Sent } from "./messenger.ts";
import type { Reconcile } from "./reconcile.ts";
import { schedule } from "./schedule.ts";
import { isTriedAgain, waitAfter } from "./tries.ts";
import type { WriteDigest } from "./write-digest.ts";

/** After a cut connection the platform is given this long before it is asked. */
const askAgainSeconds = 60;

export interface Delivery<Card> {
  readonly store: Store;
  readonly messengerOf: MessengerOf<Card>;
  readonly write: WriteDigest<Card>;
  readonly reconcile: Reconcile;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * Sends a message when its time has come: claims it, writes its card from the duties as they stand now, sends, and stores the
 * platform's name for it. Called again at any moment it does nothing twice: only the one who moves it from planned to sending may
 * send, and what an earlier process left in sending is looked up on the platform first.
 */
export function createDeliverMessage<Card>(parts: Delivery<Card>): (id: MessageId) => Promise<void> {
  const { store, clock, log } = parts;
  return async (id) => {
    const claimed = await store.atomically((tables) => claim(tables, id, clock));
    switch (claimed.kind) {
      case "nothing":
        return;
      case "left-by-another":
        return parts.reconcile(claimed.message);
      case "claimed":
        return send(parts, claimed);
      default:
        log.error({ id }, claimed satisfies never);
    }
  };
}

type Claim =
  | { readonly kind: "nothing" }
  | { readonly kind: "left-by-another"; readonly message: Message }
  | ({ readonly kind: "claimed" } & Claimed);

interface Claimed {
  readonly message: Message;
  readonly attempt: number;
  readonly reminders: readonly Reminder[];
  readonly late: boolean;
}

async function claim(tables: Tables, id: MessageId, clock: Clock): Promise<Claim> {
  const message = await tables.outbox.find(id);
  if (message?.state.kind === "sending") return { kind: "left-by-another", message };
  if (message?.state.kind !== "planned" || (await tables.settings.switches()).paused) return { kind: "nothing" };
  const now = clock.now();
  const when = whenToSend(message.sendAt.toZonedDateTimeISO("Europe/Helsinki"), now);
  if (when.kind === "wait") {
    await tables.wakeAt(id, when.until.toInstant());
    return { kind: "nothing" };
  }
  const reminders = await due(tables, id);
  const notices = await tables.outbox.noticesIn(id);
  if (reminders.length + notices.length === 0) {
    await tables.outbox.move(id, "planned", { kind: "cancelled" });
    return { kind: "nothing" };
  }
  if (when.kind === "postpone") {
    await postpone(tables, message, { reminders, notices }, { to: when.to, now });
    return { kind: "nothing" };
  }
  const { attempt } = message.state;
  const mine = await tables.outbox.move(id, "planned", { kind: "sending", attempt, since: now });
  return mine ? { kind: "claimed", message, attempt, reminders, late: when.late } : { kind: "nothing" };
}

/** The reminders that are still worth sending; those of duties that are over are cancelled. */
async function due(tables: Tables, id: MessageId): Promise<readonly Reminder[]> {
  const planned = (await tables.outbox.remindersIn(id)).filter(({ state }) => state === "planned");
  const duties = new Map((await tables.duties.of(planned.map(({ duty }) => duty))).map((duty) => [duty.id, duty]));
  const over = planned.filter(({ duty: of, step }) => {
    const duty = duties.get(of);
    return duty === undefined || !isStillWanted(duty, step);
  });
  await tables.outbox.setReminders(
    over.map((each) => each.id),
    "cancelled",
  );
  return planned.filter((each) => !over.includes(each));
}

/** The reminders join the message of the next day on which something about their duty may be sent, as the notices do. */
async function postpone(
  tables: Tables,
  message: Message,
  { reminders, notices }: { readonly reminders: readonly Reminder[]; readonly notices: readonly Notice[] },
  { to, now }: { readonly to: Temporal.PlainDate; readonly now: Temporal.Instant },
): Promise<void> {
  const { destination } = message;
  const time = message.sendAt.toZonedDateTimeISO("Europe/Helsinki").toPlainTime();
  const moved = reminders.map(({ id, step }) => {
    const due = dueOf(step);
    return { id, destination, due, day: nextOpenDay(to, due) };
  });
  await tables.outbox.move(message.id, "planned", { kind: "cancelled" });
  const notified = notices.map((notice) => ({ ...notice, day: to }));
  await schedule(tables, { moved, notified }, { now, timeOf: () => time });
}

async function send<Card>(parts: Delivery<Card>, { message, reminders, late, attempt }: Claimed): Promise<void> {
  const { store, clock, log } = parts;
  const sent = await post(parts, message, reminders, late);
  const at = clock.now();
  // Nobody knows whether it went out: it stays in sending until the platform has been asked.
  if (sent === undefined) return store.wakeAt(message.id, at.add({ seconds: askAgainSeconds }));
  await store.atomically(async (tables) => {
    const to = stateAfter(sent, attempt, at);
    if (!(await tables.outbox.move(message.id, "sending", to))) return;
    if (to.kind === "sent") {
      await tables.outbox.setReminders(
        reminders.map(({ id }) => id),
        "sent",
      );
    }
    if (to.kind === "planned" && sent.kind === "later")
      await tables.wakeAt(message.id, at.add(waitAfter(attempt, sent.after)));
  });
  if (sent.kind !== "sent") log.warn({ message: message.id, sent }, "a reminder message did not go out");
}

/** Hands the message to its platform; undefined when the platform did not say what became of it. */
async function post<Card>(
  { messengerOf, write, log }: Delivery<Card>,
  message: Message,
  reminders: readonly Reminder[],
  late: boolean,
): Promise<Sent | undefined> {
  const messenger = messengerOf(message.destination);
  if (!messenger) return { kind: "refused", reason: "no-messenger" };
  const outgoing = await write(message, reminders, late);
  if (!outgoing) return { kind: "refused", reason: "unaccounted-number" };
  try {
    return await messenger.send(message.destination, outgoing);
  } catch (error) {
    log.error({ err: error, message: message.id }, "a message was cut off while it was sent");
    return undefined;
  }
}

function stateAfter(sent: Sent, attempt: number, at: Temporal.Instant): MessageState {
  switch (sent.kind) {
    case "sent":
      return { kind: "sent", at, providerId: sent.providerId };
    case "refused":
      return { kind: "failed", reason: sent.reason };
    case "later":
      return isTriedAgain(attempt)
        ? { kind: "planned", attempt: attempt + 1 }
        : { kind: "failed", reason: sent.reason };
    default:
      return sent satisfies never;
  }
}
