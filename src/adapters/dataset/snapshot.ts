import { hash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import type { Keep } from "../../language/keep.ts";

/** What was learnt from files, stored so that the next start need not learn it again while they are the same. */
export interface Snapshot {
  readonly keep: Keep;
  /** Stores what this start has learnt; gives why it could not, which harms nothing but the next start's time. */
  readonly save: () => unknown;
}

/**
 * Opens the snapshot at `path`. One that is missing, damaged or of another key counts as empty. A new one is written beside it and
 * renamed, so that no other process ever reads a half.
 */
export function openSnapshot(path: string, key: string): Snapshot {
  const stored = read(path, key);
  const learnt = new Map(stored);
  const keep: Keep = (name, learn) => {
    if (!learnt.has(name)) learnt.set(name, learn());
    // What lies under a name was put there by the same sources, as the key says.
    return learnt.get(name) as ReturnType<typeof learn>;
  };
  return { keep, save: () => (learnt.size === stored.size ? undefined : write(path, key, learnt)) };
}

/** A key that changes with every one of these files and folders, and with Node, whose way of storing is its own. */
export function keyOf(paths: readonly string[]): string {
  const files = paths.flatMap((path) => (statSync(path).isFile() ? [path] : filesOf(path)));
  return digest([process.version, ...files.map((file) => digest(readFileSync(file)))].join("\n"));
}

function filesOf(folder: string): readonly string[] {
  return globSync("**/*.{ts,yaml,txt}", { cwd: folder })
    .sort()
    .map((name) => join(folder, name));
}

function read(path: string, key: string): ReadonlyMap<string, unknown> {
  try {
    const file = readFileSync(path);
    const content = file.subarray(headLength);
    const learnt: unknown =
      file.toString("latin1", 0, headLength) === headOf(content, key) ? deserialize(content) : undefined;
    return learnt instanceof Map ? learnt : new Map();
  } catch {
    return new Map();
  }
}

function write(path: string, key: string, learnt: ReadonlyMap<string, unknown>): unknown {
  const content = serialize(learnt);
  const own = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(own, Buffer.concat([Buffer.from(headOf(content, key), "latin1"), content]));
    renameSync(own, path);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The key, and what tells a damaged content; a digest of ten megabytes would be a twentieth of a start. */
function headOf(content: Buffer, key: string): string {
  return key + crc32(content).toString(16).padStart(8, "0");
}

const headLength = 64 + 8;

function digest(content: string | Buffer): string {
  return hash("sha256", content);
}
