import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import { upcoming, type Upcoming } from "../calendar/upcoming.ts";
import { seasonHasPassed } from "../calendar/season.ts";
import type { Plans } from "../plan/plans.ts";
import type { Answer } from "./answer.ts";
import type { CalendarQuery } from "./query.ts";

/** Steps of the annual calendar: what they are about, or which comes next on the day it is asked. */
export function runCalendar(plans: Plans, query: CalendarQuery): Answer {
  const today = Temporal.PlainDate.from(query.today);
  const entries = query.entries.map((id) => plans.get("calendar-entry", id));
  if (entries.length === 0) return { kind: "not-in-plan", reason: { kind: "nothing" } };
  if (query.view !== "next") return { kind: "calendar", view: query.view, entries, next: dayOf(entries, today) };
  const seasonal = entries.filter((entry) => entry.season !== undefined);
  const next = seasonal.find((entry) => !seasonHasPassed(entry.season, today)) ?? seasonal[0];
  const shown = next ? [next] : entries;
  const only = shown.length === 1 ? shown[0] : undefined;
  return { kind: "calendar", view: "next", entries: shown, next: nextOf(only, today) };
}

function nextOf(entry: CalendarEntry | undefined, today: Temporal.PlainDate): Upcoming {
  const kept = entry?.dates.at(-1)?.slice(0, 4);
  return upcoming(entry?.recurrence, today, kept === undefined ? undefined : Number(kept));
}

/** Of a step whose day the rule names, or whose rounds can be counted, the next one is told with what it is about. */
function dayOf(entries: readonly CalendarEntry[], today: Temporal.PlainDate): Upcoming {
  const next = nextOf(entries.length === 1 ? entries[0] : undefined, today);
  return next.kind === "day" || next.kind === "year" ? next : { kind: "unknown" };
}
