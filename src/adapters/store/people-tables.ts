import { and, eq, or } from "drizzle-orm";
import type { PeopleTables, Person } from "../../application/store.ts";
import type { OrganisationKey, PersonId } from "../../domain/access/person.ts";
import { personDestination } from "../../domain/duty/message.ts";
import type { Db } from "./database.ts";
import { erasePerson } from "./erase-person.ts";
import { roleOf, roleRow } from "./role-rows.ts";
import {
  audit,
  clockDecision,
  destination,
  duty,
  inbox,
  notice,
  person,
  progress,
  reminder,
  role,
  rowShare,
} from "./schema.ts";

export function peopleTables(db: Db, organisation: OrganisationKey): PeopleTables {
  return {
    all: async () => (await db.select().from(person).where(eq(person.organisation, organisation))).map(personOf),
    find: async (id) => {
      const [row] = await db
        .select()
        .from(person)
        .where(and(eq(person.organisation, organisation), eq(person.id, id)));
      return row && personOf(row);
    },
    save: async (given) => {
      const row = personRow(given);
      await db
        .insert(person)
        .values({ organisation, ...row })
        .onConflictDoUpdate({ target: [person.organisation, person.id], set: row });
    },
    roles: async (of) => {
      const ofPerson = of === undefined ? undefined : eq(role.person, of);
      const rows = await db
        .select()
        .from(role)
        .where(and(eq(role.organisation, organisation), ofPerson));
      return rows.map(roleOf);
    },
    saveRole: async (given) => {
      const row = roleRow(given);
      await db
        .insert(role)
        .values({ organisation, ...row })
        .onConflictDoUpdate({ target: [role.organisation, role.person, role.name, role.scope], set: row });
    },
    everythingOf: (id) => everythingOf(db, organisation, id),
    erase: (id) => erasePerson(db, organisation, id),
  };
}

/** A person's own copy of what is kept of them, table by table. */
async function everythingOf(
  db: Db,
  organisation: OrganisationKey,
  id: PersonId,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const own = personDestination(id);
  const [people, roles, decisions, duties, reports, shares, reminders, notices, post, destinations, changes] =
    await Promise.all([
      db
        .select()
        .from(person)
        .where(and(eq(person.organisation, organisation), eq(person.id, id))),
      db
        .select()
        .from(role)
        .where(and(eq(role.organisation, organisation), eq(role.person, id))),
      db
        .select()
        .from(clockDecision)
        .where(and(eq(clockDecision.organisation, organisation), eq(clockDecision.by, id))),
      db
        .select()
        .from(duty)
        .where(and(eq(duty.organisation, organisation), or(eq(duty.stateBy, id), eq(duty.stateTo, id)))),
      db
        .select()
        .from(progress)
        .where(and(eq(progress.organisation, organisation), eq(progress.by, id))),
      db
        .select()
        .from(rowShare)
        .where(and(eq(rowShare.organisation, organisation), eq(rowShare.by, id))),
      db
        .select()
        .from(reminder)
        .where(and(eq(reminder.organisation, organisation), eq(reminder.recipient, own))),
      db
        .select()
        .from(notice)
        .where(and(eq(notice.organisation, organisation), eq(notice.recipient, own))),
      db
        .select()
        .from(inbox)
        .where(and(eq(inbox.organisation, organisation), eq(inbox.recipient, own))),
      db
        .select()
        .from(destination)
        .where(and(eq(destination.organisation, organisation), eq(destination.id, own))),
      db
        .select()
        .from(audit)
        .where(and(eq(audit.organisation, organisation), eq(audit.by, id))),
    ]);
  return { people, roles, decisions, duties, reports, shares, reminders, notices, post, destinations, changes };
}

function personOf({ id, language, sendTime, silentUntil }: typeof person.$inferSelect): Person {
  return {
    id,
    language,
    ...(sendTime === null ? {} : { sendTime: Temporal.PlainTime.from(sendTime) }),
    ...(silentUntil === null ? {} : { silentUntil }),
  };
}

function personRow({ id, language, sendTime, silentUntil }: Person): Omit<typeof person.$inferSelect, "organisation"> {
  return {
    id,
    language,
    sendTime: sendTime?.toString({ smallestUnit: "minute" }) ?? null,
    silentUntil: silentUntil ?? null,
  };
}
