import type { Dataset } from "../plan/dataset.ts";
import type { Plans } from "../plan/plans.ts";
import { calendarEntryKinds, type CalendarEntry, type CalendarEntryKind } from "./calendar-entry.ts";
import { clockWindow, type ClockFilter } from "./clock-window.ts";
import type { Occurrence, OccurrenceId } from "./occurrence.ts";
import { undated } from "./occurrences.ts";
import type { CalendarOverlay } from "./overlay.ts";
import { windowOf } from "./period.ts";

/** The annual clock of one calendar year, round like the year itself. */
export interface Wheel {
  readonly year: number;
  readonly today: Temporal.PlainDate;
  readonly filter: ClockFilter;
  /** In the order of their days. */
  readonly marks: readonly WheelMark[];
  /** The kinds of its marks, from the outermost ring inwards. */
  readonly rings: readonly CalendarEntryKind[];
  /** The wanted plans whose period is over, and whether somebody has continued their clock. */
  readonly ended: readonly { readonly dataset: Dataset; readonly continued: boolean }[];
  /** Entries of the wanted plans that can be given no day. */
  readonly undated: readonly CalendarEntry[];
}

export interface WheelMark {
  /** From 1, clockwise from New Year. */
  readonly number: number;
  readonly occurrence: Occurrence;
  /** Its day has passed and a report of it is missing. */
  readonly late: boolean;
  /** Its plan has ended and nobody has continued the clock: it would come round if somebody did. */
  readonly stopped: boolean;
}

export interface WheelWish {
  readonly year: number;
  readonly today: Temporal.PlainDate;
  readonly filter: ClockFilter;
  readonly overlay: CalendarOverlay;
  /** What lacks a report whose day has passed. */
  readonly late: ReadonlySet<OccurrenceId>;
}

/** The wanted occurrences of a year, each once: those that come, and those that would if ended plans' clocks were continued. */
export function wheelOf(plans: Plans, { year, today, filter, overlay, late }: WheelWish): Wheel {
  const { occurrences, stopped } = clockWindow(plans, windowOf(String(year)), filter, overlay);
  const marks = [
    ...occurrences.map((occurrence) => ({ occurrence, late: late.has(occurrence.id), stopped: false })),
    ...stopped.flatMap(({ would }) => would.map((occurrence) => ({ occurrence, late: false, stopped: true }))),
  ]
    .sort((a, b) => byDay(a.occurrence, b.occurrence))
    .map((mark, at) => ({ number: at + 1, ...mark }));
  const kinds = new Set(marks.map(({ occurrence }) => occurrence.kindOf));
  const shown = new Set(filter.plans ?? marks.map(({ occurrence }) => occurrence.plan));
  return {
    ...{ year, today, filter, marks },
    rings: calendarEntryKinds.filter((kind) => kinds.has(kind)),
    ended: plans.datasets
      .filter(({ id, validity }) => shown.has(id) && validity.to < today.toString())
      .map((dataset) => ({ dataset, continued: overlay.continued === "all" || overlay.continued.has(dataset.id) })),
    undated: filter.parties || filter.kinds ? [] : undated(plans.entries.filter(({ plan }) => shown.has(plan))),
  };
}

function byDay(a: Occurrence, b: Occurrence): number {
  return Temporal.PlainDate.compare(a.date, b.date) || (a.id < b.id ? -1 : 1);
}
