import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { done, failed, wrongUsage, type Io } from "./io.ts";

/** What was looked up, as the dataset room reports it. */
interface Report {
  readonly checked: number;
  readonly interleaved: number;
  readonly restored: number;
  readonly missing: readonly {
    readonly record: string;
    readonly what: string;
    readonly file: string;
    readonly lines: string;
  }[];
}

/** `verify:sources`: every number and cell of data/ looked up at its stated lines in the source text files. */
export function verify(args: readonly string[], io: Io, start: (folder: string) => Report): number {
  const folder = folderOf(args);
  if (folder === undefined) {
    io.err("usage: npm run verify:sources -- --from DIR");
    return wrongUsage;
  }
  if (!existsSync(folder)) {
    io.err(`${folder}: no such folder\n  Give the folder that holds the source text files.`);
    return wrongUsage;
  }
  const { checked, interleaved, restored, missing } = start(folder);
  for (const { record, what, file, lines } of missing) io.out(`not found: ${record} «${what}» in ${file}:${lines}`);
  io.out(
    `${checked} checked, ${checked - missing.length} found (${interleaved} between other columns, ${restored} by damaged words), ${missing.length} not found`,
  );
  return missing.length === 0 ? done : failed;
}

function folderOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { from: { type: "string" } } }).values.from;
  } catch {
    return undefined;
  }
}
