import type { PlanId } from "../../../src/domain/plan/id.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { planColumns, planFields, type PlanField } from "../../../src/documents/plan-columns.ts";
import { planCells } from "../../../src/documents/plan-tables.ts";
import type { Sheet } from "../../../src/documents/sheet.ts";

/** A sheet of these rows, under the headings of an action table. */
export function sheetOf(rows: readonly Partial<Record<PlanField, string>>[], name = "Taulukko"): Sheet {
  const headings = planFields.map((field) => planColumns[field].title);
  return { name, rows: [headings, ...rows.map((row) => planFields.map((field) => row[field] ?? ""))] };
}

/** The cells of a plan's rows, to be changed one by one. */
export function rowsOf(plans: Plans, plan: string): Record<PlanField, string>[] {
  return plans.rowsBy("plans", [plan as PlanId]).map((row) => ({ ...planCells(plans, row) }));
}
