import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { importTables } from "../../../src/adapters/dataset/import/import-tables.ts";
import { writeCsv } from "../../../src/adapters/files/csv-file.ts";
import { tablesOf } from "../../../src/adapters/files/read-tables.ts";
import { writeXlsx } from "../../../src/adapters/files/write-xlsx.ts";
import { dataDir } from "../../../src/app/answering.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { cellOfItems, itemsOfCell } from "../../../src/documents/item-cell.ts";
import { planTables } from "../../../src/documents/plan-tables.ts";
import type { Table } from "../../../src/documents/table.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";

let plans: Plans;
beforeAll(async () => {
  const { realPlans } = await import("../../real-plans.ts");
  plans = realPlans();
});

const written = {
  "table.xlsx": writeXlsx,
  "table.csv": (tables: readonly Table[]) => Promise.resolve(writeCsv(tables)),
};
const names = ["table.xlsx", "table.csv"] as const;

/** Texts as plans and people write them, and as neither should: formulas, quotes, bullets, escapes, control characters. */
const piece = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+358",
    "-",
    "@",
    "'",
    "''=",
    '"',
    ";",
    ",",
    "\t",
    "\n",
    "\n\n",
    "•",
    "\n• ",
    "  ",
    "_x0041_",
    "_x005F_",
    "&amp;",
    "<b>",
    "]]>",
    "ä",
    "Ö",
    "\u00a0",
    "\r",
    "\u0007",
    "\0",
    "\ud800",
    "\uffff",
    "😀",
    "0",
    "2024",
    "1.5.2024",
  ),
  fc.string({ maxLength: 8, unit: "binary" }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

describe("a file", () => {
  it.each(names)("keeps every text, number and empty cell: %s", async (name) => {
    const rows = fc.array(fc.tuple(fc.option(text, { nil: undefined }), text), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const table = {
          name: "A",
          columns: [
            { title: "Yksi", width: 9 },
            { title: "Kaksi", width: 9 },
          ],
          rows: [...cells, ["loppu", "x"]],
        };
        const { sheets, faults } = await tablesOf(await written[name]([table]), name);
        expect(faults).toEqual([]);
        const expected = table.rows.map((row) =>
          row.map((cell = "") => (name === "table.csv" ? cell.toWellFormed().replaceAll("\0", "\ufffd") : cell)),
        );
        expect(sheets[0]?.rows.slice(1)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the items of a cell", () =>
    fc.assert(
      fc.property(fc.array(text.map((each) => each.replaceAll("\r", "").trim()).filter(Boolean)), (items) => {
        expect(itemsOfCell(cellOfItems(items))).toEqual(items);
      }),
    ));

  it.each(names)("of every plan comes back as the plan's own files, letter by letter: %s", async (name) => {
    for (const { id } of plans.datasets) {
      const read = await tablesOf(await written[name](planTables(plans, id)), name);
      const { difference, files } = importTables(read, { plan: id }, plans, dataDir);
      expect(difference).toEqual({ added: [], changed: [], gone: [], same: plans.rowsBy("plans", [id]).length });
      for (const [path, content] of files) expect(content).toBe(readFileSync(join(dataDir, path), "utf8"));
    }
  });
});
