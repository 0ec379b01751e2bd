import { Document, isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { UnitId } from "../../../domain/plan/id.ts";
import { ActionsFile } from "../plan-schema.ts";
import { namedMeasures } from "./measure-ids.ts";
import type { NamedRow } from "./row-ids.ts";

/** Rows as an actor's file of the plan. What the present file holds beyond the table (synonyms, notes, lines, comments) stays. */
export function actionsYaml(
  rows: readonly NamedRow[],
  present: string | undefined,
  head: { readonly document: string; readonly section: string; readonly actor: string },
  unitsOf: (row: NamedRow) => readonly UnitId[],
): string {
  const file = present === undefined ? new Document({ ...head, rows: [] }) : parseDocument(present);
  const list = file.get("rows");
  if (!isSeq(list)) throw new TypeError("an action file without rows");
  const known = new Map(list.items.filter((item) => isMap(item)).map((item) => [item.get("id"), item] as const));
  list.items = rows.map((each) => {
    const entry = known.get(each.id) ?? file.createNode({ id: each.id });
    fill(entry, each, { file, units: unitsOf(each) });
    return entry;
  });
  if (rows.some(({ before }) => !before)) file.commentBefore = [file.commentBefore, newRows].filter(Boolean).join("\n");
  // What is written has to be what the loader takes; a difference would be a fault of the program.
  ActionsFile.parse(file.toJS());
  return file.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const newRows = ' New rows have the row of the imported table in "lines": put the lines of the source text there.';

/** Writes what the table tells into an entry; what has not changed keeps its spelling in the file. */
function fill(
  entry: YAMLMap,
  { id, row, before }: NamedRow,
  { file, units }: { readonly file: Document; readonly units: readonly UnitId[] },
): void {
  const put = (field: string, value: unknown, old: unknown): void => {
    if (entry.has(field) && JSON.stringify(value) === JSON.stringify(old)) return;
    if (value === undefined || (Array.isArray(value) && value.length === 0 && field !== "measures"))
      entry.delete(field);
    else entry.set(field, file.createNode(value));
  };
  const { state, objective, from } = row;
  const lines = String(from.row);
  if (objective === undefined) put("goal", row.goal, before?.goal);
  else if (row.goal !== before?.goal) entry.delete("goal");
  put("objective", objective, before?.objective);
  put("audience", row.audience, before?.audience);
  put("state", state.kind, before?.state.kind);
  put("seeText", textOf(state), before && textOf(before.state));
  put("refersTo", referenceOf(state), before && referenceOf(before.state));
  if (!before) entry.set("lines", lines);
  const texts = row.measures.map(({ text }) => text);
  const old = before?.measures ?? [];
  const same = before && JSON.stringify(texts) === JSON.stringify(old.map(({ text }) => text));
  if (!same) putMeasures(entry, namedMeasures(id, texts, old), { file, lines });
  put("metrics", row.metrics, before?.metrics);
  put("schedule", row.schedule, before?.schedule);
  put("units", units, before?.units);
  put("unitsText", row.unitsText, before?.unitsText);
  put("followUp", row.followUp, before?.followUp);
}

function putMeasures(
  entry: YAMLMap,
  measures: ReturnType<typeof namedMeasures>,
  { file, lines }: { readonly file: Document; readonly lines: string },
): void {
  const list = entry.get("measures");
  const known = new Map(
    isSeq(list) ? list.items.filter((item) => isMap(item)).map((item) => [item.get("id"), item] as const) : [],
  );
  entry.set(
    "measures",
    file.createNode(
      measures.map(({ id, text }) => {
        const measure = known.get(id);
        if (measure?.get("text") !== text) measure?.set("text", text);
        return measure ?? file.createNode({ id, text, lines });
      }),
    ),
  );
}

function textOf(state: NamedRow["row"]["state"]): string | undefined {
  return state.kind === "filled" ? undefined : state.text;
}

function referenceOf(state: NamedRow["row"]["state"]): string | undefined {
  return state.kind === "see-previous" ? state.refersTo : undefined;
}
