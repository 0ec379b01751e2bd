import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pressWords } from "../../../../src/cards/press-words.ts";
import { reportWords } from "../../../../src/cards/report-words.ts";
import type { DutyId } from "../../../../src/domain/duty/duty.ts";
import { owedRows } from "../../../../src/domain/progress/owed-rows.ts";
import { realPlans } from "../../../real-plans.ts";
import { lanu, register, report, startLivingWeb, type LivingWeb } from "./living.ts";

const plans = realPlans();
const duty = report.duty as DutyId;
const words = reportWords.fi;
let web: LivingWeb;
beforeEach(async () => {
  web = await startLivingWeb({ plans });
  await register(web.life);
});
afterEach(() => web.stop());

const rows = async () => {
  const found = await web.life.store.duties.find(duty);
  return found ? owedRows(plans, found) : [];
};
const tell = (row: string, more: object = {}) =>
  web.post("report", { duty, row, key: randomUUID(), state: "in-progress", note: "", metric: "", figure: "", ...more });
const state = async () => (await web.life.store.duties.find(duty))?.state.kind;

describe("the page of a report", () => {
  it("stands behind the reminder's button", async () => {
    await web.life.goTo("2027-01-04T12:00");
    const inbox = await (await fetch(`${web.url}inbox`)).text();
    expect(inbox).toContain(`/report?lang=fi&duty=${encodeURIComponent(duty)}`);
  });

  it("takes row after row, says how many are told, and delivers the report with the last", async () => {
    const all = await rows();
    for (const [at, { id }] of all.entries()) {
      const text = await (await tell(id)).text();
      expect(text).toContain(`${words.answered}: ${at + 1} / ${all.length}.`);
      expect(text.includes(words.completed)).toBe(at + 1 === all.length);
    }
    expect(await state()).toBe("delivered");
  });

  it("keeps a correction beside what was told before, with the figure and the note", async () => {
    const [row] = await rows();
    await tell(row?.id ?? "", { note: "Odottaa <päätöstä>", metric: "0", figure: "12,5" });
    const text = await (await tell(row?.id ?? "", { state: "done" })).text();
    expect(text).toContain(`${words.earlier} (2)`);
    expect(text).toContain("Odottaa &lt;päätöstä&gt;");
    expect(text).toContain(": 12,5");
  });

  it("stores nothing of a figure that is no number or has no metric, and says so", async () => {
    const [row] = await rows();
    const wrong = await tell(row?.id ?? "", { metric: "0", figure: "noin kymmenen" });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain(words.wrong.figure);
    expect(await (await tell(row?.id ?? "", { figure: "12" })).text()).toContain(words.wrong.metric);
    expect(await web.life.store.progress.of([duty])).toEqual([]);
  });

  it("counts a form that is sent twice once", async () => {
    const [row] = await rows();
    const key = randomUUID();
    await tell(row?.id ?? "", { key });
    expect(await (await tell(row?.id ?? "", { key })).text()).toContain(pressWords.fi.repeated);
    expect(await web.life.store.progress.of([duty])).toHaveLength(1);
  });

  it.each(["x", "lanu.cal.toteumat-toimijoittain@2027/nobody"])(
    "of a forged duty says that there is none: %s",
    async (id) => {
      expect((await fetch(`${web.url}report?duty=${id}`)).status).toBe(404);
      const sent = await web.post("report", { duty: id, row: "y", key: randomUUID(), state: "done" });
      expect(sent.status).toBe(404);
      expect(await sent.text()).toContain(words.unknown);
    },
  );

  it("takes what comes late, and marks it", async () => {
    await web.life.goTo("2027-02-10T12:00");
    const [row] = await rows();
    expect(await (await tell(row?.id ?? "")).text()).toContain(words.late);
  });

  it("gives a row to a unit of the actor's own", async () => {
    const [row] = await rows();
    const unit = plans.units.find(({ organisation }) => organisation === "hamina");
    const shared = await web.post("report/share", { duty, row: row?.id ?? "", unit: unit?.id ?? "" });
    expect(await shared.text()).toContain(words.shared);
    expect(await web.life.store.progress.shares([duty])).toMatchObject([{ unit: unit?.id }]);
    expect((await web.post("report/share", { duty, row: row?.id ?? "", unit: "kotka.nuorisotoimi" })).status).toBe(404);
  });
});

describe("whoever reports for nobody", () => {
  it("sees no report and changes none", async () => {
    const strange = await startLivingWeb({ plans, coordinators: [] });
    await strange.life.store.clock.add({ kind: "continued", plan: lanu, by: "local" as never, at: strange.life.now() });
    await strange.life.plan();
    expect((await fetch(`${strange.url}report?duty=${duty}`)).status).toBe(403);
    const [row] = await rows();
    const sent = await strange.post("report", { duty, row: row?.id ?? "", key: randomUUID(), state: "done" });
    expect(sent.status).toBe(403);
    expect(await strange.life.store.progress.of([duty])).toEqual([]);
    await strange.stop();
  });
});
