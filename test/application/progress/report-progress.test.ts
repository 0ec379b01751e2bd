import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import type { RowId, UnitId } from "../../../src/domain/plan/id.ts";
import { figureValue } from "../../../src/domain/progress/progress.ts";
import { owedRows } from "../../../src/domain/progress/owed-rows.ts";
import { anna, bo, cilla, coordinator, haminaLife, kaisa, plans, progress, report } from "../reminders/hamina.ts";
import type { Life } from "../reminders/life.ts";

let life: Life;
beforeEach(async () => {
  life = await haminaLife();
});
afterEach(() => life.close());

const haminas = (): readonly RowId[] =>
  plans.rows.filter(({ actor, state }) => actor === "hamina" && state.kind === "filled").map(({ id }) => id);
const [first, second] = haminas() as [RowId, RowId];
const kotkas = `${progress}/kotka` as DutyId;
const tell = (by: PersonId, row: RowId, more: object = {}) =>
  life.reportProgress({ by, duty: report, row, state: "in-progress", ...more });
const stored = () => life.store.progress.of([report]);

describe("a report of rows", () => {
  it("asks for the rows of the party's own table that hold measures", async () => {
    const duty = await life.store.duties.find(report);
    expect(duty && owedRows(plans, duty).map(({ id }) => id)).toEqual(haminas());
  });

  it("is delivered with the last row, and its owner is reminded no more", async () => {
    await life.goTo("2027-01-12T12:00");
    for (const row of haminas().slice(1)) await tell(anna, row);
    expect((await life.store.duties.find(report))?.state.kind).toBe("open");
    const last = await tell(anna, first, { state: "done" });
    expect(last).toMatchObject({
      receipt: { completed: true, late: false, report: { state: "delivered", unanswered: [] } },
    });
    await life.goTo("2027-02-15T12:00");
    expect(await life.said(report)).toEqual([`2027-01-11 ${anna} lead-30`]);
  });

  it("keeps what several people tell at once, and is delivered whoever tells of the last row", async () => {
    await life.enrol(bo, "reporter", "hamina");
    await Promise.all(haminas().map((row, at) => tell(at % 2 ? anna : bo, row)));
    expect((await stored()).map(({ row }) => row).sort()).toEqual([...haminas()].sort());
    expect((await life.store.duties.find(report))?.state.kind).toBe("delivered");
  });

  it("keeps what was said before a correction, with a figure as it was written", async () => {
    const metric = plans.get("action-row", first).metrics[0] ?? "";
    await tell(anna, first, { figure: { metric, value: figureValue("12,50") }, note: " alkoi keväällä " });
    await tell(anna, first, { state: "done" });
    expect(await stored()).toMatchObject([
      { state: "in-progress", note: "alkoi keväällä", figure: { metric, value: { units: 1250, decimals: 2 } } },
      { state: "done" },
    ]);
  });

  it("is taken when it comes late, and marked", async () => {
    await life.goTo("2027-02-10T12:00");
    expect(await tell(anna, first)).toMatchObject({
      receipt: { late: true, report: { state: "partial", overdue: true } },
    });
  });

  it("counts a form that is sent twice once", async () => {
    await tell(anna, first, { key: "form" });
    expect(await tell(anna, first, { key: "form" })).toEqual({ kind: "repeated" });
    expect(await stored()).toHaveLength(1);
  });

  it("leaves who changed what from what to what in the log, and no note's words", async () => {
    await tell(anna, first, { note: "salaista" });
    await tell(anna, first, { state: "stopped" });
    const [latest] = await life.store.audit.all();
    expect(latest).toMatchObject({
      by: anna,
      action: "report-progress",
      detail: { row: first, old: { state: "in-progress" }, new: { state: "stopped" } },
    });
    expect(JSON.stringify(await life.store.audit.all())).not.toContain("salaista");
  });
});

describe("who may tell of a row", () => {
  it("is not another organisation, but a coordinator", async () => {
    expect(await tell(kaisa, first)).toEqual({ kind: "denied", because: "other-unit" });
    expect(await tell(coordinator, first)).toMatchObject({ kind: "reported" });
    expect(await stored()).toHaveLength(1);
  });

  it("is the unit that a row names, of its own rows alone, until the contact gives the row to another", async () => {
    const row =
      plans.rows.find(({ actor, units }) => actor === "hamina" && units.some((unit) => unit.startsWith("hamina."))) ??
      plans.rows[0];
    const unit = row?.units.find((each) => each.startsWith("hamina."));
    const other = plans.units.find(({ organisation, id }) => organisation === "hamina" && !row?.units.includes(id))?.id;
    if (!row || !unit || !other) throw new Error("Hamina's table names its units");
    await life.enrol(bo, "reporter", unit);
    await life.enrol(cilla, "contact", "hamina");
    expect(await tell(bo, row.id)).toMatchObject({ kind: "reported" });
    expect(await life.shareRow({ by: bo, duty: report, row: row.id, unit: other })).toMatchObject({ kind: "denied" });
    expect(await life.shareRow({ by: cilla, duty: report, row: row.id, unit: other })).toEqual({ kind: "shared" });
    expect(await tell(bo, row.id)).toMatchObject({ kind: "denied" });
    await life.shareRow({ by: cilla, duty: report, row: row.id });
    expect(await tell(bo, row.id)).toMatchObject({ kind: "reported" });
  });

  it("is nobody when the duty, the row or the metric is not there, or the unit is not the organisation's own", async () => {
    expect(await life.reportProgress({ by: anna, duty: "x@2027/y" as DutyId, row: first, state: "done" })).toEqual({
      kind: "unknown",
    });
    expect(await life.reportProgress({ by: kaisa, duty: kotkas, row: first, state: "done" })).toEqual({
      kind: "unknown",
    });
    const figure = { metric: "jotain muuta", value: { units: 1, decimals: 0 } };
    expect(await tell(anna, second, { figure })).toEqual({ kind: "unknown" });
    const unit = "kotka.nuorisotoimi" as UnitId;
    expect(await life.shareRow({ by: coordinator, duty: report, row: first, unit })).toEqual({ kind: "unknown" });
  });

  it("is nobody once the duty is called off", async () => {
    await life.decideClock(coordinator, { kind: "cancelled", occurrence: progress });
    expect(await tell(anna, first)).toEqual({ kind: "cancelled" });
  });
});
