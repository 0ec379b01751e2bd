import {
  messageId,
  personDestination,
  reminderId,
  type DestinationId,
  type Message,
  type MessageId,
  type Reminder,
  type ReminderId,
} from "../../domain/duty/message.ts";
import type { NewNotice, Notice } from "../../domain/duty/notice.ts";
import { nextOpenDay } from "../../domain/duty/quiet-july.ts";
import type { PlannedReminder } from "../../domain/duty/reminders-of.ts";
import { sendAtOrNow } from "../../domain/duty/sending-time.ts";
import { dueOf } from "../../domain/duty/step.ts";
import type { Tables } from "../store.ts";

/** New reminders, planned ones that go on another day than they were to, and notices for a day. */
export interface Changes {
  readonly made?: readonly PlannedReminder[];
  readonly moved?: readonly MovedReminder[];
  readonly notified?: readonly (NewNotice & { readonly day: Temporal.PlainDate })[];
}

export interface MovedReminder {
  readonly id: ReminderId;
  readonly destination: DestinationId;
  readonly day: Temporal.PlainDate;
  readonly due: Temporal.PlainDate;
}

export interface Timing {
  readonly now: Temporal.Instant;
  /** At what time of day a destination wants its messages, when not at the usual one. */
  readonly timeOf: (destination: DestinationId) => Temporal.PlainTime | undefined;
}

/** Puts reminders and notices into the messages of their days; a message that has left takes no more, and that of the next day that sends does. */
export async function schedule(
  tables: Tables,
  { made = [], moved = [], notified = [] }: Changes,
  { now, timeOf }: Timing,
): Promise<void> {
  const open = new Map<MessageId, Message>();
  const place = (destination: DestinationId, day: Temporal.PlainDate, due: Temporal.PlainDate): Promise<Message> =>
    openMessage(tables, open, { destination, day, due, now, time: timeOf(destination) });
  const reminders: Reminder[] = [];
  for (const { duty, person, step, day, because } of made) {
    const recipient = personDestination(person);
    const message = await place(recipient, day, dueOf(step));
    const id = reminderId(duty, recipient, step);
    reminders.push({ id, duty, recipient, step, day: message.day, because, message: message.id, state: "planned" });
  }
  const moves = await inTurn(
    moved,
    async ({ id, destination, day, due }) => [id, await place(destination, day, due)] as const,
  );
  const notices = await inTurn(notified, async ({ id, recipient, content, day }): Promise<Notice> => {
    const message = await place(recipient, day, day);
    return { id, recipient, content, message: message.id };
  });
  await tables.outbox.addMessages([...open.values()]);
  await tables.outbox.addMissing(reminders);
  await tables.outbox.putNotices(notices);
  for (const [id, message] of moves) await tables.outbox.moveReminders([id], message);
  for (const message of open.values()) await tables.wakeAt(message.id, message.sendAt);
}

interface Place {
  readonly destination: DestinationId;
  readonly day: Temporal.PlainDate;
  readonly due: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly time: Temporal.PlainTime | undefined;
}

async function openMessage(tables: Tables, open: Map<MessageId, Message>, place: Place): Promise<Message> {
  const { destination, day, due, now, time } = place;
  const id = messageId(destination, day);
  const known = open.get(id);
  if (known) return known;
  const stored = await tables.outbox.find(id);
  if (stored !== undefined && stored.state.kind !== "planned" && stored.state.kind !== "cancelled")
    return openMessage(tables, open, { ...place, day: nextOpenDay(day.add({ days: 1 }), due) });
  const leaves = sendAtOrNow(day, now, time).toInstant();
  const message: Message = { id, destination, day, sendAt: leaves, state: { kind: "planned", attempt: 0 } };
  open.set(id, message);
  return message;
}

async function inTurn<From, To>(items: readonly From[], work: (item: From) => Promise<To>): Promise<readonly To[]> {
  const out: To[] = [];
  for (const item of items) out.push(await work(item));
  return out;
}
