import type { ReportForm } from "../src/application/progress/read-report.ts";
import { dutiesOf } from "../src/application/reminders/duties-of.ts";
import type { Plans } from "../src/domain/plan/plans.ts";
import { owedRows } from "../src/domain/progress/owed-rows.ts";
import { longestNote, type Progress } from "../src/domain/progress/progress.ts";
import { anna, at } from "./domain/duty/duties.ts";
import { yearOf } from "./full-desk.ts";

/** A report of every row of every plan; `told` has each told of several times, with the longest note. */
export function fullReport(plans: Plans, told: boolean): ReportForm {
  const owing = yearOf(plans)
    .flatMap((each) => dutiesOf(plans, each))
    .find((each) => owedRows(plans, each).length > 0);
  if (!owing) throw new Error("no report of rows");
  const rows = plans.rows.filter(({ state }) => state.kind === "filled");
  return {
    ...{ kind: "form", duty: owing, mayShare: false },
    rows: rows.map((row) => {
      const latest: Progress = {
        ...{ duty: owing.id, row: row.id, state: "done", by: anna, at: at("2027-01-05T10:00") },
        note: "x".repeat(longestNote),
      };
      const said = { latest, figures: new Map(), history: Array.from({ length: 9 }, () => latest) };
      return { row, own: true, ...(told ? { said } : {}) };
    }),
  };
}
