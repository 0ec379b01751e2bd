import { and, eq } from "drizzle-orm";
import type { Destination, DestinationTable } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import type { Db } from "./database.ts";
import { destination } from "./schema.ts";

export function destinationTable(db: Db, organisation: OrganisationKey): DestinationTable {
  return {
    find: async (id) => {
      const [row] = await db
        .select()
        .from(destination)
        .where(and(eq(destination.organisation, organisation), eq(destination.id, id)));
      return row && destinationOf(row);
    },
    all: async () => {
      const rows = await db.select().from(destination).where(eq(destination.organisation, organisation));
      return rows.map(destinationOf);
    },
    save: async ({ id, team, ...place }) => {
      const row = { ...place, team: team ?? null };
      await db
        .insert(destination)
        .values({ organisation, id, ...row })
        .onConflictDoUpdate({ target: [destination.organisation, destination.id], set: row });
    },
  };
}

function destinationOf({ organisation: _, team, ...row }: typeof destination.$inferSelect): Destination {
  return team === null ? row : { ...row, team };
}
