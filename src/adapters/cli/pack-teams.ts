import { readFlags } from "./flags.ts";
import { done, wrongUsage, type Io } from "./io.ts";

/** `teams:package`: the app package that an administrator uploads to Teams, into `--out` or DATA_DIR; `start` gives its file. */
export async function packTeams(
  args: readonly string[],
  io: Io,
  start: (out: string | undefined) => Promise<string>,
): Promise<number> {
  const flags = readFlags(args, { out: { type: "string" } });
  if (!flags) {
    io.err("usage: npm run teams:package -- [--out FILE]");
    return wrongUsage;
  }
  const { out } = flags;
  io.out(`the app package was written to ${await start(typeof out === "string" ? out : undefined)}`);
  return done;
}
