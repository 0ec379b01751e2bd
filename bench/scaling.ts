import { join } from "node:path";
import { run } from "./run.ts";
import { duration, percent, ratio, table } from "./table.ts";

/** What is measured of one number of plans. Times in milliseconds, heap in bytes. */
export interface Size {
  readonly plans: number;
  readonly records: number;
  /** From records in memory to the first question. */
  readonly ready: number;
  /** Everything in use after the questions, the records among it. */
  readonly heap: number;
  /** What making ready has added. */
  readonly heapGrown: number;
  readonly median: number;
  readonly p99: number;
  readonly asked: number;
  readonly right: number;
}

/** The data folder holds so many. */
const plansInData = 6;
/** A process may use so many megabytes: 300 plans need more than Node's own limit on small machines. */
const heapLimit = 12_000;

/** How the product bears the six plans multiplied to each number of `sizes`, which are rounded to whole copies. */
export function scalingTable(sizes: readonly number[]): string {
  const measured = sizes.map((plans) => measure(Math.max(1, Math.round(plans / plansInData))));
  const base = measured[0];
  if (!base) return "";
  const beside = (of: (size: Size) => number, show: (value: number) => string) => (size: Size) =>
    `${show(of(size))} (${ratio(of(size), of(base))})`;
  const columns: readonly (readonly [string, (size: Size) => string])[] = [
    ["plans", (size) => String(size.plans)],
    ["records", beside((size) => size.records, String)],
    ["making ready", beside((size) => size.ready, duration)],
    ["heap of it", beside((size) => size.heapGrown, megabytes)],
    ["heap in all", beside((size) => size.heap, megabytes)],
    ["answer, median", beside((size) => size.median, duration)],
    ["answer, p99", beside((size) => size.p99, duration)],
    [`right of ${base.asked}`, (size) => `${size.right} = ${percent(size.right, size.asked)}`],
  ];
  const rows = measured.map((size) => columns.map(([, cell]) => cell(size)));
  return table("The six plans multiplied with made-up names (ratios to the first row)", [
    columns.map(([name]) => name),
    ...rows,
  ]);
}

function measure(copies: number): Size {
  const flags = ["--expose-gc", `--max-old-space-size=${heapLimit}`];
  return JSON.parse(run([...flags, join(import.meta.dirname, "one-size.ts"), String(copies)])) as Size;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
