import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Runs a script of this folder as a process that says what it has done; kills it after so many lines without warning. */
export async function killedAfter(
  lines: number,
  script: string,
  ...args: readonly string[]
): Promise<readonly string[]> {
  const child = startScript(script, ...args);
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === lines) child.kill("SIGKILL");
  }
  return said;
}

/** A process that writes notes, once it has said that the first is stored. */
export async function startedWriter(stateDir: string) {
  const writer = startScript("writer.ts", stateDir, "held");
  await once(writer.stdout, "data");
  return writer;
}

/** What a process says, and its exit code, that starts to write notes and is expected to end by itself. */
export async function endedWriter(stateDir: string): Promise<{ readonly code: unknown; readonly said: string }> {
  const writer = startScript("writer.ts", stateDir, "second");
  let said = "";
  writer.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const [code] = (await once(writer, "close")) as unknown[];
  return { code, said };
}

function startScript(script: string, ...args: readonly string[]) {
  return spawn(process.execPath, [join(import.meta.dirname, script), ...args]);
}
