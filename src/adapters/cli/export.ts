import { parseArgs } from "node:util";
import { recordJson } from "../../domain/plan/record-json.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { done, wrongUsage, type Io } from "./io.ts";

const usage = "usage: npm run --silent export -- --format jsonl";

/** `export`: every record of data/, one JSON object a line. */
export function exportRecords(args: readonly string[], io: Io, start: () => Plans): number {
  if (!isUsage(args)) {
    io.err(usage);
    return wrongUsage;
  }
  const plans = start();
  for (const record of plans.records) io.out(JSON.stringify(recordJson(plans, record)));
  return done;
}

function isUsage(args: readonly string[]): boolean {
  try {
    return (
      parseArgs({ args: [...args], options: { format: { type: "string", default: "jsonl" } } }).values.format ===
      "jsonl"
    );
  } catch {
    return false;
  }
}
