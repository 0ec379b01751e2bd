import { createHash, randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { openThrowAway, type Database } from "../../../src/adapters/store/database.ts";
import { migrationsDir } from "../../../src/adapters/store/migrate.ts";
import { emptyFolder } from "../../empty-folder.ts";
import { migrations } from "./notes.ts";

/** A new cluster takes PGlite seconds to make; it is made once and then copied. */
const cache = join("node_modules", ".cache", "vuosikello", `pglite-${pgliteVersion()}`);

/** A store in memory with the schema of `folder`, at once. */
export async function throwAway(folder: string = migrations, watchdogMs = 10_000): Promise<Database> {
  const file = await cached(`schema-${digestOf(folder)}.tar`, async (path) => {
    const made = await openThrowAway({ migrations: folder });
    writeFileSync(path, new Uint8Array(await (await made.client.dumpDataDir("none")).arrayBuffer()));
    await made.close();
  });
  return openThrowAway({ template: new Blob([readFileSync(file)]), migrations: folder, watchdogMs });
}

/** Stores that were closed and emptied: as good as new, and at hand at once. */
const idle: Database[] = [];

/** An empty store in memory with the product's schema. */
export async function emptyStore(): Promise<Database> {
  const database = idle.pop() ?? (await throwAway(migrationsDir));
  const close = async (): Promise<void> => {
    await empty(database);
    idle.push(database);
  };
  return { ...database, close };
}

async function empty({ db }: Database): Promise<void> {
  const { rows } = await db.execute<{ readonly name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
  );
  const tables = rows.map(({ name }) => `"${name}"`).join(", ");
  await db.execute(sql.raw(`truncate ${tables} restart identity`));
}

/** A DATA_DIR of one's own with an empty store in it, deleted when the tests of the file have run. */
export async function newStateDir(): Promise<string> {
  const folder = emptyFolder();
  const cluster = await cached("cluster", async (path) => {
    await (await PGlite.create({ dataDir: path })).close();
  });
  cpSync(cluster, join(folder, "store"), { recursive: true });
  return folder;
}

async function cached(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(cache, name);
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${randomUUID()}`;
  await make(own);
  // Another test may have been quicker; both made the same.
  if (existsSync(path)) rmSync(own, { recursive: true });
  else renameSync(own, path);
  return path;
}

/** A name that changes with the migrations of a folder. */
function digestOf(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}

function pgliteVersion(): string {
  const file = join("node_modules", "@electric-sql", "pglite", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
