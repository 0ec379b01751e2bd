import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPlans } from "../../src/adapters/dataset/load-plans.ts";
import { publishedIds } from "../../src/adapters/dataset/published-ids.ts";
import { verifySources } from "../../src/adapters/dataset/verify-sources.ts";
import { schemaTexts } from "../../src/adapters/dataset/write-schemas.ts";
import { dataDir } from "../../src/app/answering.ts";
import type { Plans } from "../../src/domain/plan/plans.ts";

let plans: Plans;
beforeAll(() => {
  plans = loadPlans(dataDir);
});

describe("the plans of data/", () => {
  it("are the six datasets", () =>
    expect(plans.datasets.map((each) => each.id)).toEqual([
      "kemi-2022-2025",
      "kemi-2023",
      "kotka-hyla-2024-01-23",
      "kouvola-2021-2025",
      "kouvola-2023",
      "kymenlaakso-lanu-2020-2025",
    ]));

  it("have a row of every objective in each of the eleven actors' tables", () => {
    const rows = plans.rows.filter((row) => row.plan === "kymenlaakso-lanu-2020-2025");
    const objectives = plans.objectives.filter((each) => each.plan === "kymenlaakso-lanu-2020-2025");
    const actors = [...new Set(rows.map((row) => row.actor))];
    expect(actors).toHaveLength(11);
    for (const actor of actors) {
      const own = rows.filter((row) => row.actor === actor).map((row) => row.objective);
      expect([...own].sort(), actor).toEqual(objectives.map((each) => each.id).sort());
    }
  });

  it("have all thirty-two indicators", () => {
    const numbers = plans.indicators.flatMap((each) => each.number ?? []);
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 32 }, (_, at) => at + 1)));
  });

  it("have published every id, so that none can vanish unseen", () => {
    const published = new Set(publishedIds(dataDir));
    expect(plans.records.filter((record) => !published.has(record.id)).map((record) => record.id)).toEqual([]);
  });

  it("hold no e-mail address or telephone number", () => {
    const text = readdirSync(join(dataDir, "plans"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml"))
      .map((path) => readFileSync(join(dataDir, "plans", path), "utf8"))
      .join("\n");
    expect(text).not.toMatch(/\S@\S+\.(fi|com|org)/);
    expect(text).not.toMatch(/\b0(40|44|45|50) ?\d{3} ?\d{3,4}\b/);
  });

  it("stand beside JSON schemas that are up to date (npm run schemas)", () => {
    for (const [name, text] of schemaTexts()) {
      expect(readFileSync(join(dataDir, "schema", name), "utf8"), name).toBe(text);
    }
  });
});

const seeds = process.env["SOURCE_TEXTS"] ?? join("..", "shared", "seeds");
const seedsHere = existsSync(seeds);
if (!seedsHere)
  process.stderr.write(`SKIPPED: the source texts are not at ${seeds}, so no cell was looked up in them\n`);

describe.runIf(seedsHere)("every cell and number of data/", () => {
  it("stands at its lines in the source texts", () => {
    const { checked, missing } = verifySources(plans, seeds);
    expect(missing).toEqual([]);
    expect(checked).toBeGreaterThan(2500);
  });

  it("is really looked for: a changed figure is not found", () => {
    const records = plans.records.map((record) =>
      record.kind === "observation" && record.value ? { ...record, value: { units: 98765, decimals: 1 } } : record,
    );
    const observations = records.filter((record) => record.kind === "observation");
    expect(verifySources({ ...plans, records }, seeds).missing).toHaveLength(observations.length);
  });
});
