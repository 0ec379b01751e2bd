import { accessSync, constants, existsSync, mkdirSync, readdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { AppError } from "../../application/app-error.ts";
import { DurableNodeFS } from "./durable-fs.ts";
import { stopOnPanic, type Life } from "./stop-on-panic.ts";
import { backupFolder, restoringFolder, storeFolder } from "./folders.ts";
import { storeFull } from "./store-error.ts";

/** PGlite's own settings without -F, its word for never syncing, and with little memory. */
export const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  ...["-c", "wal_sync_method=fsync", "-c", "shared_buffers=16MB"],
];

/** PGlite over the files of DATA_DIR, each commit synced to the disk. The folder must be locked. */
export async function openDurable(stateDir: string): Promise<{ readonly client: PGlite; readonly life: Life }> {
  const folder = storeFolder(stateDir);
  refuseForeignFolder(folder, stateDir);
  ownFolder(folder);
  const fs = new DurableNodeFS(folder);
  const client = await PGlite.create({ fs, startParams }).catch((error: unknown) => {
    throw fs.full || isFull(folder) ? storeFull(`DATA_DIR ${stateDir}`, error) : damaged(stateDir, error);
  });
  const life = stopOnPanic(client, (panic) =>
    fs.full ? storeFull(`DATA_DIR ${stateDir}`, panic) : stopped(stateDir, panic),
  );
  await testSync(client, fs);
  return { client, life };
}

/** What is said of a store that cannot be read. */
export function damaged(stateDir: string, cause?: unknown): AppError {
  return new AppError(
    "store-damaged",
    `the store in ${storeFolder(stateDir)} cannot be read; it was left as it is`,
    `Restore a backup: npm run restore -- --from FILE, with the newest file of ${backupFolder(stateDir)}.`,
    cause,
  );
}

function stopped(stateDir: string, cause: unknown): AppError {
  return new AppError(
    "store-damaged",
    `the store in ${storeFolder(stateDir)} met a fault and stopped; what was stored before is safe`,
    `Start again. If it happens again, restore the newest backup of ${backupFolder(stateDir)}.`,
    cause,
  );
}

/** Only this user reads it: PGlite makes some of its files readable to everybody. */
function ownFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new AppError(
      "settings-invalid",
      `the store in ${folder} cannot be read and written by this user`,
      "Run as the user whose it is, or give another DATA_DIR.",
      error,
    );
  }
}

/** A folder with files but no cluster would be initialised over, and a restore cut short would start empty. */
function refuseForeignFolder(folder: string, stateDir: string): void {
  if (!existsSync(folder) && existsSync(restoringFolder(stateDir))) throw damaged(stateDir);
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, "PG_VERSION"))) return;
  throw damaged(stateDir);
}

/** Less than one segment of PostgreSQL's log is left. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 16 * 1024 * 1024;
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
