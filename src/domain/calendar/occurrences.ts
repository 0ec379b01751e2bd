import type { Dataset } from "../plan/dataset.ts";
import type { PlanId } from "../plan/id.ts";
import type { Plans } from "../plan/plans.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { Occurrence, OccurrenceId, Window } from "./occurrence.ts";
import type { CalendarOverlay } from "./overlay.ts";
import { holds, occurrenceId, periodIn, periodOf, windowOf } from "./period.ts";
import { anchorOf, daysOf, placingOf } from "./placing.ts";
import { shift } from "./shift.ts";

/**
 * Every time that an entry of the plans' calendars, or one of the given `entries`, comes round in a window, by day: the days of the source's rule or of ours, moved
 * to working days, and what coordinators have decided laid over them. A date that a coordinator has given is kept as it is, even
 * on a free day. After a plan's end its rules go on only where its clock is continued; a day that the source prints stands by itself.
 */
export function occurrences(
  plans: Plans,
  window: Window,
  overlay: CalendarOverlay,
  entries = plans.entries,
): readonly Occurrence[] {
  return entries
    .flatMap((entry) => occurrencesOf(entry, plans.get("dataset", entry.plan), window, overlay))
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

/** The entries that can be given no day: their sources tell no time of year, and we have assumed none. */
export function undated(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return entries.filter((entry) => placingOf(entry) === undefined && !entry.dates.some(isDay));
}

/** A day before it is moved, and the name it keeps when it is. */
interface Planned {
  readonly id: OccurrenceId;
  readonly day: Temporal.PlainDate;
  readonly timing: "stated" | "assumed";
  /** It comes of a rule, which ends with its plan. */
  readonly recurs: boolean;
}

/** No shift is longer: a run of free days has five at most. */
const longestShift = { days: 7 };

function occurrencesOf(
  entry: CalendarEntry,
  dataset: Dataset,
  window: Window,
  overlay: CalendarOverlay,
): readonly Occurrence[] {
  const wide = { from: window.from.subtract(longestShift), until: window.until.add(longestShift) };
  const windows = [wide, ...windowsMovedHere(entry, window, overlay)];
  const planned = new Map(windows.flatMap((each) => plannedIn(entry, dataset, each)).map((each) => [each.id, each]));
  const clockGoesOn = isContinued(overlay, dataset.id);
  return [...planned.values()].flatMap((each): readonly Occurrence[] => {
    const continued = each.recurs && each.day.toString() > dataset.validity.to;
    const kept = continued && !clockGoesOn ? undefined : keptDay(each, entry, overlay);
    if (kept === undefined || !holds(window, kept.date)) return [];
    const { id, title, kindOf, plan, who: parties } = entry;
    return [{ id: each.id, entry: id, plan, title, kindOf, parties, continued, ...kept }];
  });
}

/** Whether a plan's clock goes on after its end. */
export function isContinued({ continued }: CalendarOverlay, plan: PlanId): boolean {
  return continued === "all" || continued.has(plan);
}

/** The periods whose occurrence a coordinator has moved into the window, from however far. */
function windowsMovedHere(entry: CalendarEntry, window: Window, { dates }: CalendarOverlay): readonly Window[] {
  return [...dates].flatMap(([id, decision]) => {
    const period = periodIn(id, entry.id);
    return period === undefined || decision.kind === "cancelled" || !holds(window, decision.date)
      ? []
      : [windowOf(period)];
  });
}

function plannedIn(entry: CalendarEntry, dataset: Dataset, window: Window): readonly Planned[] {
  const printed = entry.dates.filter(isDay).map((date) => Temporal.PlainDate.from(date));
  const stated = printed
    .filter((day) => holds(window, day))
    .map((day): Planned => ({
      ...{ id: occurrenceId(entry.id, periodOf(undefined, day)), day, timing: "stated", recurs: false },
    }));
  const placing = placingOf(entry);
  if (!placing) return stated;
  const { rule, timing } = placing;
  // A day that the source prints takes the place of the rule's day of the same year or month.
  const taken = new Set(printed.map((day) => periodOf(rule, day)));
  const counted = daysOf(rule, anchorOf(entry.dates, dataset.validity.from), window)
    .filter((day) => !taken.has(periodOf(rule, day)))
    .map((day): Planned => ({ id: occurrenceId(entry.id, periodOf(rule, day)), day, timing, recurs: true }));
  return [...stated, ...counted];
}

/** When it is kept: on the coordinator's day, else on a working day as the entry's rule has it; undefined when it is cancelled. */
function keptDay(
  { id, day, timing }: Planned,
  entry: CalendarEntry,
  { dates }: CalendarOverlay,
): Pick<Occurrence, "date" | "time" | "shift" | "timing"> | undefined {
  const decision = dates.get(id);
  if (decision?.kind === "cancelled") return undefined;
  const own = entry.time === undefined ? undefined : Temporal.PlainTime.from(entry.time);
  const time = decision?.time ?? own;
  const at = time === undefined ? {} : { time };
  if (decision) {
    const { date } = decision;
    return { date, shift: { kind: "as-planned", date }, timing: "confirmed", ...at };
  }
  const shifted = shift(day, entry.shift);
  return { date: shifted.date, shift: shifted, timing, ...at };
}

function isDay(date: string): boolean {
  return date.length > "2027".length;
}
