import { statSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { ReadTables, SheetFault } from "../../documents/sheet.ts";
import { readCsv } from "./csv-file.ts";
import { columnLetters } from "../../documents/sheet.ts";
import { limits } from "./limits.ts";
import { readXlsx } from "./read-xlsx.ts";

/** Reads the tables of an .xlsx or .csv file that exists. Whatever is wrong with it is a fault with its place; it never throws. */
export async function readTables(path: string): Promise<ReadTables> {
  const name = basename(path);
  const { size } = statSync(path);
  if (size > limits.bytes) {
    return { sheets: [], faults: [{ sheet: name, what: `${size} bytes`, expected: `At most ${limits.bytes} bytes.` }] };
  }
  const bytes = readFileSync(path);
  return tablesOf(bytes, name);
}

/** The same from the file's bytes. */
export async function tablesOf(bytes: Uint8Array, name: string): Promise<ReadTables> {
  const read = /\.csv$/i.test(name) ? readCsv(bytes, name) : await readXlsx(bytes, name);
  const faults = [...read.faults, ...read.sheets.flatMap(sizeFaults)];
  return { sheets: faults.length > 0 ? [] : read.sheets, faults };
}

function sizeFaults({ name, rows }: ReadTables["sheets"][number]): readonly SheetFault[] {
  const fault = (what: string, expected: string, place = {}): SheetFault => ({ sheet: name, ...place, what, expected });
  if (rows.length > limits.rows + 1) return [fault(`${rows.length} rows`, `At most ${limits.rows} rows.`)];
  return rows.flatMap((row, at) => [
    ...(row.length > limits.columns
      ? [fault(`${row.length} columns`, `At most ${limits.columns}.`, { row: at + 1 })]
      : []),
    ...row.flatMap((cell, column) =>
      cell.length > limits.cell
        ? [
            fault(`${cell.length} letters`, `At most ${limits.cell} in a cell.`, {
              row: at + 1,
              column: columnLetters(column),
            }),
          ]
        : [],
    ),
  ]);
}
