import { statedOf, type ActionRow } from "../plan/action-row.ts";
import type { Plans } from "../plan/plans.ts";
import type { Answer, RowPart } from "./answer.ts";
import type { RowFilter, RowQuery } from "./query.ts";

/** The rows that a filter leaves, in the order of the plan. */
export function rowsOf(plans: Plans, filter: RowFilter): readonly ActionRow[] {
  const key = narrowestFirst.find((each) => filter[each] !== undefined);
  return key === undefined ? plans.rows : plans.rowsBy(key, filter[key] ?? []).filter(leaves(filter));
}

/** The keys of a filter, those that leave fewest rows first. */
const narrowestFirst = ["measures", "rows", "units", "objectives", "actors", "goals", "plans"] as const;

/** Whether a filter leaves a row. */
function leaves(filter: RowFilter): (row: ActionRow) => boolean {
  const [ofPlan, ofActor, ofGoal] = [among(filter.plans), among(filter.actors), among(filter.goals)];
  const [ofObjective, isRow] = [among(filter.objectives), among(filter.rows)];
  const [isUnit, isMeasure] = [among(filter.units), among(filter.measures)];
  return (row) =>
    ofPlan(row.plan) &&
    ofActor(row.actor) &&
    ofGoal(row.goal) &&
    ofObjective(row.objective) &&
    isRow(row.id) &&
    (filter.units === undefined || row.units.some(isUnit)) &&
    (filter.measures === undefined || row.measures.some((measure) => isMeasure(measure.id)));
}

/** Whether a list holds an item; a list that is not given holds all. A filter may name thousands of measures. */
function among<Item>(list: readonly Item[] | undefined): (item: Item | undefined) => boolean {
  if (list === undefined) return () => true;
  const items = new Set<Item | undefined>(list);
  return (item) => item !== undefined && items.has(item);
}

/** The asked cells of the rows a filter leaves; a row that points elsewhere is answered by the row it points to. */
export function runRows(plans: Plans, query: RowQuery): Answer {
  const rows = rowsOf(plans, query.filter);
  if (rows.length === 0) return { kind: "not-in-plan", reason: { kind: "no-rows", filter: query.filter } };
  const asked = new Set(query.filter.measures);
  const parts = merged(rows.map((row) => partOf(plans, row, asked)));
  const speaking = parts.filter((part) => says(part, query));
  const silent = parts.filter((part) => !says(part, query)).map((part) => part.row);
  const first = silent[0];
  if (speaking.length > 0) return { kind: "rows", query, rows: speaking, silent, absent: [] };
  // What is measured is what is followed: it is told where a table has no cell of its own for that.
  const measured = query.kind === "follow-up" ? runRows(plans, { ...query, kind: "metrics" }) : undefined;
  if (measured?.kind === "rows") return { ...measured, absent: [query.kind] };
  if (first && query.kind === "measures") {
    return { kind: "not-in-plan", reason: { kind: "empty-row", row: first.id, reasoned: statedOf(first).length > 0 } };
  }
  return { kind: "not-in-plan", reason: { kind: "no-field", field: query.kind, rows: silent.map((row) => row.id) } };
}

function partOf(plans: Plans, row: ActionRow, asked: ReadonlySet<string>): RowPart {
  if (row.state.kind === "see-previous") {
    const target = plans.get("action-row", row.state.refersTo);
    return { row: target, measures: target.measures, via: row };
  }
  const measures = row.measures.filter((measure) => asked.has(measure.id));
  return { row, measures: measures.length > 0 ? measures : row.measures };
}

/** A row that is both asked for and pointed to is shown once. */
function merged(parts: readonly RowPart[]): readonly RowPart[] {
  const first = new Map(parts.toReversed().map((part) => [part.row, part] as const));
  return parts.filter((part) => first.get(part.row) === part);
}

/** Many measures say their time themselves: "4/2022", "viikolla 34", "korona-tauon jälkeen". */
function statesTime(text: string): boolean {
  return /\d|vuosittai|jälkeen|ennen|vuoden|viiko|kuukau|jatku|aikana|toistaiseksi/i.test(text);
}

function says({ row, via, measures }: RowPart, { kind }: RowQuery): boolean {
  switch (kind) {
    case "measures":
      return measures.length > 0;
    case "responsible":
      return measures.length > 0 || row.unitsText.length > 0;
    case "metrics":
      return row.metrics.length > 0 || (via?.metrics.length ?? 0) > 0;
    case "schedule":
      return (
        row.schedule.length > 0 || (via?.schedule.length ?? 0) > 0 || measures.some((each) => statesTime(each.text))
      );
    case "follow-up":
      return row.followUp.length > 0 || (via?.followUp.length ?? 0) > 0;
  }
}
