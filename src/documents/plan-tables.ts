import type { ActionRow } from "../domain/plan/action-row.ts";
import type { ObjectiveId, PlanId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { cellOfItems } from "./item-cell.ts";
import { planColumns, planFields, stateNames, type PlanField } from "./plan-columns.ts";
import type { Table } from "./table.ts";

/** The action tables of a plan, one for each actor, in the order of the plan. A plan without action rows has a table of headings only. */
export function planTables(plans: Plans, plan: PlanId): readonly Table[] {
  const rows = plans.rowsBy("plans", [plan]);
  if (rows.length === 0) return [{ ...emptyPlanTable, name: plans.get("dataset", plan).shortTitle.fi }];
  return [...Map.groupBy(rows, ({ actor }) => actor)].map(([actor, own]) => ({
    ...emptyPlanTable,
    name: plans.get("organisation", actor).name.fi,
    rows: own.map((row) => {
      const cells = planCells(plans, row);
      return planFields.map((field) => cells[field] || undefined);
    }),
  }));
}

/** What somebody fills in. */
export const emptyPlanTable: Table = {
  name: "Toimenpiteet",
  columns: planFields.map((field) => planColumns[field]),
  rows: [],
};

/** What a row tells in its table. */
export interface ToldRow extends Pick<
  ActionRow,
  "id" | "actor" | "goal" | "state" | "metrics" | "schedule" | "unitsText" | "followUp"
> {
  readonly objective?: ObjectiveId | undefined;
  readonly audience?: string | undefined;
  readonly measures: readonly { readonly text: string }[];
}

/** The texts of a row by field. A row that holds no measures shows what its cell says instead. */
export function planCells(plans: Plans, row: ToldRow): Readonly<Record<PlanField, string>> {
  const { id, actor, goal, objective, audience = "", state, measures } = row;
  return {
    id,
    actor: plans.get("organisation", actor).name.fi,
    goal: plans.get("goal", goal).name.fi,
    objective: objective === undefined ? "" : plans.get("objective", objective).name.fi,
    audience,
    measures: state.kind === "filled" ? cellOfItems(measures.map(({ text }) => text)) : cellOfItems([state.text ?? ""]),
    metrics: cellOfItems(row.metrics),
    schedule: cellOfItems(row.schedule),
    unitsText: cellOfItems(row.unitsText),
    followUp: cellOfItems(row.followUp),
    state: stateNames[state.kind],
    refersTo: state.kind === "see-previous" ? state.refersTo : "",
  };
}
