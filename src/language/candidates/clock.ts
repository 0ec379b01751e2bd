import type { ClockFilter } from "../../domain/calendar/clock-window.ts";
import { wholeOf } from "../../domain/calendar/concerns.ts";
import type { Party, Window } from "../../domain/calendar/occurrence.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { WindowQuery } from "../../domain/query/query.ts";
import { explainedBy, listScore, topicWeights, type Asked, type Candidate } from "../candidate.ts";
import { clockPlaces } from "../clock-words.ts";
import type { Reading, Slot } from "../reading.ts";
import { namesTime, spanOf } from "../time-span.ts";

const free: ReadonlySet<Slot> = new Set(["plan", "area", "actor", "year"]);
/** A question that names a time and says that something comes round in it asks the calendar before anything else. */
const timeNamed = 0.2;
/** Asked without a time, what comes is told so far ahead. */
const lookedAhead = { years: 1 };

/** Whether a question asks what comes round, by its verb or by "next". What somebody does next is asked of action rows. */
export function asksClock(reading: Reading): boolean {
  return reading.clock.happens.length > 0 || (reading.signals.has("next") && !asksOfDoing(reading));
}

function asksOfDoing({ signals }: Reading): boolean {
  return signals.has("doing") || signals.has("measures");
}

/** Readings as a question about what comes round in a time, or for somebody. */
export function clockCandidates(asked: Asked): readonly Candidate[] {
  const { reading, plans, today } = asked;
  const { clock, signals, years } = reading;
  const day = Temporal.PlainDate.from(today);
  const span = spanOf(clock, years, day);
  const places = clockPlaces(clock);
  const says = asksClock(reading) || signals.has("calendar") || clock.kinds.length > 0;
  // "Mitä toukokuussa on?": nothing is named but the time.
  const nothingElse = topicWeights(reading).every((weight, at) => weight === 0 || places.has(at));
  const onlyTime = namesTime(clock) && nothingElse && !asksOfDoing(reading);
  const inTime = span !== undefined && (says || onlyTime);
  const mayBeForSomebody = !span && asksClock(reading) && nothingElse;
  // "When is the meeting" asks the time of a thing, not what a time holds.
  if (clock.times.some((each) => each.value === "when") || !(inTime || mayBeForSomebody)) return [];
  const filter = filterOf(plans, reading);
  if (!inTime && filter.parties === undefined) return [];
  const window = span ?? { from: day, until: day.add(lookedAhead) };
  const explained = explainedBy(reading, [], free).map((each, at) => (places.has(at) ? 1 : each));
  const query = { kind: "calendar", view: "window", ...days(window), filter, today } as const;
  return [{ query, explained, score: listScore(reading, explained) + timeNamed, lists: true }];
}

/** "Entä marraskuussa?", "och för Kotka?": another time or another party of the same list. */
export function changedWindow(last: WindowQuery, { reading, plans, today }: Asked): WindowQuery | undefined {
  // "Entä marraskuussa?" is the November after the time that was told.
  const since = reading.clock.months.length > 0 ? last.from : today;
  const span = spanOf(reading.clock, reading.years, Temporal.PlainDate.from(since));
  const named = filterOf(plans, reading);
  if (!span && Object.keys(named).length === 0) return undefined;
  return { ...last, ...(span ? days(span) : {}), filter: { ...last.filter, ...named } };
}

function days({ from, until }: Window): Pick<WindowQuery, "from" | "until"> {
  return { from: from.toString(), until: until.toString() };
}

/** The plans, parties and kinds that a question names for the calendar. */
export function filterOf(plans: Plans, reading: Reading): ClockFilter {
  const regional = plans.datasets.filter(
    ({ area, organisations }) => reading.areas.includes(area) && organisations.length > 1,
  );
  const plansNamed = reading.plans.length > 0 && !onlyKindsNamePlans(reading);
  const named = plansNamed ? reading.plans : regional.map((each) => each.id);
  const parties = partiesOf(plans, reading, regional.length > 0);
  const kinds = [...new Set(reading.clock.kinds.map((each) => each.value))];
  return {
    ...(named.length > 0 ? { plans: named } : {}),
    ...(parties.length > 0 ? { parties } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  };
}

/** The "report" of "which reports are due" is no plan, though a plan may be called the report. */
function onlyKindsNamePlans({ roles, clock: { kinds } }: Reading): boolean {
  const named = roles.flatMap((role, at) => (role.slot === "plan" ? [at] : []));
  return named.length > 0 && named.every((at) => kinds.some((each) => each.from <= at && at < each.to));
}

/** The units and organisations that are named; a municipality's name stands for the organisations that are its own. */
function partiesOf(plans: Plans, { units, organisations, areas }: Reading, regional: boolean): readonly Party[] {
  if (units.length > 0) return [...new Set(units.map((id) => wholeOf(plans, id)))];
  if (organisations.length > 0) return organisations;
  if (regional) return [];
  const members = new Set(plans.datasets.flatMap((each) => each.organisations));
  const local = plans.organisations.filter(
    (each) => members.has(each.id) && each.areas.some((area) => areas.includes(area)),
  );
  return local.map((each) => each.id);
}
