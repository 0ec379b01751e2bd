import type { RowState } from "../../../domain/plan/action-row.ts";
import type { GoalId, ObjectiveId, OrganisationId, RowId } from "../../../domain/plan/id.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import type { ToldRow } from "../../../documents/plan-tables.ts";
import { itemsOfCell } from "../../../documents/item-cell.ts";
import { stateNames } from "../../../documents/plan-columns.ts";
import { idOf } from "../common-schema.ts";
import type { Registry } from "./registry.ts";
import type { TableRow } from "./table-row.ts";

/** A row as the table tells it, its names recognised. Its id is there when the table carries one. */
export interface ImportedRow extends Omit<ToldRow, "id"> {
  readonly from: TableRow;
  readonly id: RowId | undefined;
}

/** A row of the table; undefined, with every fault reported, when something in it is not recognised. `actor` is whose rows have no actor. */
export function importedRow(
  from: TableRow,
  {
    registry,
    plans,
    actor: given,
  }: { readonly registry: Registry; readonly plans: Plans; readonly actor?: OrganisationId | undefined },
): ImportedRow | undefined {
  const { cells } = from;
  const id = cells.id === "" ? undefined : rowId(from, "id");
  const actor = cells.actor === "" ? given : registry.actor(cells.actor);
  if (actor === undefined) {
    const expected = `An organisation of data/units.yaml by its name or id: ${plans.organisations
      .filter((each) => plans.isActor(each.id))
      .map((each) => each.name.fi)
      .join(", ")}.`;
    from.fault("actor", cells.actor === "" ? "no actor" : `no organisation "${cells.actor}"`, expected);
  }
  const aim = aimOf(from, registry);
  const items = itemsOfCell(cells.measures);
  const state = stateOf(from, items);
  if (id === null || actor === undefined || !aim || !state) return undefined;
  return {
    ...{ from, id, actor, ...aim, state, measures: state.kind === "filled" ? items.map((text) => ({ text })) : [] },
    audience: cells.audience || undefined,
    metrics: itemsOfCell(cells.metrics),
    schedule: itemsOfCell(cells.schedule),
    unitsText: itemsOfCell(cells.unitsText),
    followUp: itemsOfCell(cells.followUp),
  };
}

/** The id that a cell holds; null, with the fault reported, when it is none. */
function rowId(from: TableRow, field: "id" | "refersTo"): RowId | null {
  const parsed = idOf("action-row").safeParse(from.cells[field]);
  if (parsed.success) return parsed.data;
  from.fault(
    field,
    `"${from.cells[field]}" is no id`,
    'Lower-case words joined by "-" and ".", or nothing: then one is made.',
  );
  return null;
}

function aimOf(
  { cells, fault }: TableRow,
  registry: Registry,
): { readonly goal: GoalId; readonly objective: ObjectiveId | undefined } | undefined {
  const goal = cells.goal === "" ? undefined : registry.goal(cells.goal);
  if (cells.goal !== "" && !goal) {
    fault("goal", `no goal "${cells.goal}"`, "A goal of the plan's goals.yaml by its name or id.");
    return undefined;
  }
  if (cells.objective === "") {
    if (goal) return { goal: goal.id, objective: undefined };
    fault("objective", "neither objective nor goal", "One of them, as goals.yaml names it.");
    return undefined;
  }
  const objective = registry.objective(cells.objective, goal);
  if (objective) return { goal: objective.goal, objective: objective.id };
  const under = goal ? ` under the goal "${goal.name.fi}"` : "";
  fault(
    "objective",
    `no objective "${cells.objective}"${under}`,
    "An objective of the plan's goals.yaml by its name or id.",
  );
  return undefined;
}

function stateOf(from: TableRow, items: readonly string[]): RowState | undefined {
  const { cells, fault } = from;
  const filled = items.length > 0;
  const told = Object.entries(stateNames).find(([, name]) => name === cells.state.toLowerCase())?.[0];
  switch (cells.state === "" ? (filled ? "filled" : "empty") : told) {
    case "filled":
      if (filled) return { kind: "filled" };
      fault("measures", "a filled row without measures", `A measure, or "${stateNames.empty}" as its state.`);
      return undefined;
    case "empty":
      return filled ? { kind: "empty", text: items.join("\n") } : { kind: "empty" };
    case "see-previous": {
      const refersTo = rowId(from, "refersTo");
      if (filled && refersTo !== null) return { kind: "see-previous", text: items.join("\n"), refersTo };
      if (!filled)
        fault(
          "measures",
          "a row that refers elsewhere without a wording",
          "What its cell says, as «Ks. edellinen kohta».",
        );
      return undefined;
    }
    default:
      fault("state", `no state "${cells.state}"`, `One of ${Object.values(stateNames).join(", ")}, or nothing.`);
      return undefined;
  }
}
