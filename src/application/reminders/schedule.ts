import type { PersonId } from "../../domain/access/person.ts";
import { nextWorkingDay } from "../../domain/calendar/working-day.ts";
import {
  messageId,
  personDestination,
  reminderId,
  type Message,
  type MessageId,
  type Reminder,
  type ReminderId,
} from "../../domain/duty/message.ts";
import type { PlannedReminder } from "../../domain/duty/reminders-of.ts";
import { sendAt } from "../../domain/duty/sending-time.ts";
import type { Person, Tables } from "../store.ts";

/** New reminders, and planned ones that go on another day than they were to. */
export interface Changes {
  readonly made: readonly PlannedReminder[];
  readonly moved: readonly { readonly id: ReminderId; readonly person: PersonId; readonly day: Temporal.PlainDate }[];
}

/** Puts reminders into the messages of their days; a message that has left takes no more, and the next working day's does. */
export async function schedule(
  tables: Tables,
  { made, moved }: Changes,
  byId: ReadonlyMap<PersonId, Person>,
): Promise<void> {
  const open = new Map<MessageId, Message>();
  const messageFor = (person: PersonId, day: Temporal.PlainDate): Promise<Message> =>
    openMessage(tables, open, { destination: personDestination(person), day, time: byId.get(person)?.sendTime });
  const reminders: Reminder[] = [];
  for (const { duty, person, step, day, because } of made) {
    const recipient = personDestination(person);
    const message = await messageFor(person, day);
    const id = reminderId(duty, recipient, step);
    reminders.push({ id, duty, recipient, step, day: message.day, because, message: message.id, state: "planned" });
  }
  for (const { id, person, day } of moved) await tables.outbox.moveReminders([id], await messageFor(person, day));
  await tables.outbox.addMessages([...open.values()]);
  await tables.outbox.addMissing(reminders);
  for (const message of open.values()) await tables.wakeAt(message.id, message.sendAt);
}

interface Place {
  readonly destination: Message["destination"];
  readonly day: Temporal.PlainDate;
  readonly time: Temporal.PlainTime | undefined;
}

async function openMessage(
  tables: Tables,
  open: Map<MessageId, Message>,
  { destination, day, time }: Place,
): Promise<Message> {
  const id = messageId(destination, day);
  const known = open.get(id);
  if (known) return known;
  const stored = await tables.outbox.find(id);
  if (stored !== undefined && stored.state.kind !== "planned" && stored.state.kind !== "cancelled")
    return openMessage(tables, open, { destination, day: nextWorkingDay(day.add({ days: 1 })), time });
  const message: Message = {
    id,
    destination,
    day,
    sendAt: sendAt(day, time).toInstant(),
    state: { kind: "planned", attempt: 0 },
  };
  open.set(id, message);
  return message;
}
