import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import {
  untouchedSwitches,
  type AuditTable,
  type FeedTable,
  type InboxTable,
  type SettingTable,
  type Switches,
  type WrongAnswerTable,
} from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import type { Db } from "./database.ts";
import { audit, feedToken, inbox, seen, setting, wrongAnswer } from "./schema.ts";

const StoredSwitches = z.object({
  paused: z.boolean(),
  managerStep: z.boolean(),
  // Switches that were stored before there was this one.
  model: z.boolean().default(untouchedSwitches.model),
}) satisfies z.ZodType<Switches>;

export function settingTable(db: Db, organisation: OrganisationKey): SettingTable {
  const switches = async (): Promise<Switches> => {
    const [row] = await db
      .select()
      .from(setting)
      .where(and(eq(setting.organisation, organisation), eq(setting.key, "switches")));
    return row ? StoredSwitches.parse(row.value) : untouchedSwitches;
  };
  return {
    switches,
    turn: async (change, { by, at }) => {
      const value = { ...(await switches()), ...change };
      await db
        .insert(setting)
        .values({ organisation, key: "switches", value, by, at })
        .onConflictDoUpdate({ target: [setting.organisation, setting.key], set: { value, by, at } });
    },
  };
}

export function auditTable(db: Db, organisation: OrganisationKey): AuditTable {
  return {
    note: async (row) => {
      await db.insert(audit).values({ organisation, ...row });
    },
    recent: (count) =>
      db
        .select({ by: audit.by, at: audit.at, action: audit.action, target: audit.target })
        .from(audit)
        .where(eq(audit.organisation, organisation))
        .orderBy(desc(audit.id))
        .limit(count),
    all: () =>
      db
        .select({ by: audit.by, at: audit.at, action: audit.action, target: audit.target, detail: audit.detail })
        .from(audit)
        .where(eq(audit.organisation, organisation))
        .orderBy(desc(audit.id)),
  };
}

export function feedTable(db: Db, organisation: OrganisationKey): FeedTable {
  const ofPlan = (plan: typeof feedToken.$inferSelect.plan) =>
    and(eq(feedToken.organisation, organisation), eq(feedToken.plan, plan), isNull(feedToken.revokedAt));
  return {
    add: async (hash, plan, { by, at }) => {
      await db.insert(feedToken).values({ organisation, hash, plan, madeBy: by, madeAt: at });
    },
    revoke: async (plan, at) => {
      await db.update(feedToken).set({ revokedAt: at }).where(ofPlan(plan));
    },
    mayRead: async (hash, plan) => {
      const rows = await db
        .select({ hash: feedToken.hash })
        .from(feedToken)
        .where(and(ofPlan(plan), eq(feedToken.hash, hash)));
      return rows.length > 0;
    },
  };
}

export function inboxTable(db: Db, organisation: OrganisationKey): InboxTable {
  return {
    put: async ({ at, ...item }) => {
      await db
        .insert(inbox)
        .values({ organisation, at, ...item })
        .onConflictDoUpdate({ target: [inbox.organisation, inbox.id], set: { text: item.text, edited: at } });
    },
    of: async (recipient) => {
      const rows = await db
        .select()
        .from(inbox)
        .where(and(eq(inbox.organisation, organisation), eq(inbox.recipient, recipient)))
        .orderBy(desc(inbox.at));
      return rows.map(({ id, text, at }) => ({ id, recipient, text, at }));
    },
    has: async (id) => {
      const rows = await db
        .select({ id: inbox.id })
        .from(inbox)
        .where(and(eq(inbox.organisation, organisation), eq(inbox.id, id)));
      return rows.length > 0;
    },
  };
}

export function wrongAnswerTable(db: Db, organisation: OrganisationKey): WrongAnswerTable {
  return {
    add: async (row) => {
      await db
        .insert(wrongAnswer)
        .values({ organisation, ...row })
        .onConflictDoNothing();
    },
    all: async () => {
      const rows = await db
        .select()
        .from(wrongAnswer)
        .where(eq(wrongAnswer.organisation, organisation))
        .orderBy(wrongAnswer.at);
      return rows.map(({ organisation: _, ...row }) => row);
    },
  };
}

/** One winner, however often and at however many places the same event comes in. */
export async function takeIn(
  db: Db,
  organisation: OrganisationKey,
  key: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const rows = await db
    .insert(seen)
    .values({ organisation, key, at })
    .onConflictDoNothing()
    .returning({ key: seen.key });
  return rows.length === 1;
}
