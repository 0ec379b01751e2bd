import { describe, expect, it } from "vitest";
import { blockFaults } from "../../../src/adapters/slack/block-limits.ts";
import { reportNotice, rowsView, rowView } from "../../../src/adapters/slack/report-views.ts";
import { rowWishOf } from "../../../src/adapters/slack/view-state.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import { fullReport } from "../../full-report.ts";
import { realPlans } from "../../real-plans.ts";

const plans = realPlans();
describe.each(languages)("the steps of a report, %s", (lang) => {
  it.each([true, false])("keep to what Slack takes, for every row of every plan (told before: %s)", (told) => {
    const form = fullReport(plans, told);
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
