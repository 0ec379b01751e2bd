import { localDay } from "../domain/calendar/local-day.ts";
/** The time now. Tests and `--clock` have their own. */
export interface Clock {
  readonly now: () => Temporal.Instant;
}

/** The local day in Finland. */
export function today(clock: Clock): Temporal.PlainDate {
  return localDay(clock.now());
}
