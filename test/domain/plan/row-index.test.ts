import { describe, expect, it } from "vitest";
import { rowsOf } from "../../../src/domain/query/run-rows.ts";
import type { RowFilter } from "../../../src/domain/query/query.ts";
import { realPlans } from "../../real-plans.ts";

const plans = realPlans();
const [first] = plans.rows;

describe("the index of rows", () => {
  it("finds by each key the rows that looking at all would find, in their order", () => {
    for (const row of plans.rows) {
      expect(plans.rowsBy("actors", [row.actor])).toEqual(plans.rows.filter((each) => each.actor === row.actor));
      expect(plans.rowsBy("goals", [row.goal])).toEqual(plans.rows.filter((each) => each.goal === row.goal));
      expect(plans.rowsBy("rows", [row.id])).toEqual([row]);
    }
  });

  it("gives a row once that has several of the ids", () => {
    const row = plans.rows.find((each) => each.measures.length > 1);
    const measures = row?.measures.map((each) => each.id) ?? [];
    expect(plans.rowsBy("measures", measures)).toEqual([row]);
  });

  it("serves a filter of several keys", () => {
    if (!first) throw new Error("no rows");
    const filter: RowFilter = { plans: [first.plan], actors: [first.actor], goals: [first.goal] };
    const wanted = plans.rows.filter(
      (each) => each.plan === first.plan && each.actor === first.actor && each.goal === first.goal,
    );
    expect(rowsOf(plans, filter)).toEqual(wanted);
  });
});
