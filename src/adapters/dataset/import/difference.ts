import type { ActionRow } from "../../../domain/plan/action-row.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { planColumns, planFields } from "../../../documents/plan-columns.ts";
import { planCells, type ToldRow } from "../../../documents/plan-tables.ts";
import type { NamedRow } from "./row-ids.ts";

/** What a cell held and holds. */
export interface ChangedCell {
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/** How a table differs from what the plan holds of the actors that stand in the table. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly cells: readonly ChangedCell[] }[];
  /** Rows of the plan that the table no longer has. */
  readonly gone: readonly string[];
  readonly same: number;
}

/** The difference of a table's rows against the plan's own rows of the same actors. */
export function difference(rows: readonly NamedRow[], present: readonly ActionRow[], plans: Plans): Difference {
  const met = rows.flatMap(({ id, row, before }) =>
    before ? [{ id, cells: changedCells(before, { ...row, id }, plans) }] : [],
  );
  const here = new Set(rows.map(({ id }) => id));
  return {
    added: rows.filter(({ before }) => !before).map(({ id }) => id),
    changed: met.filter(({ cells }) => cells.length > 0),
    gone: present.filter(({ id }) => !here.has(id)).map(({ id }) => id),
    same: met.filter(({ cells }) => cells.length === 0).length,
  };
}

function changedCells(before: ToldRow, after: ToldRow, plans: Plans): readonly ChangedCell[] {
  const [old, now] = [planCells(plans, before), planCells(plans, after)];
  return planFields.flatMap((field) =>
    old[field] === now[field] ? [] : [{ column: planColumns[field].title, old: old[field], new: now[field] }],
  );
}
