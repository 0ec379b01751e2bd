import { beforeAll, describe, expect, it } from "vitest";
import { importTables, type Imported } from "../../../src/adapters/dataset/import/import-tables.ts";
import { dataDir } from "../../../src/app/answering.ts";
import { AppError } from "../../../src/application/app-error.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { planColumns, type PlanField } from "../../../src/documents/plan-columns.ts";
import type { Sheet } from "../../../src/documents/sheet.ts";
import { realPlans } from "../../real-plans.ts";
import { rowsOf, sheetOf } from "./rows-in.ts";
import { parse } from "yaml";

const plan = "kymenlaakso-lanu-2020-2025" as PlanId;
let plans: Plans;
let hamina: Record<PlanField, string>[];
beforeAll(() => {
  plans = realPlans();
  hamina = rowsOf(plans, plan).filter(({ actor }) => actor === "Haminan kaupunki");
});

const imported = (...sheets: Sheet[]): Imported => importTables({ sheets, faults: [] }, { plan }, plans, dataDir);

/** What an operator reads when a table is refused. */
function refusal(...sheets: Sheet[]): string {
  try {
    imported(...sheets);
  } catch (error) {
    if (error instanceof AppError && error.code === "data-invalid") return error.message;
    throw error;
  }
  throw new Error("the table was taken");
}

/** Hamina's rows with one of them changed. */
const changed = (at: number, cells: Partial<Record<PlanField, string>>) =>
  hamina.map((row, n) => (n === at ? { ...row, ...cells } : row));

interface FileRow {
  readonly id: string;
  readonly units?: readonly string[];
  readonly measures: readonly { readonly id: string; readonly text: string }[];
}
const rowOf = ({ files }: Imported, id: string): FileRow | undefined =>
  [...files.values()].flatMap((text) => (parse(text) as { rows: FileRow[] }).rows).find((row) => row.id === id);

describe("importTables", () => {
  it("tells old and new of a changed cell, and what is gone", () => {
    const rows = changed(0, { schedule: "Vuoteen 2026 asti" }).slice(0, -1);
    const { difference } = imported(sheetOf(rows));
    const [change] = difference.changed;
    expect(change?.cells).toEqual([{ column: "Aikataulu", old: hamina[0]?.schedule, new: "Vuoteen 2026 asti" }]);
    expect(difference).toMatchObject({ added: [], gone: [hamina.at(-1)?.id], same: rows.length - 1 });
  });

  it("keeps a measure's id when it is reworded, and makes one of the text of a new one", () => {
    const before = plans.get("action-row", "lanu.hamina.arvostaminen").measures.map(({ id }) => id);
    const measures = (hamina[0]?.measures ?? "").replace("Käynnistetty lapsivaikutusten", "Jatketaan lapsivaikutusten");
    expect(
      rowOf(imported(sheetOf(changed(0, { measures }))), "lanu.hamina.arvostaminen")?.measures.map(({ id }) => id),
    ).toEqual(before);
    const more = `${hamina[0]?.measures ?? ""}\n• Avataan uusi nuorisotila keskustaan.`;
    expect(
      rowOf(imported(sheetOf(changed(0, { measures: more }))), "lanu.hamina.arvostaminen")?.measures.map(
        ({ id }) => id,
      ),
    ).toEqual([...before, "lanu.hamina.arvostaminen.avataan-uusi-nuorisotila-keskustaan"]);
  });

  it("recognises the actor's own units in inflected words, keeps the text, and tells which it does not know", () => {
    const unitsText = "Varhaiskasvatuksen ja nuorisopalveluiden henkilöstö\nJohto";
    const result = imported(sheetOf(changed(0, { unitsText })));
    expect(rowOf(result, "lanu.hamina.arvostaminen")).toMatchObject({
      units: ["hamina.varhaiskasvatus", "hamina.nuorisopalvelut"],
      unitsText: unitsText.split("\n"),
    });
    expect(result.unknownUnits).toEqual([{ sheet: "Taulukko", row: 2, text: "Johto" }]);
  });

  it("makes an id of actor and objective for a row that carries none, which is the plan's row where it has that id", () => {
    const { difference } = imported(sheetOf(changed(0, { id: "" })));
    expect(difference).toEqual({ added: [], changed: [], gone: [], same: hamina.length });
  });

  it("names every faulty cell at once, with what was expected", () => {
    const rows = changed(0, { objective: "Kuulento" }).map((row, at) =>
      at === 1 ? { ...row, state: "kesken", actor: "Atlantis" } : row,
    );
    const told = refusal(sheetOf(rows, "Hamina"));
    expect(told).toMatch(
      /^Hamina, row 2, column Välitavoite: no objective "Kuulento" under the goal .*\n {2}An objective of/m,
    );
    expect(told).toMatch(
      /^Hamina, row 3, column Toimija-alue: no organisation "Atlantis"\n {2}An organisation of .*Haminan kaupunki/m,
    );
    expect(told).toMatch(/^Hamina, row 3, column Tila: no state "kesken"\n {2}One of täytetty, tyhjä/m);
    expect(told).toContain("Nothing was written");
  });

  it("refuses missing, renamed and repeated columns by name", () => {
    const { rows } = sheetOf(hamina.slice(0, 1));
    const headed = (change: (title: string) => string): Sheet => ({
      name: "A",
      rows: [(rows[0] ?? []).map(change), ...rows.slice(1)],
    });
    expect(refusal(headed((title) => (title === planColumns.metrics.title ? "Mitari" : title)))).toMatch(
      /row 1, column G: no column is called "Mitari"[^]*row 1, column Mittari: the column is missing/,
    );
    expect(refusal(headed((title) => (title === "Seuranta" ? "Mittari" : title)))).toMatch(
      /row 1, column Mittari: the column stands twice/,
    );
    const bare = headed((title) => (title === "Seuranta" ? "" : title));
    expect(refusal(bare)).toMatch(/column Seuranta: the column is missing/);
  });

  it("refuses the same row twice and a row of another actor", () => {
    expect(refusal(sheetOf([...hamina, ...hamina.slice(0, 1)]))).toMatch(
      /column Tunniste: the same row as row 2 of Taulukko/,
    );
    expect(refusal(sheetOf(changed(0, { actor: "Kotkan kaupunki" })))).toMatch(
      /"lanu\.hamina\.arvostaminen" is the id of another record/,
    );
  });

  it("refuses a file without any text", () =>
    expect(refusal({ name: "A", rows: [["", " "]] })).toMatch(/^the file: no text/));
});
