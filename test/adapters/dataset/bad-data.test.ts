import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "../../../src/application/app-error.ts";
import { loadPlans } from "../../../src/adapters/dataset/load-plans.ts";

const small = join(import.meta.dirname, "..", "..", "fixtures", "small");
const goals = "plans/ranta-2030/goals.yaml";
const indicators = "plans/ranta-2030/indicators.yaml";
const actions = "plans/ranta-2030/actions/ranta.yaml";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vuosikello-"));
  cpSync(small, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** A calendar of one report with these fields. */
function calendar(fields: string): void {
  const title = "{ fi: Raportti, sv: Rapport, en: Report }";
  const entry = `{ id: ranta.cal.raportti, title: ${title}, kindOf: report-deadline, timing: stated, lines: "3", ${fields} }`;
  const text = `document: ranta-plan\nsection: Vuosi\nentries: [${entry}]\n`;
  writeFileSync(join(folder, "plans/ranta-2030/calendar.yaml"), text);
}

/** What the operator reads when the plans are refused. */
function refusal(): string {
  try {
    loadPlans(folder);
  } catch (error) {
    if (error instanceof AppError && error.code === "data-invalid") return error.message;
    throw error;
  }
  throw new Error("the plans were loaded");
}

describe("loadPlans", () => {
  it("loads plans that are in order", () =>
    expect(loadPlans(folder).measures.map((each) => each.text)).toEqual(["Kirjakerho kokoontuu."]));

  it("refuses an unknown unit, and names the nearest known one", () => {
    change(actions, "units: [ranta.kirjasto]", "units: [ranta.kirjastot]");
    expect(refusal()).toMatch(
      /^data\/plans\/ranta-2030\/actions\/ranta\.yaml:5: unit: no unit "ranta\.kirjastot"\n {2}.*Did you mean "ranta\.kirjasto"\?/m,
    );
  });

  it("refuses an id that stands twice, and names both places", () => {
    change(goals, "id: ranta.lukeminen", "id: ranta.kirjakerho");
    expect(refusal()).toContain(
      'data/plans/ranta-2030/actions/ranta.yaml:5: id: id "ranta.kirjakerho" stands also at data/plans/ranta-2030/goals.yaml:4',
    );
  });

  it("refuses a misspelt field at its line", () => {
    change(indicators, "better: higher", "beter: higher");
    expect(refusal()).toMatch(/indicators\.yaml:4: indicators\[0\]: Unrecognized key: "beter"/);
  });

  it("refuses a value that is not printed like a number", () => {
    change(indicators, '"41,5"', '"41.5"');
    expect(refusal()).toMatch(
      /indicators\.yaml:11: indicators\[0\]\.observations\[0\]\.value: .*"41\.5" is not a number/,
    );
  });

  it("refuses a year out of range", () => {
    change(indicators, "year: 2029", "year: 202");
    expect(refusal()).toMatch(/indicators\.yaml:11: indicators\[0\]\.observations\[0\]\.year: /);
  });

  it("refuses an unknown group and an unknown area", () => {
    change(indicators, "group: elders, area: Ranta", "group: elder, area: Rannta");
    expect(refusal()).toMatch(/group: no group "elder"[\s\S]*area: no area "Rannta"/);
  });

  it("refuses broken YAML at its line", () => {
    change(goals, "goals:\n", "goals: [\n");
    expect(refusal()).toMatch(/goals\.yaml:\d+: .*\n {2}Mend the YAML/);
  });

  it("refuses lines that are not in the document", () => {
    change(goals, 'lines: "3"', 'lines: "300"');
    expect(refusal()).toContain('goals[0].lines: lines 300 are not in document "ranta-plan" (1-40)');
  });

  it("refuses a published id that has vanished, at its line of the list", () => {
    change(indicators, "id: ranta.lainaajat", "id: ranta.lainat");
    expect(refusal()).toContain('data/published-ids.txt:3: the published id "ranta.lainaajat" has vanished');
  });

  it("accepts a vanished id that is retired with its replacement", () => {
    change(indicators, "id: ranta.lainaajat", "id: ranta.lainat");
    writeFileSync(
      join(folder, "retired.yaml"),
      "retired:\n  - { id: ranta.lainaajat, replacedBy: ranta.lainat, why: renamed }\n",
    );
    expect(loadPlans(folder).find("ranta.lainat")?.kind).toBe("indicator");
  });

  it("refuses a filled row without measures, and an empty one with them", () => {
    change(actions, "state: filled", "state: empty");
    expect(refusal()).toContain('a row "empty" has measures');
  });

  it("refuses a calendar entry for an unknown unit or organisation", () => {
    calendar("who: [ranta.kirjasto, rannta]");
    expect(refusal()).toMatch(/calendar\.yaml:3: party: no unit or organisation "rannta"/);
  });

  it("refuses facts about a plan that is not there, at the first of them", () => {
    const named = "{ fi: a, sv: b, en: c }";
    const topics = `topics: [{ id: jatko, about: ranta-2031, name: ${named}, aka: {} }]`;
    const fact = `{ id: ranta.jatko, topic: jatko, subject: ${named}, value: "3", section: Jatko, lines: "3", aka: {} }`;
    writeFileSync(
      join(folder, "plans/ranta-2030/facts.yaml"),
      `document: ranta-plan\n${topics}\nfacts:\n  - ${fact}\n`,
    );
    expect(refusal()).toMatch(/facts\.yaml:4: dataset: no dataset "ranta-2031"\n.*Did you mean "ranta-2030"\?/);
  });

  it("refuses an assumption of ours that names no day", () => {
    calendar(`ours: { recurrence: FREQ=YEARLY;BYMONTH=4, because: { fi: a, sv: b, en: c } }`);
    expect(refusal()).toMatch(/entries\[0\]\.ours\.recurrence: "FREQ=YEARLY;BYMONTH=4" names no day/);
  });

  it("refuses a yearly rule of two days, whose occurrences would share an id", () => {
    calendar('recurrence: "FREQ=YEARLY;BYMONTH=4,9;BYMONTHDAY=1"');
    expect(refusal()).toMatch(/entries\[0\]\.recurrence: .* names two days of one year or month\n {2}.*FREQ=MONTHLY/);
  });

  it("gives a calendar entry what its kind implies where its file does not say", () => {
    calendar("recurrence: FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1");
    expect(loadPlans(folder).entries).toMatchObject([{ shift: "previous", leadDays: [30, 14, 7, 1], who: [] }]);
    calendar("shift: keep, leadDays: [1, 60], who: [ranta.kirjasto, ranta]");
    expect(loadPlans(folder).entries).toMatchObject([
      { shift: "keep", leadDays: [60, 1], who: ["ranta.kirjasto", "ranta"] },
    ]);
  });

  it("tells every fault at once", () => {
    change(indicators, "better: higher", "better: upward");
    change(goals, "kind: goal,", "kind: dream,");
    expect(refusal()).toMatch(/goals\.yaml[\s\S]*indicators\.yaml/);
  });
});
