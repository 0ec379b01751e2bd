import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** A folder of one's own, deleted when the tests of the file have run. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "vuosikello-"));
  made.push(folder);
  return folder;
}

/** Deletes the folders that were made since it was last called. */
export function deleteFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
