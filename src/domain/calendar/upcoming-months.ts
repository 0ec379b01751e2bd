import { RRuleTemporal } from "rrule-temporal";

/** Two are told: the month at hand may have had its occurrence already. */
const told = 2;

/**
 * The next months ("2024-08") in which a rule that names its months has an occurrence, this month included.
 * Empty when the rule names no month, since then the source does not let it be known.
 */
export function upcomingMonths(recurrence: string, today: Temporal.PlainDate): readonly string[] {
  if (!recurrence.includes("BYMONTH=")) return [];
  const start = today.with({ day: 1 }).toZonedDateTime("Europe/Helsinki");
  const rule = new RRuleTemporal({
    rruleString: `RRULE:${recurrence};BYMONTHDAY=1;COUNT=${told}`,
    dtstart: start,
  });
  return rule.all().map((occurrence) => occurrence.toPlainDate().toPlainYearMonth().toString());
}
