import { zipSync, unzipSync } from "fflate";
import fc from "fast-check";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importTables } from "../../../src/adapters/dataset/import/import-tables.ts";
import { loadPlans } from "../../../src/adapters/dataset/load-plans.ts";
import { writeCsv } from "../../../src/adapters/files/csv-file.ts";
import { tablesOf } from "../../../src/adapters/files/read-tables.ts";
import { writeXlsx } from "../../../src/adapters/files/write-xlsx.ts";
import { AppError } from "../../../src/application/app-error.ts";
import { planTables } from "../../../src/documents/plan-tables.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";

const small = join(import.meta.dirname, "..", "..", "fixtures", "small");
const folder = mkdtempSync(join(tmpdir(), "mutated-"));
afterAll(() => rmSync(folder, { recursive: true }));

let plans: Plans;
let xlsx: Uint8Array;
let csv: Uint8Array;
beforeAll(async () => {
  cpSync(small, folder, { recursive: true });
  plans = loadPlans(folder);
  const tables = planTables(plans, dataset().id);
  xlsx = await writeXlsx(tables);
  csv = writeCsv(tables);
});

const dataset = () => {
  const [first] = plans.datasets;
  if (!first) throw new Error("the fixture has no plan");
  return first;
};

/** What became of a file: read as rows, or refused at a place. Everything else is a crash. */
async function fate(bytes: Uint8Array, name: string): Promise<string> {
  const began = performance.now();
  try {
    const { difference } = importTables(await tablesOf(bytes, name), { plan: dataset().id }, plans, folder);
    return `read ${difference.same} ${difference.changed.length} ${difference.added.length}`;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "data-invalid") throw error;
    expect(error.message).toMatch(/^.+: .+\n {2}.+/);
    return "refused";
  } finally {
    expect(performance.now() - began).toBeLessThan(2000);
  }
}

/** Some bytes changed, or the end cut off. */
const mutation = fc.oneof(
  fc.record({
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
    keep: fc.constant(1),
  }),
  fc.record({ flips: fc.constant([] as [number, number][]), keep: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
);
type Mutation = { readonly flips: readonly (readonly [number, number])[]; readonly keep: number };

function mutated(bytes: Uint8Array, { flips, keep }: Mutation): Uint8Array {
  const copy = new Uint8Array(bytes.subarray(0, Math.floor(bytes.length * keep)));
  for (const [at, bits] of flips) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ bits;
  return copy;
}

/** An XLSX file with the text of one part changed. */
function withPart(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  const before = new TextDecoder().decode(parts[part]);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: new TextEncoder().encode(after) });
}
const sheet1 = "xl/worksheets/sheet1.xml";

const seed = 20261122;

describe("a mutated file", () => {
  it("of XLSX is refused at its place or read right, four hundred times", async () => {
    const whole = await fate(xlsx, "a.xlsx");
    await fc.assert(
      fc.asyncProperty(mutation, async (how) => {
        // Checksums leave no damaged part unseen: what is read at all is what was written.
        expect(["refused", whole]).toContain(await fate(mutated(xlsx, how), "a.xlsx"));
      }),
      { numRuns: 400, seed },
    );
  });

  it("of XLSX with changed XML inside a sound zip is refused or read, two hundred times", async () => {
    const parts = unzipSync(xlsx);
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(fc.nat(names.length - 1), mutation, async (at, how) => {
        const name = names[at] ?? "";
        await fate(zipSync({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), how) }), "a.xlsx");
      }),
      { numRuns: 200, seed },
    );
  });

  it("of CSV is refused at its place or read, two hundred times", async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async (how) => {
        expect(await fate(mutated(csv, how), "a.csv")).toMatch(/^(read|refused)/);
      }),
      { numRuns: 200, seed },
    );
  });

  it("of YAML is refused with file and line or loaded, three hundred times", () => {
    const files = readdirSync(small, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
    fc.assert(
      fc.property(fc.nat(files.length - 1), mutation, (at, how) => {
        const name = files[at] ?? "";
        const sound = readFileSync(join(small, name));
        writeFileSync(join(folder, name), mutated(sound, how));
        try {
          loadPlans(folder);
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== "data-invalid") throw error;
          expect(error.message).toMatch(/^data\/[^\n]+:\d+: .+\n {2}.+/);
        } finally {
          writeFileSync(join(folder, name), sound);
        }
      }),
      { numRuns: 300, seed },
    );
  });
});

