import { describe, expect, it } from "vitest";
import { exportRecords } from "../../../src/adapters/cli/export.ts";
import { recordKinds } from "../../../src/domain/plan/id.ts";
import { realPlans } from "../../real-plans.ts";

function exported(): readonly Record<string, unknown>[] {
  const out: string[] = [];
  const io = {
    out: (line: string) => void out.push(line),
    err: () => undefined,
    lines: () => neverLines(),
    interactive: false,
  };
  expect(exportRecords(["--format", "jsonl"], io, realPlans)).toBe(0);
  return out.map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function* neverLines(): AsyncIterable<string> {}

describe("export --format jsonl", () => {
  const records = exported();

  it("holds every kind of record", () =>
    expect([...new Set(records.map((each) => each["kind"]))].sort()).toEqual([...recordKinds].sort()));

  it("places every record in document, section, file and lines", () => {
    for (const { id, plan, source } of records) {
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
    expect(records.find((each) => each["id"] === "lanu.koulukiusaaminen.grades-4-5.finland.2023")).toMatchObject({
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
      records.find(
        (each) =>
          each["kind"] === "observation" &&
          each["area"] === "Kouvola" &&
          each["group"] === "age-0-6" &&
          each["year"] === 2035,
      ),
    ).toMatchObject({ indicator: null, value: 3397, unit: "count" }));

  it("gives a measure the cells of its row", () => {
    const measure = records.find(
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
