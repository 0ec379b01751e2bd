import fc from "fast-check";
import { calendarEntryKinds } from "../../src/domain/calendar/calendar-entry.ts";
import type { Occurrence, OccurrenceId } from "../../src/domain/calendar/occurrence.ts";
import type { Wheel } from "../../src/domain/calendar/wheel.ts";
import type { CalendarEntry } from "../../src/domain/calendar/calendar-entry.ts";
import { day } from "../domain/calendar/days.ts";

/** A wheel of any number of marks up to 150, of any kinds and days, many on the same; all are said to be of one entry. */
export const anyWheel = ({ id: entry, plan, title }: CalendarEntry): fc.Arbitrary<Wheel> =>
  fc
    .record({
      year: fc.integer({ min: 2019, max: 2031 }),
      drawn: fc.array(
        fc.record({
          days: fc.oneof(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 340, max: 364 })),
          kindOf: fc.oneof(fc.constantFrom(...calendarEntryKinds), fc.constant("meeting" as const)),
          timing: fc.constantFrom("stated", "assumed", "confirmed"),
          late: fc.boolean(),
          stopped: fc.boolean(),
        }),
        { maxLength: 150 },
      ),
    })
    .map(({ year, drawn }) => {
      const marks = drawn
        .toSorted((a, b) => a.days - b.days)
        .map(({ days, kindOf, timing, late, stopped }, at) => {
          const date = day(`${year}-01-01`).add({ days });
          const id = `${entry}@${at}` as OccurrenceId;
          const fixed = {
            entry,
            plan,
            title,
            parties: [],
            continued: false,
            shift: { kind: "as-planned", date },
          } as const;
          const occurrence: Occurrence = { id, kindOf, date, timing, ...fixed };
          return { number: at + 1, occurrence, late, stopped };
        });
      const rings = calendarEntryKinds.filter((kind) => drawn.some(({ kindOf }) => kindOf === kind));
      return { year, marks, rings, today: day("2026-11-22"), filter: { plans: [plan] }, ended: [], undated: [] };
    });
