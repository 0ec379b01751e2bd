import type { Dataset } from "../plan/dataset.ts";
import type { PlanId } from "../plan/id.ts";
import type { Plans } from "../plan/plans.ts";
import type { CalendarEntryKind } from "./calendar-entry.ts";
import { concerns } from "./concerns.ts";
import type { Occurrence, Party, Window } from "./occurrence.ts";
import { isContinued, occurrences } from "./occurrences.ts";
import type { CalendarOverlay } from "./overlay.ts";

/** Which occurrences are wanted. Each given list narrows to any of its members; an absent one does not. */
export interface ClockFilter {
  readonly plans?: readonly PlanId[];
  readonly parties?: readonly Party[];
  readonly kinds?: readonly CalendarEntryKind[];
}

/** What the annual clocks hold in a window. */
export interface ClockWindow {
  readonly window: Window;
  readonly filter: ClockFilter;
  readonly occurrences: readonly Occurrence[];
  /** Plans that have ended and whose clock nobody has continued, with what would come if somebody did. */
  readonly stopped: readonly StoppedClock[];
}

export interface StoppedClock {
  readonly dataset: Dataset;
  readonly would: readonly Occurrence[];
}

/** The wanted occurrences of a window, and what the ended plans' clocks would add to them. */
export function clockWindow(plans: Plans, window: Window, filter: ClockFilter, overlay: CalendarOverlay): ClockWindow {
  const wanted = fits(plans, filter);
  // Most entries of many plans are not wanted: they are given no days.
  const entries = plans.entries.filter((entry) => wanted({ ...entry, parties: entry.who }));
  const all = occurrences(plans, window, { ...overlay, continued: "all" }, entries);
  const goesOn = (each: Occurrence): boolean => !each.continued || isContinued(overlay, each.plan);
  const would = Map.groupBy(
    all.filter((each) => !goesOn(each)),
    (each) => each.plan,
  );
  const stopped = plans.datasets.flatMap((dataset): readonly StoppedClock[] => {
    const own = would.get(dataset.id);
    return own ? [{ dataset, would: own }] : [];
  });
  return { window, filter, occurrences: all.filter(goesOn), stopped };
}

/** Whether an occurrence is wanted. */
export function fits(
  plans: Plans,
  filter: ClockFilter,
): (occurrence: Pick<Occurrence, "plan" | "kindOf" | "parties">) => boolean {
  const { plans: ids, parties, kinds } = filter;
  const concerned = parties?.map((party) => concerns(plans, party));
  return (occurrence) =>
    (ids?.includes(occurrence.plan) ?? true) &&
    (kinds?.includes(occurrence.kindOf) ?? true) &&
    (concerned?.some((by) => by(occurrence)) ?? true);
}
