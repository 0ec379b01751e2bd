import type { ActionRow } from "../../../domain/plan/action-row.ts";
import type { PlanId, RowId } from "../../../domain/plan/id.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { fold } from "../../../language/fold.ts";
import { idOf } from "../common-schema.ts";
import type { ImportedRow } from "./imported-row.ts";

/** A row under the id by which the plan knows it or will know it, and what the plan holds under that id now. */
export interface NamedRow {
  readonly id: RowId;
  readonly row: ImportedRow;
  readonly before: ActionRow | undefined;
}

/**
 * Gives each row its id: the one it carries, else one made of actor and objective, or of its first measure where it has no objective. A row
 * without an id meets the plan's row of the same made id.
 */
export function namedRows(rows: readonly ImportedRow[], plans: Plans, plan: PlanId): readonly NamedRow[] {
  const prefix = prefixOf(plans, plan);
  const taken = new Map<RowId, ImportedRow>();
  const carried = new Set(rows.map(({ id }) => id));
  return rows.flatMap((row): readonly NamedRow[] => {
    const id = row.id ?? madeId(row, prefix, (made) => taken.has(made) || carried.has(made));
    const twin = taken.get(id);
    if (twin) {
      row.from.fault(
        "id",
        `the same row as row ${twin.from.row} of ${twin.from.sheet}: "${id}"`,
        "An id of its own, or other measures.",
      );
      return [];
    }
    taken.set(id, row);
    const before = plans.find(id);
    if (before === undefined) return [{ id, row, before }];
    if (before.kind === "action-row" && before.plan === plan && before.actor === row.actor)
      return [{ id, row, before }];
    row.from.fault(
      "id",
      `"${id}" is the id of another record`,
      "A row of this plan and actor, or nothing: then an id is made.",
    );
    return [];
  });
}

const rowId = idOf("action-row");

/** The ids of a plan's rows begin alike: "lanu", "kouvola23". */
function prefixOf(plans: Plans, plan: PlanId): string {
  const known = plans.rowsBy("plans", [plan])[0]?.id ?? plan;
  return known.split(".", 1)[0] ?? plan;
}

function madeId(
  { actor, objective, goal, measures }: ImportedRow,
  prefix: string,
  isTaken: (id: RowId) => boolean,
): RowId {
  const first = measures[0]?.text ?? "";
  const tail = objective === undefined ? slug(first || goal) : (objective.split(".").at(-1) ?? "");
  const base = rowId.parse(`${prefix}.${actor}.${tail}`);
  return isTaken(base) && first !== "" ? rowId.parse(`${base}-${slug(first)}`) : base;
}

/** The first telling words of a text as part of an id. */
export function slug(text: string, words = 4): string {
  const all = fold(text).match(/[a-z0-9]+/g) ?? [];
  const telling = all.filter((word) => word.length > 2 && !["seka", "tai", "och", "the", "and"].includes(word));
  return (telling.length > 0 ? telling : all).slice(0, words).join("-").slice(0, 60).replace(/-$/, "") || "rivi";
}
