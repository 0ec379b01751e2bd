import { describe, expect, it } from "vitest";
import { cardFaults } from "../../../src/adapters/teams/adaptive/card-faults.ts";
import { parseRowWish } from "../../../src/adapters/teams/adaptive/parse-report.ts";
import { rowCard } from "../../../src/adapters/teams/adaptive/row-card.ts";
import { rowsCard } from "../../../src/adapters/teams/adaptive/rows-card.ts";
import { reportWords } from "../../../src/cards/report-words.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import { longestNote } from "../../../src/domain/progress/progress.ts";
import { fullReport } from "../../full-report.ts";
import { realPlans } from "../../real-plans.ts";
import { parserFaults } from "./parsed-card.ts";
import { ofType, shown } from "./within.ts";

const plans = realPlans();
const faultsOf = (card: object): readonly string[] => [...cardFaults(card), ...parserFaults(card)];
interface Choice {
  readonly title: string;
  readonly value: string;
}
const inputsOf = (card: object) => ["Input.ChoiceSet", "Input.Text"].flatMap((type) => ofType(card, type));

describe.each(languages)("the steps of a report in Teams, %s", (lang) => {
  it.each([true, false])("are cards that Teams takes, for every row of every plan (told before: %s)", (told) => {
    const form = fullReport(plans, told);
    for (const row of form.rows) {
      const wish = { kind: "told", state: "done", note: "n".repeat(longestNote), metric: 0, figure: "paljon" } as const;
      const again = { wish, fault: reportWords[lang].wrong.figure };
      expect(faultsOf(rowCard({ form, plans, lang, row }))).toEqual([]);
      expect(faultsOf(rowCard({ form, plans, lang, row, again }))).toEqual([]);
    }
    expect(faultsOf(rowsCard({ form, plans, lang }))).toEqual([]);
    expect(faultsOf(rowsCard({ form: { ...form, rows: [] }, plans, lang }))).toEqual([]);
  });

  it("show what was told before, and ask for the state anew with it filled in", () => {
    const form = fullReport(plans, true);
    const row = form.rows.find(({ row: { metrics } }) => metrics.length > 1);
    if (!row) throw new Error("no row with metrics");
    const card = rowCard({ form, plans, lang, row });
    expect(shown(card)).toContain(reportWords[lang].earlier);
    expect(inputsOf(card)).toMatchObject([
      { id: "state", value: "done", isRequired: true },
      { id: "metric" },
      { id: "note", maxLength: longestNote, isMultiline: true, value: "x".repeat(longestNote) },
      { id: "figure" },
    ]);
  });

  it("keep what was filled in beside what is wrong with it", () => {
    const form = fullReport(plans, false);
    const row = form.rows.find(({ row: { metrics } }) => metrics.length > 1);
    if (!row) throw new Error("no row with metrics");
    const wish = { kind: "told", state: "stopped", note: "Loppui.", metric: 1, figure: "paljon" } as const;
    const card = rowCard({ form, plans, lang, row, again: { wish, fault: reportWords[lang].wrong.figure } });
    expect(shown(card)).toContain(reportWords[lang].wrong.figure);
    expect(card.speak).toContain(reportWords[lang].wrong.figure);
    expect(inputsOf(card)).toMatchObject([
      { id: "state", value: "stopped" },
      { id: "metric", value: "1" },
      { id: "note", value: "Loppui." },
      { id: "figure", value: "paljon" },
    ]);
  });

  it("offer every row on one page or another, and tell rows of one matter apart", () => {
    const all = fullReport(plans, false);
    const rows = all.rows.filter(({ row }) => row.actor === "kouvola");
    const choices = [0, 1, 2, 3].flatMap((page) => {
      const card = rowsCard({ form: { ...all, rows }, plans, lang, page });
      expect(faultsOf(card)).toEqual([]);
      return ofType(card, "Input.ChoiceSet").flatMap((each) => each["choices"] as readonly Choice[]);
    });
    expect(choices.map(({ value }) => value)).toEqual(rows.map(({ row }) => row.id));
    expect(new Set(choices.map(({ title }) => title)).size).toBe(rows.length);
    expect(shown(rowsCard({ form: { ...all, rows }, plans, lang, page: 3 }))).toContain(`91–91 / 91`);
  });
});

describe("what a step says", () => {
  it("is read from the fields of its card", () => {
    const filled = { action: "save-report", duty: "d", about: "a.b", state: "stopped", note: "", figure: "3,5" };
    expect(parseRowWish({ ...filled, metric: "1" })).toEqual({
      ...{ kind: "told", state: "stopped", note: "", figure: "3,5", metric: 1 },
    });
    expect(parseRowWish({ ...filled, state: "leave-out" })).toEqual({ kind: "left-out" });
    expect(parseRowWish({ row: "a.b" })).toEqual({ kind: "chosen", row: "a.b" });
  });

  it.each([undefined, {}, { state: "finished" }, { state: "done", note: "x".repeat(longestNote + 1) }])(
    "is nothing when it is forged: %#",
    (data) => expect(parseRowWish(data)).toBeUndefined(),
  );
});
