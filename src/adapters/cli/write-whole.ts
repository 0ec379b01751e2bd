import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "../../application/app-error.ts";

/**
 * Writes files whole or not at all: each beside its place first, all of them put into place when every one is written. Throws
 * file-not-written.
 */
export function writeWhole(files: ReadonlyMap<string, Uint8Array | string>): void {
  const drafts = new Map([...files.keys()].map((path) => [path, `${path}.${process.pid}.part`] as const));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(path), { recursive: true });
      // A folder in the place of a file would only be met when the others are already in theirs.
      if (existsSync(path) && statSync(path).isDirectory()) throw new Error(`${path} is a folder`);
      writeFileSync(drafts.get(path) ?? "", content, { flush: true });
    }
    for (const [path, draft] of drafts) renameSync(draft, path);
  } catch (error) {
    for (const draft of [...drafts.values()].filter((each) => existsSync(each))) rmSync(draft);
    const why = error instanceof Error ? error.message : "the disk refuses";
    throw new AppError("file-not-written", why, "Give a folder that can be written to, with room enough.", error);
  }
}
