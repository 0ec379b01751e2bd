import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "../../application/app-error.ts";
import type { Database } from "./db.ts";

/** How many backups are kept: two weeks of nights. */
const kept = 14;
const isBackup = (name: string): boolean => /^store-\d{8}T\d{6}Z\.tar\.gz$/.test(name);

/** Writes the whole embedded store into one file of `folder`, drops the oldest beyond fourteen, and gives the file's path. */
export async function backup(database: Database, folder: string, now: Temporal.Instant): Promise<string> {
  if (database.engine === "postgres") throw operatorsOwn();
  await database.client.exec("checkpoint");
  const dump = await database.client.dumpDataDir("gzip");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `store-${compact(now)}.tar.gz`);
  writeWhole(file, new Uint8Array(await dump.arrayBuffer()));
  const old = readdirSync(folder).filter(isBackup).sort().slice(0, -kept);
  for (const name of old) rmSync(join(folder, name));
  return file;
}

/** What is said to who would back up or restore a store that is not embedded. */
export function operatorsOwn(): AppError {
  return new AppError(
    "settings-invalid",
    "the store is in PostgreSQL (DATABASE_URL), which is backed up and restored by its operator",
    "Use pg_dump and pg_restore, or whatever backs up the other databases of that server.",
  );
}

/** An instant as part of a file name; names then sort by time. */
export function compact(now: Temporal.Instant): string {
  return now.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}

/** The file is there whole or not at all, even after a power cut; what an earlier attempt left half is dropped. */
function writeWhole(file: string, content: Uint8Array): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) if (name.endsWith(".half")) rmSync(join(folder, name));
  const half = join(folder, `${basename(file)}.half`);
  const descriptor = openSync(half, "w", 0o600);
  try {
    for (let at = 0; at < content.length;) at += writeSync(descriptor, content, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(half, file);
  syncPath(folder);
}

/** Makes a file, or what was renamed in a folder, outlast a power cut. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
