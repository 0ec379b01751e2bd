import type { Io } from "../../../src/adapters/cli/io.ts";

/** What a command that reads no input writes, and its exit code. */
export async function ran(run: (io: Io) => Promise<number>) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run({
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    lines: none,
    interactive: false,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

async function* none(): AsyncIterable<string> {}
