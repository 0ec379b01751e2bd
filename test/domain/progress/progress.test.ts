import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlainString } from "../../../src/domain/plan/decimal.ts";
import { figureValue } from "../../../src/domain/progress/progress.ts";
import { progressByRow } from "../../../src/domain/progress/row-progress.ts";
import { anyEntry } from "./standings.ts";

describe("a figure", () => {
  it.each([
    ["12,50", "12.50"],
    [" 12.5 ", "12.5"],
    ["−3", "-3"],
    ["1 250,5", "1250.5"],
  ])("is read as it is written: %s", (text, value) => {
    const read = figureValue(text);
    expect(read && toPlainString(read)).toBe(value);
  });
  it.each(["", "noin 5", "1e5", "5 %", "1,2,3", "9".repeat(40)])("is none: %s", (text) =>
    expect(figureValue(text)).toBeUndefined(),
  );
});

describe("the progress of rows", () => {
  it("is the last word of each, with every word kept in its order", () =>
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 40 }), (entries) => {
        const byRow = progressByRow(entries);
        expect([...byRow.values()].flatMap(({ history }) => history).length).toBe(entries.length);
        for (const [row, { latest, history, figures }] of byRow) {
          expect(history).toEqual(entries.filter((each) => each.row === row));
          expect(latest).toBe(history.at(-1));
          for (const [metric, value] of figures)
            expect(history.findLast(({ figure }) => figure?.metric === metric)?.figure?.value).toEqual(value);
        }
      }),
    ));
});
