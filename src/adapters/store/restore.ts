import { existsSync, mkdirSync, openAsBlob, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { AppError } from "../../application/app-error.ts";
import { compact, syncPath } from "./backup.ts";
import { DurableNodeFS } from "./durable-fs.ts";
import { startParams } from "./durable.ts";
import { restoringFolder, storeFolder } from "./folders.ts";
import { lockDirectory } from "./lock-directory.ts";

/**
 * Puts a backup in the place of the store of DATA_DIR. The store that was there is moved aside, never deleted; gives where it is now.
 * Throws store-locked while the store is in use, and store-damaged, with nothing moved, when the file is no backup.
 */
export async function restore(file: string, stateDir: string, now: Temporal.Instant): Promise<string | undefined> {
  const release = lockDirectory(stateDir);
  try {
    const [store, restoring] = [storeFolder(stateDir), restoringFolder(stateDir)];
    rmSync(restoring, { recursive: true, force: true });
    await unpack(file, restoring);
    const aside = existsSync(store) ? `${store}-before-${compact(now)}` : undefined;
    if (aside !== undefined) renameSync(store, aside);
    renameSync(restoring, store);
    syncPath(stateDir);
    return aside;
  } finally {
    release();
  }
}

/** Unpacks and opens the backup, so that a file that does not work is known before anything is moved. */
async function unpack(file: string, folder: string): Promise<void> {
  try {
    mkdirSync(folder, { mode: 0o700 });
    const loadDataDir = await openAsBlob(file);
    const client = await PGlite.create({ fs: new DurableNodeFS(folder), loadDataDir, startParams });
    await client.exec("select version from schema_migration limit 1; checkpoint");
    await client.close();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      syncPath(join(entry.parentPath, entry.name));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new AppError(
      "store-damaged",
      `${file} is not a backup that can be read; nothing was changed`,
      "Give another file of the backup folder.",
      error,
    );
  }
}
