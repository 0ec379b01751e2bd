import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFile } from "../../../src/adapters/cli/import.ts";
import { writeWhole } from "../../../src/adapters/cli/write-whole.ts";
import { importTables } from "../../../src/adapters/dataset/import/import-tables.ts";
import { loadPlans } from "../../../src/adapters/dataset/load-plans.ts";
import { writeCsv } from "../../../src/adapters/files/csv-file.ts";
import { readTables } from "../../../src/adapters/files/read-tables.ts";
import { writeXlsx } from "../../../src/adapters/files/write-xlsx.ts";
import { planTables } from "../../../src/documents/plan-tables.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { ran } from "./ran.ts";

const small = join(import.meta.dirname, "..", "..", "fixtures", "small");
const plan = "ranta-2030" as PlanId;
const folder = mkdtempSync(join(tmpdir(), "import-"));
const [file, out] = [join(folder, "ranta.csv"), join(folder, "out")];
afterAll(() => rmSync(folder, { recursive: true }));

let plans: Plans;
beforeAll(() => {
  plans = loadPlans(small);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(planTables(plans, plan)));
  writeFileSync(file, text.replace("Kirjakerho kokoontuu.", "Kirjakerho kokoontuu viikoittain."));
});

function run(...args: string[]) {
  return ran((io) =>
    importFile(args, io, () => ({
      plans,
      read: async (from, wish) => importTables(await readTables(from), wish, plans, small),
      csv: (tables) => Promise.resolve(writeCsv(tables)),
      xlsx: writeXlsx,
    })),
  );
}

describe("import", () => {
  it("tells the difference and writes nothing in a dry run", async () => {
    const { code, out: told } = await run("--from", file, "--plan", plan, "--out", out, "--dry-run");
    expect(code).toBe(0);
    expect(told).toContain("Toimenpide: «Kirjakerho kokoontuu.» → «Kirjakerho kokoontuu viikoittain.»");
    expect(told).toContain("0 rows added, 1 changed, 0 gone, 0 the same");
    expect(existsSync(out)).toBe(false);
  });

  it("writes YAML for review, in which only the changed cell differs", async () => {
    expect((await run("--from", file, "--plan", plan, "--out", out)).code).toBe(0);
    const path = "plans/ranta-2030/actions/ranta.yaml";
    const before = readFileSync(join(small, path), "utf8").replace("{ ", "{").replace(" }", "}");
    expect(readFileSync(join(out, path), "utf8")).toBe(
      before.replace("Kirjakerho kokoontuu.", "Kirjakerho kokoontuu viikoittain."),
    );
  });

  it("writes a template that can be read", async () => {
    for (const kind of ["xlsx", "csv"]) {
      const path = join(folder, `template.${kind}`);
      expect((await run("--template", kind, "--out", path)).code).toBe(0);
      expect((await run("--from", path, "--plan", plan, "--dry-run")).out).toBe(
        "0 rows added, 0 changed, 0 gone, 0 the same",
      );
    }
  });

  it("tells wrong usage by 2 and a missing file by 1", async () => {
    expect((await run("--from", "table.pdf", "--plan", plan)).code).toBe(2);
    expect((await run("--from", file, "--plan", "atlantis")).err).toContain("ranta-2030");
    expect((await run("--from", file, "--plan", plan, "--actor", "atlantis")).code).toBe(2);
    expect((await run("--from", join(folder, "none.csv"), "--plan", plan)).code).toBe(1);
  });
});

describe("writeWhole", () => {
  it("leaves no file and no draft when one of them cannot be written", () => {
    const place = join(folder, "whole");
    mkdirSync(place);
    writeFileSync(join(place, "taken"), "");
    const files = new Map([
      [join(place, "a.yaml"), "a"],
      [join(place, "taken", "b.yaml"), "b"],
    ]);
    expect(() => writeWhole(files)).toThrow(/Give a folder that can be written to/);
    expect(readdirSync(place)).toEqual(["taken"]);
  });
});
