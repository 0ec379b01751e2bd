import { columnLetters, type SheetFault } from "../../documents/sheet.ts";
import { limits } from "./limits.ts";

/** A sheet's name and the part of the file that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly xml: string;
}

/** The sheets of a workbook, by its own table of contents. */
export function sheetParts(text: (part: string) => string): readonly SheetPart[] {
  const targets = new Map(
    tags(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return tags(text("xl/workbook.xml"), "sheet").map((tag) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    return { name: attribute(tag, "name"), xml: text(target.startsWith("/") ? target.slice(1) : `xl/${target}`) };
  });
}

/**
 * What a sheet holds that a table of texts cannot be read from: a formula has no text of its own, a merged cell leaves the cells
 * beside it empty, an error value says nothing; and places further out than the limits, which a reader would fill with empty cells.
 */
export function markFaults({ name, xml }: SheetPart): readonly SheetFault[] {
  const fault = (cell: string, what: string, expected: string): SheetFault => ({
    sheet: name,
    ...placeOf(cell),
    what,
    expected,
  });
  const far = [...tags(xml, "row"), ...tags(xml, "c")].find((tag) => !near(attribute(tag, "r")));
  if (far !== undefined) {
    return [
      {
        sheet: name,
        what: `a cell at ${attribute(far, "r")}`,
        expected: `At most ${limits.rows} rows and ${limits.columns} columns.`,
      },
    ];
  }
  return [
    ...tags(xml, "mergeCell").map((tag) =>
      fault(
        attribute(tag, "ref"),
        `merged cells ${attribute(tag, "ref")}`,
        "Unmerge them and write the text into each row.",
      ),
    ),
    ...[...xml.matchAll(/<c\b([^>]*)>\s*<f[\s>/]/g)].map(([, tag = ""]) =>
      fault(attribute(tag, "r"), "a formula", "Put its value in its place as text."),
    ),
    ...tags(xml, "c")
      .filter((tag) => attribute(tag, "t") === "e")
      .map((tag) => fault(attribute(tag, "r"), "an error value", "Write the text, or leave the cell empty.")),
  ];
}

function tags(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, "g"))].map(([, attributes = ""]) => attributes);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescaped(value?.[1] ?? value?.[2] ?? "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_whole, entity: string) => entities[entity] ?? "");
}

/** Whether a row's number or a cell's address is within the limits; without one it follows its neighbour. */
function near(address: string): boolean {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(address) ?? [, "ZZZZ"];
  return Number(digits) <= limits.rows + 1 && columnAt(letters) <= limits.columns;
}

function columnAt(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function placeOf(address: string): Pick<SheetFault, "row" | "column"> {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return { row: Number(digits), column: columnLetters(columnAt(letters) - 1) };
}
