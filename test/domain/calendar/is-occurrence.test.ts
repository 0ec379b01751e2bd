import { beforeAll, describe, expect, it } from "vitest";
import { isOccurrence } from "../../../src/domain/calendar/is-occurrence.ts";
import { occurrences } from "../../../src/domain/calendar/occurrences.ts";
import type { OccurrenceId } from "../../../src/domain/calendar/occurrence.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { realPlans } from "../../real-plans.ts";
import { day } from "./days.ts";

let plans: Plans;
beforeAll(() => {
  plans = realPlans();
});

describe("isOccurrence", () => {
  it("knows every occurrence of four years, though its plan has ended", () => {
    const window = { from: day("2024-01-01"), until: day("2028-01-01") };
    const all = occurrences(plans, window, { continued: "all", dates: new Map() });
    expect(all.filter(({ id }) => !isOccurrence(plans, id))).toEqual([]);
  });

  it.each([
    "",
    "@2027",
    "no.such@2027",
    "lanu.cal.kevatfoorumi@2027-04",
    "lanu.cal.kevatfoorumi@2027-13-40",
    "lanu.cal.kevatfoorumi@0000",
  ])("does not know %j", (id) => expect(isOccurrence(plans, id as OccurrenceId)).toBe(false));
});
