import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { AppError } from "../../application/app-error.ts";

/**
 * Takes the folder for this process; gives what lets it go. The kernel lets it go too when the process dies in any way, so no stale
 * lock is ever left. SQLite is used because Node itself has no file lock.
 */
export function lockDirectory(folder: string): () => void {
  const lock = openFile(folder);
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    throw new AppError(
      "store-locked",
      `DATA_DIR ${folder} is in use by another process`,
      "Stop the other one, or give this one a DATA_DIR of its own.",
      error,
    );
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
}

function openFile(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    return new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
  } catch (error) {
    throw new AppError(
      "settings-invalid",
      `DATA_DIR ${folder} cannot be written`,
      "Give a folder that this user may write to.",
      error,
    );
  }
}
