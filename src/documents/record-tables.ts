import type { PlanId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { recordJson } from "../domain/plan/record-json.ts";
import type { Cell, Table } from "./table.ts";

const width = 24;

/** Every record, or those of one plan, in a table for each kind. A field of a field has a column of its own: "source.section". */
export function recordTables(plans: Plans, plan: PlanId | undefined): readonly Table[] {
  const records = plans.records.filter((record) => plan === undefined || record.plan === plan);
  return [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, same]) => {
    const rows = same.map((record) => new Map(flat(recordJson(plans, record))));
    const titles = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    return {
      name: kind,
      columns: titles.map((title) => ({ title, width })),
      rows: rows.map((row) => titles.map((title) => row.get(title))),
    };
  });
}

function* flat(value: object, path = ""): Iterable<readonly [string, Cell]> {
  for (const [key, field] of Object.entries(value) as (readonly [string, unknown])[]) {
    if (typeof field === "object" && field !== null && !Array.isArray(field)) yield* flat(field, `${path}${key}.`);
    else yield [path + key, cellOf(field)];
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string") return value;
  if (value === null || value === undefined) return undefined;
  const simple = Array.isArray(value) && value.every((each) => typeof each === "string");
  return simple ? value.join("\n") : JSON.stringify(value);
}
