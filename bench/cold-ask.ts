import { join } from "node:path";
import { run } from "./run.ts";
import { median, timed } from "./statistics.ts";
import { duration, ratio, table } from "./table.ts";

const question = "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?";
const main = join(import.meta.dirname, "..", "src", "main.ts");
const rounds = 3;

/** One question from the command line, beside a Node that does nothing. The two take turns, so that both meet the same machine. */
export async function coldAskTable(): Promise<string> {
  const bare: number[] = [];
  const ask: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push((await timed(() => run(["-e", "0"]))).ms);
    ask.push((await timed(() => run([main, "ask", question]))).ms);
  }
  const [ours, base] = [median(ask), median(bare)];
  return table(`A cold "ask" from the command line (median of ${rounds})`, [
    ["", "time", "ratio"],
    ["node -e 0", duration(base), ratio(base, base)],
    ["ask", duration(ours), ratio(ours, base)],
  ]);
}
