import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { AppError } from "../../application/app-error.ts";
import type { EmbeddedDatabase } from "./db.ts";
import { DurableNodeFS } from "./durable-fs.ts";
import { createInside, type Inside } from "./inside.ts";
import { lockDirectory } from "./lock-directory.ts";
import { migrate } from "./migrate.ts";
import { storeError } from "./store-error.ts";

/** Where things lie in DATA_DIR. */
export const storeFolder = (stateDir: string): string => join(stateDir, "store");
export const backupFolder = (stateDir: string): string => join(stateDir, "backup");

/** Opens the store of DATA_DIR for this process alone, with every commit really synced to the disk. */
export async function openEmbedded(
  stateDir: string,
  wish: { readonly migrations: string; readonly watchdogMs: number },
): Promise<EmbeddedDatabase> {
  const release = lockDirectory(stateDir);
  try {
    const client = await openDurable(stateDir);
    return await ready(client, { ...wish, where: `DATA_DIR ${stateDir}`, release });
  } catch (error) {
    release();
    throw storeError(error, `DATA_DIR ${stateDir}`);
  }
}

/** A store in memory only. `template` is the data directory it starts from, dumped from another; without one it takes seconds. */
export async function openInMemory(
  template: Blob | undefined,
  wish: { readonly migrations: string; readonly watchdogMs: number },
): Promise<EmbeddedDatabase> {
  const client = await PGlite.create(template === undefined ? {} : { loadDataDir: template });
  return ready(client, { ...wish, where: "the store in memory", release: () => undefined });
}

interface Surroundings {
  readonly migrations: string;
  readonly watchdogMs: number;
  readonly where: string;
  readonly release: () => void;
}

async function ready(
  client: PGlite,
  { migrations, watchdogMs, where, release }: Surroundings,
): Promise<EmbeddedDatabase> {
  const close = async () => {
    if (!client.closed) await client.close();
    release();
  };
  try {
    await migrate(async (text) => (await client.exec(text)).at(-1)?.rows ?? [], migrations);
  } catch (error) {
    await close();
    throw error;
  }
  const inside = createInside(watchdogMs);
  refuseForeignHandles(client, inside);
  const db = drizzle(client);
  const atomically: EmbeddedDatabase["atomically"] = (work) =>
    db
      .transaction((tx) => inside.run(() => work(tx)))
      .catch((error: unknown) => {
        throw storeError(error, where);
      });
  return { engine: "pglite", client, db, atomically, close };
}

/** Every statement that is not the open transaction's own passes through this method of PGlite, and would wait there for ever. */
function refuseForeignHandles(client: PGlite, inside: Inside): void {
  const exclusively = client._runExclusiveTransaction.bind(client);
  client._runExclusiveTransaction = (work) => {
    inside.refuse();
    return exclusively(work);
  };
}

async function openDurable(stateDir: string): Promise<PGlite> {
  const folder = storeFolder(stateDir);
  refuseForeignFolder(folder, stateDir);
  mkdirSync(folder, { recursive: true });
  const fs = new DurableNodeFS(folder);
  const startParams = [
    ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
    ...["-c", "wal_sync_method=fsync", "-c", "shared_buffers=16MB"],
  ];
  const client = await PGlite.create({ fs, startParams }).catch((error: unknown) => {
    throw damaged(stateDir, error);
  });
  await testSync(client, fs);
  return client;
}

/** A folder with files but no cluster would be initialised over; what was in it is then somebody's loss. */
function refuseForeignFolder(folder: string, stateDir: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, "PG_VERSION"))) return;
  throw damaged(stateDir);
}

/** A commit must reach the disk. */
async function testSync(client: PGlite, fs: DurableNodeFS): Promise<void> {
  const before = fs.synced;
  await client.exec("select pg_logical_emit_message(true, 'vuosikello', 'synced')");
  if (fs.synced > before) return;
  await client.close();
  throw new AppError(
    "store-damaged",
    "the embedded store does not sync its files, so a power cut would lose what it calls stored",
    "Use the exact version of @electric-sql/pglite in package.json, or set DATABASE_URL.",
  );
}

function damaged(stateDir: string, cause?: unknown): AppError {
  return new AppError(
    "store-damaged",
    `the store in ${storeFolder(stateDir)} cannot be read; it was left as it is`,
    `Restore a backup: npm run restore -- --from FILE, with the newest file of ${backupFolder(stateDir)}.`,
    cause,
  );
}
