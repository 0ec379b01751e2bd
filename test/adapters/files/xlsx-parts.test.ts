import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/adapters/files/csv-file.ts";
import { writeXlsx } from "../../../src/adapters/files/write-xlsx.ts";
import type { Table } from "../../../src/documents/table.ts";

const hostile = ['=HYPERLINK("http://x")', "+358", "-1", "@SUM(A1)", "\t=1"];
const table = (name: string): Table => ({
  name,
  columns: [{ title: "Toimenpide", width: 60 }],
  rows: hostile.map((text) => [text]),
});

/** The parts of a workbook, unpacked by another library than the one that reads it. */
async function partsOf(tables: readonly Table[]): Promise<(name: string) => string> {
  const parts = unzipSync(await writeXlsx(tables));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

describe("writeXlsx", () => {
  it("writes every text as a shared string, and no formula", async () => {
    const part = await partsOf([table("Hamina")]);
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<f>");
    expect([...sheet.matchAll(/<c [^>]*t="s"/g)]).toHaveLength(hostile.length + 1);
    expect(part("xl/sharedStrings.xml")).toContain("@SUM(A1)");
    expect(part("[Content_Types].xml")).toContain("spreadsheetml.sheet.main+xml");
  });

  it("keeps the heading row in sight, wraps texts and gives columns a width", async () => {
    const part = await partsOf([table("Hamina")]);
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(part("xl/worksheets/sheet1.xml")).toMatch(/<col [^>]*width="60"/);
    expect(part("xl/styles.xml")).toContain('wrapText="1"');
  });

  it("names sheets as Excel takes them, no two alike", async () => {
    const names = ["Miehikkälän ja Virolahden kunnat / 1", "Miehikkälän ja Virolahden kunnat / 2", ":"];
    const workbook = (await partsOf(names.map(table)))("xl/workbook.xml");
    const written = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
    expect(written).toEqual(["Miehikkälän ja Virolahden kunna", "Miehikkälän ja Virolahden k (2)", "-"]);
  });
});

describe("writeCsv", () => {
  it("begins with the mark of UTF-8 and disarms what begins like a formula", () => {
    const bytes = writeCsv([table("Hamina")]);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split("\r\n").slice(1, -1);
    expect(lines.map((line) => line.replace(/^"/, ""))).toEqual(
      hostile.map(() => expect.stringMatching(/^'/) as string),
    );
  });
});
