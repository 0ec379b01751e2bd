import { eq } from "drizzle-orm";
import type { ChannelTable } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import { scopeText } from "../../domain/access/scope-text.ts";
import type { Db } from "./database.ts";
import { scopeOf } from "./role-rows.ts";
import { channel } from "./schema.ts";

export function channelTable(db: Db, organisation: OrganisationKey): ChannelTable {
  return {
    all: async () => {
      const rows = await db.select().from(channel).where(eq(channel.organisation, organisation)).orderBy(channel.id);
      return rows.map(({ id, scope, active }) => ({ id, scope: scopeOf(scope), active }));
    },
    save: async ({ id, scope, active }) => {
      const row = { scope: scopeText(scope), active };
      await db
        .insert(channel)
        .values({ organisation, id, ...row })
        .onConflictDoUpdate({ target: [channel.organisation, channel.id], set: row });
    },
  };
}
