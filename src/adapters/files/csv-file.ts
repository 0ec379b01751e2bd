import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { ReadTables, SheetFault } from "../../documents/sheet.ts";
import type { Cell, Table } from "../../documents/table.ts";
import { armed, disarmed } from "./formula.ts";
import { limits } from "./limits.ts";

const byteOrderMark = "\ufeff";

/**
 * Tables as one CSV file: semicolons, decimal commas and the byte order mark by which a Finnish Excel reads UTF-8. Several tables stand
 * one after another under one heading row, which has the columns of all.
 */
export function writeCsv(tables: readonly Table[]): Uint8Array {
  const titles = [...new Set(tables.flatMap(({ columns }) => columns.map(({ title }) => title)))];
  const rows = tables.flatMap(({ columns, rows }) => {
    const places = titles.map((title) => columns.findIndex((column) => column.title === title));
    return rows.map((row) => places.map((at) => csvText(row[at])));
  });
  const text = stringify([titles, ...rows], { delimiter: ";", record_delimiter: "\r\n" });
  return new TextEncoder().encode(byteOrderMark + text);
}

function csvText(cell: Cell): string {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  // A file with a zero is no text to anybody who reads it.
  return cell === undefined ? "" : disarmed(cell.replaceAll("\0", "\ufffd"));
}

/** Reads a CSV file in UTF-8, or in UTF-16 with its mark, with semicolons, commas or tabs; `name` names it in faults. */
export function readCsv(bytes: Uint8Array, name: string): ReadTables {
  const text = decoded(bytes);
  if (typeof text !== "string") return { sheets: [], faults: [{ sheet: name, ...text }] };
  try {
    const records = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
    return { sheets: [{ name, rows: records.map((record) => record.map(armed)) }], faults: [] };
  } catch (error) {
    return { sheets: [], faults: [{ sheet: name, ...brokenQuotes(error) }] };
  }
}

type Fault = Omit<SheetFault, "sheet">;

function decoded(bytes: Uint8Array): string | Fault {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes);
    const zero = text.indexOf("\0");
    return zero === -1 ? text : { row: rowAt(text.slice(0, zero)), what: "an unreadable character", expected: utf8 };
  } catch {
    return { row: rowAt(readable(bytes, mark)), what: `the text is not ${mark.toUpperCase()}`, expected: utf8 };
  }
}

const utf8 = 'Save it as "CSV UTF-8", or as XLSX.';

/** The beginning of a text up to its first character that cannot be read. */
function readable(bytes: Uint8Array, mark: string): string {
  const text = new TextDecoder(mark).decode(bytes);
  return text.slice(0, Math.max(0, text.indexOf("\ufffd")));
}

/** The row in which a text ends, whose cells may hold line breaks. */
function rowAt(before: string): number {
  const outside = before.split('"').filter((_piece, at) => at % 2 === 0);
  return outside.join("").split("\n").length;
}

/** What parts the cells of the first row: the sign that stands there most often. */
function delimiterOf(text: string): string {
  const first = text.slice(0, limits.cell).split(/\r?\n/, 1)[0] ?? "";
  const often = (sign: string): number => first.split(sign).length;
  return [";", ",", "\t"].toSorted((a, b) => often(b) - often(a))[0] ?? ";";
}

function brokenQuotes(error: unknown): Fault {
  const record = error instanceof Error && "records" in error ? Number(error.records) : NaN;
  return {
    ...(Number.isNaN(record) ? {} : { row: record + 1 }),
    what: "a quotation mark without its pair",
    expected: 'A cell with ", ; or a line break stands in quotation marks, and a " inside it is written "".',
  };
}
