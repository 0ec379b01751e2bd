import type { z } from "zod";
import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import { leadDaysOf, shiftRuleOf } from "../../domain/calendar/entry-defaults.ts";
import { periodOf } from "../../domain/calendar/period.ts";
import { daysOf, namesDay } from "../../domain/calendar/placing.ts";
import type { FileContext } from "./build-context.ts";
import type { CalendarFile } from "./calendar-schema.ts";
import { defined } from "./common-schema.ts";
import type { Path } from "./yaml-file.ts";

type Entry = z.output<typeof CalendarFile>["entries"][number];

/** Entries of calendar.yaml, with what their kind implies where the file does not say. */
export function buildEntries(file: z.output<typeof CalendarFile>, context: FileContext): CalendarEntry[] {
  return file.entries.map((entry, at) => {
    checkRules(entry, context, ["entries", at]);
    return {
      ...context.base("calendar-entry", entry, ["entries", at]),
      ...{ title: entry.title, aka: entry.aka, kindOf: entry.kindOf, dates: entry.dates, timing: entry.timing },
      ...{ shift: entry.shift ?? shiftRuleOf(entry.kindOf), who: entry.who },
      leadDays: [...(entry.leadDays ?? leadDaysOf(entry.kindOf))].sort((a, b) => b - a),
      topics: { fi: entry.topics, ...(entry.topicsTranslated ?? { sv: entry.topics, en: entry.topics }) },
      ...defined({ order: entry.order, season: entry.season, recurrence: entry.recurrence, ours: entry.ours }),
      ...defined({ time: entry.time, prepare: entry.prepare, owes: entry.owes }),
    };
  });
}

/** Our own rule says the day; and no rule names two days of one period, which would give both the same id. */
function checkRules({ recurrence, ours }: Entry, { report }: FileContext, path: Path): void {
  if (ours && !namesDay(ours.recurrence)) {
    const what = `"${ours.recurrence}" names no day`;
    report([...path, "ours", "recurrence"], what, "Add BYMONTHDAY, or BYDAY with its number.");
    return;
  }
  for (const [rule, at] of [
    [recurrence, [...path, "recurrence"]],
    [ours?.recurrence, [...path, "ours", "recurrence"]],
  ] as const) {
    const fault = rule === undefined || !namesDay(rule) ? undefined : faultOf(rule);
    if (fault !== undefined) report(at, `"${rule ?? ""}" ${fault}`, mendRule);
  }
}

const mendRule = "Write a rule of RFC 5545; several months of a year are FREQ=MONTHLY;BYMONTH=1,5,9.";

/** Long enough to meet every length of year and month on every weekday. */
const someYears = { from: new Temporal.PlainDate(2020, 1, 1), until: new Temporal.PlainDate(2028, 1, 1) };

function faultOf(rule: string): string | undefined {
  try {
    const days = daysOf(rule, someYears.from, someYears);
    const periods = new Set(days.map((day) => periodOf(rule, day)));
    return periods.size === days.length ? undefined : "names two days of one year or month";
  } catch {
    return "is no recurrence rule";
  }
}
