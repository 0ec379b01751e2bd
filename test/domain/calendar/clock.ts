import type { CalendarEntry } from "../../../src/domain/calendar/calendar-entry.ts";
import type { OccurrenceId } from "../../../src/domain/calendar/occurrence.ts";
import { occurrences } from "../../../src/domain/calendar/occurrences.ts";
import type { CalendarOverlay, DateDecision } from "../../../src/domain/calendar/overlay.ts";
import type { Dataset } from "../../../src/domain/plan/dataset.ts";
import type { DocumentId, Id, PlanId } from "../../../src/domain/plan/id.ts";
import { createPlans, type Plans } from "../../../src/domain/plan/plans.ts";
import { day } from "./days.ts";

const plan = "ranta" as PlanId;
const inAll = (text: string) => ({ fi: text, sv: text, en: text });
const source = { document: "doc" as DocumentId, section: "1", file: "doc.txt", lines: "1" };

/** A plan with one calendar entry "ranta.cal.x", in force from 2024 to the end of 2030 unless said otherwise. */
export function clockOf(
  entry: Partial<Omit<CalendarEntry, "ours">> & { readonly ours?: string },
  validity = { from: "2024-01-01", to: "2030-12-31" },
): Plans {
  const { ours, ...given } = entry;
  const dataset: Dataset = {
    ...{
      kind: "dataset",
      id: plan,
      plan,
      source,
      datasetKind: "plan",
      title: inAll("Ranta"),
      shortTitle: inAll("Ranta"),
    },
    ...{ area: "Ranta", aka: {}, validity, organisations: [], documents: [] },
  };
  const whole: CalendarEntry = {
    ...{ kind: "calendar-entry", id: "ranta.cal.x" as Id<"calendar-entry">, plan, source, title: inAll("X"), aka: {} },
    ...{ kindOf: "meeting", dates: [], timing: "stated", shift: "next", leadDays: [], who: [] },
    topics: { fi: [], sv: [], en: [] },
    ...(ours === undefined ? {} : { ours: { recurrence: ours, because: inAll("because") } }),
    ...given,
  };
  const none = { documents: [], organisations: [], units: [], goals: [], objectives: [], rows: [], indicators: [] };
  const nothing = {
    facts: [],
    topics: [],
    priorities: [],
    realised: [],
    decisions: [],
    terms: [],
    groups: [],
    areas: [],
  };
  return createPlans({ ...none, ...nothing, datasets: [dataset], entries: [whole], rules: new Map() });
}

/** What coordinators have said of occurrences, by period: { "2027": { kind: "cancelled" } }. */
export function decided(
  decisions: Readonly<Record<string, { kind: "confirmed" | "changed"; date: string; time?: string } | "cancelled">>,
  continued: CalendarOverlay["continued"] = new Set(),
): CalendarOverlay {
  const by = { by: "p1", on: day("2026-01-01") };
  const one = (said: (typeof decisions)[string]): DateDecision => {
    if (said === "cancelled") return { kind: "cancelled", ...by };
    const time = said.time === undefined ? {} : { time: Temporal.PlainTime.from(said.time) };
    return { kind: said.kind, date: day(said.date), ...time, ...by };
  };
  const dates = new Map(
    Object.entries(decisions).map(([period, said]) => [`ranta.cal.x@${period}` as OccurrenceId, one(said)]),
  );
  return { continued, dates };
}

/** The days of the occurrences from one day up to, not including, another: "2027-04-15 ranta.cal.x@2027". */
export function told(plans: Plans, from: string, until: string, overlay = decided({})): readonly string[] {
  return occurrences(plans, { from: day(from), until: day(until) }, overlay).map(
    ({ id, date }) => `${date.toString()} ${id}`,
  );
}
