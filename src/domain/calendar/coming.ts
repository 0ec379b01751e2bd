import type { Plans } from "../plan/plans.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { Occurrence } from "./occurrence.ts";
import { occurrences } from "./occurrences.ts";
import type { CalendarOverlay } from "./overlay.ts";

/** When something comes round next. */
export interface Coming {
  readonly occurrence: Occurrence;
  /** Its plan has ended and nobody has continued the clock: it would come round if somebody did. */
  readonly stopped: boolean;
}

/** Longer than any round of an annual calendar takes. */
const lookedAhead = { years: 6 };

/** The next occurrence of any of the entries on or after a day, undefined when none can be told. */
export function comingOf(
  plans: Plans,
  entries: readonly CalendarEntry[],
  today: Temporal.PlainDate,
  overlay: CalendarOverlay,
): Coming | undefined {
  const ahead = { from: today, until: today.add(lookedAhead) };
  const [next] = occurrences(plans, ahead, overlay, entries);
  if (next) return { occurrence: next, stopped: false };
  const [would] = occurrences(plans, ahead, { ...overlay, continued: "all" }, entries);
  return would && { occurrence: would, stopped: true };
}
