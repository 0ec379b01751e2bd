import writeXlsxFile, { type CellObject, type Sheet } from "write-excel-file/node";
import type { Cell, Table } from "../../documents/table.ts";
import { excelText } from "./excel-text.ts";

const nameAtMost = 31;

/** Tables as an XLSX file, a sheet each: the heading row stays in sight, texts are wrapped, and no text is ever a formula. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map(({ columns, rows }, at): Sheet<Buffer> => ({
    sheet: names[at] ?? "",
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ title }): CellObject => ({ ...cellOf(title), fontWeight: "bold" })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function cellOf(cell: Cell): CellObject {
  const look = { wrap: true, alignVertical: "top" } as const;
  if (typeof cell === "number") return { ...look, value: cell, type: Number };
  return cell === undefined || cell === "" ? look : { ...look, value: excelText(cell), type: String };
}

/** Names as Excel takes them: without some signs, at most 31 letters, no two alike. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]/\\:*?']/g, " ").trim() || "-";
    for (let copy = 1; ; copy++) {
      const mark = copy === 1 ? "" : ` (${copy})`;
      const fitting = plain.slice(0, nameAtMost - mark.length).trimEnd() + mark;
      if (taken.has(fitting.toLowerCase())) continue;
      taken.add(fitting.toLowerCase());
      return fitting;
    }
  });
}