describe("a file made to do harm or by mistake", () => {
  const told = async (bytes: Uint8Array, name: string): Promise<string> =>
    (await tablesOf(bytes, name)).faults
      .map(({ sheet, row, column, what }) =>
        [sheet, row, column, what].filter((each) => each !== undefined).join(" | "),
      )
      .join("\n");

  it("that unpacks to gigabytes is refused before it does", async () => {
    const bomb = zipSync({ ...unzipSync(xlsx), "xl/bomb.xml": new Uint8Array(60_000_000) });
    expect(await told(bomb, "a.xlsx")).toMatch(/unpacked it is larger than 40000000 bytes/);
  });

  it("that states a small size for a large part is refused as well", async () => {
    const bomb = zipSync({ "xl/bomb.xml": new Uint8Array(60_000_000) });
    const view = new DataView(bytes(bomb));
    for (let at = 0; at + 28 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await told(new Uint8Array(view.buffer), "a.xlsx")).toMatch(/unpacked it is larger/);
  });

  it("with a cell a million rows away is refused and not filled up", async () => {
    const far = withPart(sheet1, (xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    expect(await told(far, "a.xlsx")).toMatch(/a cell at 1048576/);
  });

  it("with merged cells, a formula or an error value names each cell", async () => {
    const merged = withPart(sheet1, (xml) =>
      xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>'),
    );
    expect(await told(merged, "a.xlsx")).toMatch(/\| 2 \| B \| merged cells B2:B3/);
    const formula = withPart(sheet1, (xml) =>
      xml.replace(
        "</sheetData>",
        '<row r="9"><c r="C9"><f>1+1</f><v>2</v></c><c r="D9" t="e"><v>#N/A</v></c></row></sheetData>',
      ),
    );
    expect(await told(formula, "a.xlsx")).toMatch(/\| 9 \| C \| a formula\n.*\| 9 \| D \| an error value/);
  });

  it("in UTF-16 is read, in Latin-1 refused at its first foreign letter", async () => {
    const text = new TextDecoder().decode(csv);
    const utf16 = new Uint8Array(bytes(Buffer.from(`\ufeff${text}`, "utf16le")));
    expect(await fate(utf16, "a.csv")).toBe(await fate(csv, "a.csv"));
    expect(await told(new Uint8Array(Buffer.from(text, "latin1")), "a.csv")).toMatch(/\| 1 \| the text is not UTF-8/);
  });

  it("with an open quotation mark is refused at its row", async () => {
    const text = new TextDecoder().decode(csv);
    expect(await told(new TextEncoder().encode(`${text}"auki;x\r\n`), "a.csv")).toMatch(
      /\| \d+ \| a quotation mark without its pair/,
    );
  });

  it("with a cell of forty thousand letters is refused at the cell", async () => {
    const text = new TextDecoder().decode(csv);
    expect(await told(new TextEncoder().encode(`${text}a;${"x".repeat(40_000)}\r\n`), "a.csv")).toMatch(
      /\| B \| 40000 letters/,
    );
  });

  it("that shows a day reads as the day, and a number with its comma", async () => {
    const styled = await writeXlsx([{ name: "A", columns: [{ title: "x", width: 9 }], rows: [[12.5]] }]);
    expect((await tablesOf(styled, "a.xlsx")).sheets[0]?.rows[1]).toEqual(["12,5"]);
    const day = zipSync({
      ...unzipSync(styled),
      "xl/styles.xml": new TextEncoder().encode(
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ),
      [sheet1]: new TextEncoder().encode(
        '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>46447</v></c><c r="B1" t="b"><v>1</v></c></row></sheetData></worksheet>',
      ),
    });
    expect(await told(day, "a.xlsx")).toBe("A | 1 | B | the value true");
  });
});

function bytes(array: Uint8Array): ArrayBuffer {
  return new Uint8Array(array).buffer;
}
