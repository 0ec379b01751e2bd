import type { Logger } from "../../application/ports.ts";
import type { Database, EmbeddedDatabase } from "./db.ts";
import { openEmbedded, openInMemory } from "./embedded.ts";
import { migrationsDir } from "./migrate.ts";
import { openServer } from "./server.ts";

export type { Database, Db } from "./db.ts";

interface Wish {
  /** The folder of migrations; the product's own unless a test says otherwise. */
  readonly migrations?: string;
  readonly watchdogMs?: number;
}

/** Opens the store: PostgreSQL when its address is given, else the embedded one in `stateDir`. Brings its schema up to date. */
export async function openDatabase({
  stateDir,
  databaseUrl,
  log,
  connections = 10,
  ...wish
}: Wish & {
  readonly stateDir: string;
  readonly databaseUrl?: string | undefined;
  readonly log: Logger;
  /** How many connections PostgreSQL is asked for at most. */
  readonly connections?: number;
}): Promise<Database> {
  const settings = { migrations: migrationsDir, watchdogMs: 10_000, ...wish };
  return databaseUrl === undefined
    ? openEmbedded(stateDir, settings)
    : openServer(databaseUrl, { ...settings, log, connections });
}

/** A store in memory, gone when it is closed: for `--clock` and tests. `template` is one's dump, which it then starts from at once. */
export async function openThrowAway({
  template,
  ...wish
}: Wish & { readonly template?: Blob } = {}): Promise<EmbeddedDatabase> {
  return openInMemory(template, { migrations: migrationsDir, watchdogMs: 10_000, ...wish });
}
