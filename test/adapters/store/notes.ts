import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { Logger } from "../../../src/application/ports.ts";
import { openDatabase, type Database } from "../../../src/adapters/store/database.ts";

/** A schema of these tests' own. */
export const migrations = join(import.meta.dirname, "migrations");
const silent = () => undefined;
export const log: Logger = { info: silent, warn: silent, error: silent };

export async function openIn(stateDir: string): Promise<Database> {
  return openDatabase({ stateDir, log, migrations });
}

export async function addNote({ atomically }: Database, id: string): Promise<void> {
  await atomically(async (tx) => {
    await tx.execute(sql`insert into note values (${id})`);
    await tx.execute(sql`insert into line values (${id}, 'first')`);
  });
}

export async function notesOf({ db }: Database): Promise<readonly unknown[]> {
  return (await db.execute(sql`select id from note order by id`)).rows.map((row) => row["id"]);
}
