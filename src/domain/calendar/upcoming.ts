import { RRuleTemporal } from "rrule-temporal";

/** Two months are told: the one at hand may have had its occurrence already. */
const monthsTold = 2;

/** When an entry is next, as exactly as its source lets it be known. */
export type Upcoming =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "months"; readonly months: readonly string[] }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "unknown" };

/**
 * The next occurrence of a recurrence rule on or after `today`: a day when the rule names month and day, the next months
 * ("2024-08", this month included) when it names months, the next year of a rule of every so many years that is known to have
 * been kept in the year `kept`, unknown otherwise.
 */
export function upcoming(recurrence: string | undefined, today: Temporal.PlainDate, kept?: number): Upcoming {
  const years = Number(/FREQ=YEARLY;INTERVAL=(\d+)/.exec(recurrence ?? "")?.[1] ?? 0);
  if (years > 0 && kept !== undefined) {
    const rounds = Math.max(1, Math.ceil((today.year - kept) / years));
    return { kind: "year", year: kept + rounds * years };
  }
  if (!recurrence?.includes("BYMONTH=")) return { kind: "unknown" };
  if (recurrence.includes("BYMONTHDAY=")) {
    const [next] = occurrences(`${recurrence};COUNT=1`, today);
    return next ? { kind: "day", day: next.toString() } : { kind: "unknown" };
  }
  const months = occurrences(`${recurrence};BYMONTHDAY=1;COUNT=${monthsTold}`, today.with({ day: 1 }));
  return { kind: "months", months: months.map((day) => day.toPlainYearMonth().toString()) };
}

function occurrences(rule: string, from: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const dtstart = from.toZonedDateTime("Europe/Helsinki");
  return new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart }).all().map((each) => each.toPlainDate());
}

/** The months of a monthly rule that are left out: 7 for "every month but July". */
export function monthsLeftOut(recurrence: string): readonly number[] {
  const named = /FREQ=MONTHLY;BYMONTH=([\d,]+)/.exec(recurrence)?.[1]?.split(",").map(Number);
  return named ? Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => !named.includes(month)) : [];
}
