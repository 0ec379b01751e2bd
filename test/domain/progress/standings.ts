import fc from "fast-check";
import { dutiesOf } from "../../../src/application/reminders/duties-of.ts";
import { occurrences } from "../../../src/domain/calendar/occurrences.ts";
import type { Duty } from "../../../src/domain/duty/duty.ts";
import { owedRows } from "../../../src/domain/progress/owed-rows.ts";
import { progressStates, type Progress } from "../../../src/domain/progress/progress.ts";
import type { Standing } from "../../../src/domain/progress/standing.ts";
import { anna, at, day } from "../duty/duties.ts";
import { plans } from "../../application/reminders/hamina.ts";

export { plans };

const years = { from: day("2026-01-01"), until: day("2028-01-01") };
/** The reports of two rounds that the eleven actors of the real plan owe. */
export const owed: readonly Duty[] = occurrences(plans, years, { continued: "all", dates: new Map() })
  .flatMap((occurrence) => dutiesOf(plans, occurrence))
  .filter(({ owes }) => owes === "report");

const anyRow = fc.constantFrom(
  ...owed.flatMap((duty) => owedRows(plans, duty).map((row) => ({ duty: duty.id, row: row.id, metrics: row.metrics }))),
);
const anyMoment = fc.integer({ min: 0, max: 500 }).map((days) => at("2026-01-05T12:00").add({ hours: 24 * days }));

export const anyEntry: fc.Arbitrary<Progress> = fc
  .tuple(anyRow, fc.constantFrom(...progressStates), fc.boolean(), anyMoment)
  .map(([{ duty, row, metrics }, state, counts, moment]) => {
    const [metric] = metrics;
    const figure = counts && metric !== undefined ? { figure: { metric, value: { units: 5, decimals: 1 } } } : {};
    return { duty, row, state, by: anna, at: moment, ...figure };
  });

/** Reports of which some rows are told and some duties delivered, in time or late. */
export const anyStanding: fc.Arbitrary<Standing> = fc
  .tuple(
    fc.array(anyEntry, { maxLength: 60 }),
    fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 1 }), {
      minLength: owed.length,
      maxLength: owed.length,
    }),
  )
  .map(([entries, delivered]) => ({
    entries: entries.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)),
    shares: [],
    duties: owed.map((duty, n): Duty => {
      const days = delivered[n];
      if (days === null || days === undefined) return duty;
      const when = at(`${duty.due.add({ days }).toString()}T10:00`);
      return { ...duty, state: { kind: "delivered", by: anna, at: when } };
    }),
  }));

export const anyToday = fc.integer({ min: 0, max: 500 }).map((days) => day("2026-01-10").add({ days }));
