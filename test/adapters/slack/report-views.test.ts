import { describe, expect, it } from "vitest";
import { blockFaults } from "../../../src/adapters/slack/block-limits.ts";
import { reportNotice, rowsView, rowView } from "../../../src/adapters/slack/report-views.ts";
import { rowWishOf } from "../../../src/adapters/slack/view-state.ts";
import type { ReportForm } from "../../../src/application/progress/read-report.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import type { Progress } from "../../../src/domain/progress/progress.ts";
import { anna, at, duty } from "../../domain/duty/duties.ts";
import { realPlans } from "../../real-plans.ts";

const plans = realPlans();
const owing = duty({ due: "2027-01-29" });
const formOf = (told: boolean): ReportForm => ({
  kind: "form",
  duty: owing,
  mayShare: false,
  rows: plans.rows
    .filter(({ state }) => state.kind === "filled")
    .map((row) => {
      const latest: Progress = {
        duty: owing.id,
        row: row.id,
        state: "done",
        note: "x".repeat(2000),
        by: anna,
        at: at("2027-01-05T10:00"),
      };
      return { row, own: true, ...(told ? { said: { latest, figures: new Map(), history: [latest] } } : {}) };
    }),
});

describe.each(languages)("the steps of a report, %s", (lang) => {
  it.each([true, false])("keep to what Slack takes, for every row of every plan (told before: %s)", (told) => {
    const form = formOf(told);
    for (const row of form.rows) expect(blockFaults(rowView({ form, plans, lang, row, said: "Kiitos" }))).toEqual([]);
    expect(blockFaults(rowsView({ form, plans, lang }))).toEqual([]);
    expect(blockFaults(rowsView({ form: { ...form, rows: [] }, plans, lang }))).toEqual([]);
    expect(blockFaults(reportNotice("Kiitos", lang))).toEqual([]);
  });
});

describe("what a step says", () => {
  const chosen = (value: string) => ({ selected_option: { value } });
  it("is read from blocks that bear their row's name", () => {
    const values = {
      "state:a.b": { "field:state": chosen("stopped") },
      "note:a.b": { "field:note": { value: null } },
      "figure:a.b": { "field:figure": { value: "3,5" } },
      "metric:a.b": { "field:metric": chosen("1") },
    };
    expect(rowWishOf(values)).toEqual({ kind: "told", state: "stopped", note: "", figure: "3,5", metric: 1 });
    expect(rowWishOf({ "state:a.b": { "field:state": chosen("leave-out") } })).toEqual({ kind: "left-out" });
    expect(rowWishOf({ row: { "field:row": chosen("a.b") } })).toEqual({ kind: "chosen", row: "a.b" });
  });
  it.each([undefined, {}, { state: { "field:state": chosen("finished") } }])(
    "is nothing when it is forged: %j",
    (values) => expect(rowWishOf(values)).toBeUndefined(),
  );
});
