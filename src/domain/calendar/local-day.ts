/** The day in Finland at a moment. */
export function localDay(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
}
