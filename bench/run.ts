import { spawnSync } from "node:child_process";

/** Runs this Node with the arguments and gives what it printed; throws what it complained of when it fails. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status ?? "a signal"}:\n${stderr}`);
  return stdout;
}
