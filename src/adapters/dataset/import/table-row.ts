import { planColumns, planFields, type PlanField } from "../../../documents/plan-columns.ts";
import { columnLetters, type Sheet, type SheetFault } from "../../../documents/sheet.ts";

/** A row of a table that came in, its cells by field, and how to report a fault of one of them. */
export interface TableRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<PlanField, string>>;
  readonly fault: (field: PlanField, what: string, expected: string) => void;
}

/** The columns without which a table is no action table. What is not here may be left out. */
const needed: readonly PlanField[] = ["measures", "metrics", "schedule", "unitsText", "followUp"];

const titles = planFields.map((field) => planColumns[field].title).join(", ");

/** The rows below a sheet's heading row; empty rows are passed over. A sheet without any text has none. */
export function tableRows({ name, rows }: Sheet, report: (fault: SheetFault) => void): readonly TableRow[] {
  const head = rows.findIndex((row) => row.some((cell) => cell.trim() !== ""));
  if (head === -1) return [];
  const places = placesOf(rows[head] ?? [], (column, what, expected) =>
    report({ sheet: name, row: head + 1, column, what, expected }),
  );
  if (!places) return [];
  return rows.slice(head + 1).flatMap((cells, at): readonly TableRow[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const row = head + at + 2;
    cells.forEach((cell, place) => {
      if (cell.trim() !== "" && !places.has(place)) {
        report({
          sheet: name,
          row,
          column: columnLetters(place),
          what: "a text outside the columns",
          expected: "Put it under a heading, or remove it.",
        });
      }
    });
    return [
      {
        sheet: name,
        row,
        cells: cellsOf(cells, places),
        fault: (field, what, expected) =>
          report({ sheet: name, row, column: planColumns[field].title, what, expected }),
      },
    ];
  });
}

/** Which field each column holds; undefined, with every fault reported, when the headings are not those of an action table. */
function placesOf(
  headings: readonly string[],
  report: (column: string, what: string, expected: string) => void,
): ReadonlyMap<number, PlanField> | undefined {
  const places = new Map<number, PlanField>();
  let faults = 0;
  const fault = (...told: Parameters<typeof report>): void => {
    faults += 1;
    report(...told);
  };
  headings.forEach((heading, at) => {
    const plain = heading.trim().replace(/\s+/g, " ");
    if (plain === "") return;
    const field = planFields.find((each) => planColumns[each].title.toLowerCase() === plain.toLowerCase());
    if (!field) fault(columnLetters(at), `no column is called "${plain.slice(0, 40)}"`, `The columns are ${titles}.`);
    else if ([...places.values()].includes(field)) fault(plain, "the column stands twice", "Keep one of them.");
    else places.set(at, field);
  });
  const present = new Set(places.values());
  for (const field of needed.filter((each) => !present.has(each))) {
    fault(planColumns[field].title, "the column is missing", `The columns are ${titles}.`);
  }
  return faults > 0 ? undefined : places;
}

function cellsOf(cells: readonly string[], places: ReadonlyMap<number, PlanField>): TableRow["cells"] {
  const found = new Map([...places].map(([at, field]) => [field, (cells[at] ?? "").trim()]));
  return Object.fromEntries(planFields.map((field) => [field, found.get(field) ?? ""])) as Record<PlanField, string>;
}
