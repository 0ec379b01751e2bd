import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import { clockWindow } from "../calendar/clock-window.ts";
import { comingOf } from "../calendar/coming.ts";
import type { CalendarOverlay } from "../calendar/overlay.ts";
import { upcoming, type Upcoming } from "../calendar/upcoming.ts";
import { seasonHasPassed } from "../calendar/season.ts";
import type { Plans } from "../plan/plans.ts";
import type { Answer } from "./answer.ts";
import type { CalendarQuery, EntriesQuery } from "./query.ts";

/** Entries of the annual calendar, which of them comes next on the day it is asked, or what comes between two days. */
export function runCalendar(plans: Plans, query: CalendarQuery, overlay: CalendarOverlay): Answer {
  if (query.view !== "window") return runEntries(plans, query, overlay);
  const [from, until] = [Temporal.PlainDate.from(query.from), Temporal.PlainDate.from(query.until)];
  return { kind: "clock", clock: clockWindow(plans, { from, until }, query.filter, overlay) };
}

function runEntries(plans: Plans, query: EntriesQuery, overlay: CalendarOverlay): Answer {
  const today = Temporal.PlainDate.from(query.today);
  const entries = query.entries.map((id) => plans.get("calendar-entry", id));
  if (entries.length === 0) return { kind: "not-in-plan", reason: { kind: "nothing" } };
  const coming = query.view === "next" || entries.length === 1 ? comingOf(plans, entries, today, overlay) : undefined;
  const told = coming ? { coming } : {};
  if (query.view !== "next")
    return { kind: "calendar", view: query.view, entries, next: dayOf(entries, today), ...told };
  const first = coming ? plans.get("calendar-entry", coming.occurrence.entry) : inSeason(entries, today);
  const shown = first ? [first] : entries;
  return { kind: "calendar", view: "next", entries: shown, next: nextOf(first, today), ...told };
}

/** Of entries without any day, the one whose name's season is not yet over. */
function inSeason(entries: readonly CalendarEntry[], today: Temporal.PlainDate): CalendarEntry | undefined {
  const seasonal = entries.filter((entry) => entry.season !== undefined);
  const ahead = seasonal.find((entry) => !seasonHasPassed(entry.season, today));
  return ahead ?? seasonal[0] ?? (entries.length === 1 ? entries[0] : undefined);
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
