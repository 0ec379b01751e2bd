import { and, eq, or } from "drizzle-orm";
import { erased, type OrganisationKey, type PersonId } from "../../domain/access/person.ts";
import { personDestination } from "../../domain/duty/message.ts";
import type { Db } from "./database.ts";
import { forgetCalls } from "./queue.ts";
import {
  audit,
  clockDecision,
  destination,
  duty,
  feedToken,
  inbox,
  message,
  notice,
  person,
  progress,
  reminder,
  role,
  rowShare,
  setting,
} from "./schema.ts";

/** Takes a person out of every table. Decisions, deliveries and what was reported of rows stay, made by "erased". */
export async function erasePerson(db: Db, organisation: OrganisationKey, id: PersonId): Promise<void> {
  const own = personDestination(id);
  await db.delete(reminder).where(and(eq(reminder.organisation, organisation), eq(reminder.recipient, own)));
  await db.delete(notice).where(and(eq(notice.organisation, organisation), eq(notice.recipient, own)));
  await db.delete(message).where(and(eq(message.organisation, organisation), eq(message.destination, own)));
  await db.delete(inbox).where(and(eq(inbox.organisation, organisation), eq(inbox.recipient, own)));
  await db.delete(destination).where(and(eq(destination.organisation, organisation), eq(destination.id, own)));
  await db.delete(role).where(and(eq(role.organisation, organisation), eq(role.person, id)));
  await db.delete(person).where(and(eq(person.organisation, organisation), eq(person.id, id)));
  await forgetCalls(db, `${own}/`);
  const by = { by: erased };
  await db
    .update(audit)
    .set(by)
    .where(and(eq(audit.organisation, organisation), eq(audit.by, id)));
  await db
    .update(setting)
    .set(by)
    .where(and(eq(setting.organisation, organisation), eq(setting.by, id)));
  await db
    .update(clockDecision)
    .set(by)
    .where(and(eq(clockDecision.organisation, organisation), eq(clockDecision.by, id)));
  for (const table of [progress, rowShare])
    await db
      .update(table)
      .set(by)
      .where(and(eq(table.organisation, organisation), eq(table.by, id)));
  await db
    .update(feedToken)
    .set({ madeBy: erased })
    .where(and(eq(feedToken.organisation, organisation), eq(feedToken.madeBy, id)));
  await db
    .update(role)
    .set({ decidedBy: erased })
    .where(and(eq(role.organisation, organisation), eq(role.decidedBy, id)));
  // Nobody takes care any more of what they had taken or been given.
  const carried = or(eq(duty.stateTo, id), and(eq(duty.stateBy, id), eq(duty.state, "acknowledged")));
  await db
    .update(duty)
    .set({ state: "open", stateBy: null, stateTo: null, stateAt: null })
    .where(and(eq(duty.organisation, organisation), carried));
  await db
    .update(duty)
    .set({ stateBy: erased })
    .where(and(eq(duty.organisation, organisation), eq(duty.stateBy, id)));
}
