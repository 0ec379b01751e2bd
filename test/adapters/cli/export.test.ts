import { beforeAll, describe, expect, it } from "vitest";
import { exportFiles } from "../../../src/adapters/cli/export.ts";
import { writeCsv } from "../../../src/adapters/files/csv-file.ts";
import { writeDocx } from "../../../src/adapters/files/write-docx.ts";
import { writeXlsx } from "../../../src/adapters/files/write-xlsx.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { recordKinds } from "../../../src/domain/plan/id.ts";
import { realPlans } from "../../real-plans.ts";

let plans: Plans;
const lines: string[] = [];
beforeAll(async () => {
  plans = realPlans();
  expect(await run("--format jsonl", (line) => lines.push(line))).toBe(0);
});

function run(flags: string, out: (line: string) => void): Promise<number> {
  const io = { out, err: () => undefined, lines: () => neverLines(), interactive: false };
  return exportFiles(flags.split(" "), io, () => ({
    plans,
    csv: (tables) => Promise.resolve(writeCsv(tables)),
    xlsx: writeXlsx,
    docx: writeDocx,
    gather: () => Promise.reject(new Error("the store stays closed")),
  }));
}

async function* neverLines(): AsyncIterable<string> {}

describe("export --format jsonl", () => {
  const exported = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

  it("holds every kind of record", () =>
    expect([...new Set(exported().map((each) => each["kind"]))].sort()).toEqual([...recordKinds].sort()));

  it("places every record in document, section, file and lines", () => {
    for (const { id, plan, source } of exported()) {
      expect(plan, String(id)).toBeTypeOf("string");
      expect(source, String(id)).toEqual({
        document: expect.stringMatching(/./) as string,
        section: expect.stringMatching(/./) as string,
        file: expect.stringMatching(/\.txt$/) as string,
        lines: expect.stringMatching(/^\d/) as string,
      });
    }
  });

  it("gives an observation its indicator's number, group, area, year and value", () =>
    expect(exported().find((each) => each["id"] === "lanu.koulukiusaaminen.grades-4-5.finland.2023")).toMatchObject({
      kind: "observation",
      indicator: 31,
      group: "grades-4-5",
      area: "Finland",
      year: 2023,
      value: 8.6,
      unit: "%",
    }));

  it("gives a municipality's population no indicator number", () =>
    expect(
      exported().find(
        (each) =>
          each["kind"] === "observation" &&
          each["area"] === "Kouvola" &&
          each["group"] === "age-0-6" &&
          each["year"] === 2035,
      ),
    ).toMatchObject({ indicator: null, value: 3397, unit: "count" }));

  it("gives a measure the cells of its row", () => {
    const measure = exported().find(
      (each) =>
        each["kind"] === "measure" && String(each["text"]).startsWith("Järjestetään harrastustoimintaa koulupäivien"),
    );
    expect(measure).toMatchObject({
      actor: "hamina",
      goal: "lanu.arjen-hyvinvointi",
      objective: "lanu.terveyden-edistaminen",
    });
    expect(measure?.["unitsText"]).toContain("Kansalaisopisto yhdessä koulujen kanssa.");
    expect(measure?.["schedule"]).toEqual(["Jatkuvaa toimintaa."]);
  });
});
