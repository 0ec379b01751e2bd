import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { done, failed, wrongUsage, type Io } from "./io.ts";

/** `backup`: the whole store into one file of DATA_DIR/backup. */
export async function backUp(args: readonly string[], io: Io, start: () => Promise<string>): Promise<number> {
  if (args.length > 0) {
    io.err("usage: npm run backup");
    return wrongUsage;
  }
  io.out(`the store was written to ${await start()}`);
  return done;
}

/** `restore`: a backup into the place of the store; `start` gives where the store that was there is now. */
export async function putBack(
  args: readonly string[],
  io: Io,
  start: (file: string) => Promise<string | undefined>,
): Promise<number> {
  const file = fileOf(args);
  if (file === undefined) {
    io.err("usage: npm run restore -- --from FILE");
    return wrongUsage;
  }
  if (!existsSync(file)) {
    io.err(`${file}: no such file\n  Give a file of DATA_DIR/backup.`);
    return failed;
  }
  const aside = await start(file);
  io.out(`the store is as it was in ${file}`);
  if (aside !== undefined) io.out(`the store that was there is now ${aside}`);
  return done;
}

function fileOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { from: { type: "string" } } }).values.from;
  } catch {
    return undefined;
  }
}
