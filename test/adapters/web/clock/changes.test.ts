import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DutyId } from "../../../../src/domain/duty/duty.ts";
import type { OccurrenceId } from "../../../../src/domain/calendar/occurrence.ts";
import { owedRows } from "../../../../src/domain/progress/owed-rows.ts";
import { local } from "../../../application/reminders/life.ts";
import { realPlans } from "../../../real-plans.ts";
import { register, report, startLivingWeb, type LivingWeb } from "./living.ts";

const plans = realPlans();
const duty = report.duty as DutyId;
const forum = "lanu.cal.kevatfoorumi@2027" as OccurrenceId;
const day = (text: string) => Temporal.PlainDate.from(text);

describe("the coordinator's file of changes", () => {
  let web: LivingWeb;
  let row = "";
  beforeAll(async () => {
    web = await startLivingWeb({ plans });
    const { life } = web;
    await register(life);
    row = owedRows(plans, (await life.store.duties.find(duty)) ?? expect.fail())[0]?.id ?? "";
    for (const state of ["in-progress", "done"] as const)
      await life.reportProgress({ by: local, duty, row: row as never, state });
    await life.decideClock(local, { kind: "changed", occurrence: forum, date: day("2027-04-20") });
    await life.decideClock(local, { kind: "confirmed", occurrence: forum, date: day("2027-04-21") });
    await life.press(local, duty, { kind: "acknowledge" });
    await life.turnSwitches(local, { paused: true });
    const at = life.now();
    await life.store.audit.note({ by: local, at, action: "switches", target: "=1+1" });
  });
  afterAll(() => web.stop());

  const expected = () => [
    { action: "switches", target: "all", old: { paused: false }, new: { paused: true } },
    { action: "acknowledge", target: duty, old: "open", new: "acknowledged" },
    { action: "confirmed", target: forum, old: "changed 2027-04-20", new: "confirmed 2027-04-21" },
    { action: "changed", target: forum, old: null, new: "changed 2027-04-20" },
    { action: "report-progress", target: duty, old: { state: "in-progress" }, new: { state: "done" }, more: { row } },
    { action: "report-progress", target: duty, old: null, new: { state: "in-progress" }, more: { row } },
  ];

  it("tells who changed what from what to what, the latest first, for programs", async () => {
    const response = await fetch(`${web.url}coordinator/changes.jsonl`);
    expect(response.headers.get("content-disposition")).toContain("vuosikello-changes.jsonl");
    const rows = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(rows.slice(1, 1 + expected().length)).toMatchObject(expected());
  });

  it("tells the same for people, with nothing that a spreadsheet would compute", async () => {
    const text = await (await fetch(`${web.url}coordinator/changes.csv`)).text();
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(rows[0]?.["target"]).toBe("'=1+1");
    expect(rows.slice(1, 5).map(({ action, by }) => [action, by])).toEqual(
      expected()
        .slice(0, 4)
        .map(({ action }) => [action, local]),
    );
    expect(rows[5]?.["new"]).toContain("done");
  });

  it("is nobody else's", async () => {
    const strange = await startLivingWeb({ plans, coordinators: [] });
    for (const ending of ["csv", "jsonl"])
      expect((await fetch(`${strange.url}coordinator/changes.${ending}`)).status).toBe(403);
    await strange.stop();
  });
});
