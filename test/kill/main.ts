import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { broken } from "./laws.ts";
import { killRun } from "./kill-run.ts";

// `npm run kill:test`: thirty rounds on a platform that can be read back, and thirty on one that cannot. KILL_ROUNDS says otherwise.
const rounds = Number(process.env["KILL_ROUNDS"] ?? 30);
const heard = (line: string) => void process.stderr.write(`${line}\n`);
const platforms = process.argv.includes("--unreadable")
  ? [false]
  : process.argv.includes("--readable")
    ? [true]
    : [true, false];
for (const readable of platforms) {
  const stateDir = mkdtempSync(join(tmpdir(), "vuosikello-kill-"));
  const tally = await killRun({ stateDir, rounds, people: 44, readable, aliveMs: 5000, backupsTried: 14, heard });
  const faults = broken(tally, { readable });
  process.stdout.write(`${JSON.stringify({ readable, ...tally, broken: faults }, undefined, 2)}\n`);
  if (faults.length > 0) process.exitCode = 1;
  if (process.env["KILL_KEEP"] === undefined) rmSync(stateDir, { recursive: true });
}
