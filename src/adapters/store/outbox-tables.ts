import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { OutboxTables } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import type { Message, MessageState } from "../../domain/duty/message.ts";
import { among } from "./columns.ts";
import type { Db } from "./database.ts";
import { messageOf, messageRow, reminderOf, reminderRow, stateColumns } from "./outbox-rows.ts";
import { noticeTables } from "./notice-tables.ts";
import { message, reminder } from "./schema.ts";

export function outboxTables(db: Db, organisation: OrganisationKey): OutboxTables {
  const ofReminder = eq(reminder.organisation, organisation);
  const ofMessage = eq(message.organisation, organisation);
  const addMessages = async (messages: readonly Message[]): Promise<void> => {
    if (messages.length === 0) return;
    await db
      .insert(message)
      .values(messages.map((each) => ({ organisation, ...messageRow(each) })))
      .onConflictDoUpdate({
        target: [message.organisation, message.id],
        set: { state: "planned", sendAt: sql`excluded.send_at` },
        setWhere: eq(message.state, "cancelled"),
      });
  };
  return {
    addMessages,
    remindersOf: async (duties) => {
      if (duties.length === 0) return [];
      const { id, duty, recipient, step, day, message, state } = reminder;
      return db
        .select({ id, duty, recipient, step, day, message, state })
        .from(reminder)
        .where(and(ofReminder, among(duty, duties), ne(state, "cancelled")));
    },
    remindersIn: async (id) => {
      const rows = await db
        .select()
        .from(reminder)
        .where(and(ofReminder, eq(reminder.message, id)))
        .orderBy(asc(reminder.id));
      return rows.map(reminderOf);
    },
    addMissing: async (reminders) => {
      if (reminders.length === 0) return;
      await db
        .insert(reminder)
        .values(reminders.map((each) => ({ organisation, ...reminderRow(each) })))
        .onConflictDoUpdate({
          target: [reminder.organisation, reminder.id],
          set: {
            state: "planned",
            day: sql`excluded.day`,
            because: sql`excluded.because`,
            message: sql`excluded.message`,
          },
          setWhere: eq(reminder.state, "cancelled"),
        });
    },
    setReminders: async (ids, state) => {
      if (ids.length === 0) return;
      await db
        .update(reminder)
        .set({ state })
        .where(and(ofReminder, among(reminder.id, ids)));
    },
    moveReminders: async (ids, to) => {
      if (ids.length === 0) return;
      await addMessages([to]);
      await db
        .update(reminder)
        .set({ message: to.id, day: to.day })
        .where(and(ofReminder, among(reminder.id, ids), eq(reminder.state, "planned")));
    },
    ...noticeTables(db, organisation),
    find: async (id) => {
      const [row] = await db
        .select()
        .from(message)
        .where(and(ofMessage, eq(message.id, id)));
      return row && messageOf(row);
    },
    setTime: async (id, sendAt) => {
      await db
        .update(message)
        .set({ sendAt })
        .where(and(ofMessage, eq(message.id, id), eq(message.state, "planned")));
    },
    move: async (id, from, to) => {
      const moved = await db
        .update(message)
        .set(stateColumns(to))
        .where(and(ofMessage, eq(message.id, id), eq(message.state, from)))
        .returning({ id: message.id });
      return moved.length === 1;
    },
    inState: async (kinds: readonly MessageState["kind"][]) => {
      const rows = await db
        .select()
        .from(message)
        .where(and(ofMessage, inArray(message.state, [...kinds])))
        .orderBy(message.sendAt, message.id);
      return rows.map(messageOf);
    },
    sentOf: async (duty) => {
      const rows = await db
        .selectDistinct({ message })
        .from(message)
        .innerJoin(reminder, and(eq(reminder.organisation, organisation), eq(reminder.message, message.id)))
        .where(and(ofMessage, eq(reminder.duty, duty), eq(message.state, "sent")));
      return rows.map((row) => messageOf(row.message));
    },
  };
}
