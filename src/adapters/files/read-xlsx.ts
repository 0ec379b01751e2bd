import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import { columnLetters, type ReadTables, type Sheet, type SheetFault } from "../../documents/sheet.ts";
import { markFaults, sheetParts } from "./sheet-marks.ts";
import { zipParts } from "./zip-parts.ts";

/** Reads every sheet of an XLSX file as texts; `name` names the file in faults. Dates come as d.m.yyyy, numbers with a decimal comma. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<ReadTables> {
  try {
    const parts = zipParts(bytes);
    const marks = sheetParts((part) => new TextDecoder("utf-8", { fatal: true }).decode(parts.get(part)));
    const faults = marks.flatMap(markFaults);
    return faults.length > 0 ? { sheets: [], faults } : await readSheets(parts);
  } catch (error) {
    const what = error instanceof Error ? error.message : "it cannot be read";
    return {
      sheets: [],
      faults: [{ sheet: name, what: `no readable XLSX file: ${what}`, expected: "Save it anew as XLSX." }],
    };
  }
}

/** The reader is given what was measured, so that it unpacks nothing else. */
async function readSheets(parts: ReadonlyMap<string, Uint8Array>): Promise<ReadTables> {
  const measured = zipSync(Object.fromEntries(parts), { level: 0 });
  const read = await readXlsxFile(new Uint8Array(measured).buffer, { trim: false });
  const faults: SheetFault[] = [];
  const sheets = read.map(({ sheet, data }): Sheet => ({
    name: sheet,
    rows: data.map((row, at) =>
      row.map((value, column) => {
        const text = textOf(value);
        if (text !== undefined) return text;
        faults.push({
          sheet,
          row: at + 1,
          column: columnLetters(column),
          what: `the value ${String(value)}`,
          expected: "Write it as text.",
        });
        return "";
      }),
    ),
  }));
  return { sheets, faults };
}

/** The text of a cell; undefined for what has no plain text: a time, true or false. */
function textOf(value: unknown): string | undefined {
  if (value === null || typeof value === "string") return value ?? "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (!(value instanceof Date) || Number.isNaN(value.getTime()) || value.getTime() % 86_400_000 !== 0) return undefined;
  return `${value.getUTCDate()}.${value.getUTCMonth() + 1}.${value.getUTCFullYear()}`;
}
