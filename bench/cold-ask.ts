import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";
import { median, timed } from "./statistics.ts";
import { duration, ratio, table } from "./table.ts";

const question = "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?";
const main = join(import.meta.dirname, "..", "src", "main.ts");
const rounds = 5;

/**
 * One question from the command line, the first after a change of plans or code and the next ones, beside a Node that does nothing.
 * They take turns, so that all meet the same machine.
 */
export async function coldAskTable(): Promise<string> {
  const [bare, first, next]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), "vuosikello-bench-"));
    const env = { DATA_DIR: folder, NODE_COMPILE_CACHE: join(folder, "compiled") };
    bare.push((await timed(() => run(["-e", "0"]))).ms);
    first.push((await timed(() => run([main, "ask", question], env))).ms);
    next.push((await timed(() => run([main, "ask", question], env))).ms);
    rmSync(folder, { recursive: true });
  }
  const base = median(bare);
  const row = (name: string, times: readonly number[]): readonly string[] => [
    ...[name, duration(median(times))],
    ratio(median(times), base),
  ];
  return table(`A cold "ask" from the command line (median of ${rounds})`, [
    ["", "time", "ratio"],
    row("node -e 0", bare),
    row("ask, nothing kept", first),
    row("ask, next time", next),
  ]);
}
