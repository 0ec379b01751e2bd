import type { Plans } from "../../domain/plan/plans.ts";
import { filterOfParties } from "../../domain/query/filter-of-parties.ts";
import type { Query, RowFilter, StatusKind, StatusQuery } from "../../domain/query/query.ts";
import { explainedBy, listScore, topicWeights, type Asked, type Candidate } from "../candidate.ts";
import type { Signal, StandingWord } from "../lexicon.ts";
import type { Found } from "../phrases.ts";
import type { Reading, Slot } from "../reading.ts";
import { filterOf } from "./clock.ts";

const free: ReadonlySet<Slot> = new Set(["plan", "area", "actor", "aim", "year"]);
/** Whoever asks where things stand and names nothing besides asks for that before anything else. */
const nothingElse = 0.35;

/** Asked for these, a question asks what the plan says and not how far it has come. */
const asksOfRecords: readonly Signal[] = [
  "measures",
  "doing",
  "metric",
  "schedule",
  "follow-up",
  "count",
  "share",
  "trend",
  "compare",
  "light",
  "rule",
  "calendar",
  "ease",
  "validity",
  "topics",
];

/** The lists behind a summary: the word that asks for each, what must be named with it, and what may be. */
const lists: readonly {
  readonly word: StandingWord;
  readonly kind: StatusKind;
  readonly of?: Signal;
  readonly beside: readonly Signal[];
}[] = [
  { word: "ownerless", kind: "ownerless-rows", beside: ["measures", "doing", "count"] },
  { word: "figureless", kind: "figureless-metrics", of: "metric", beside: ["metric", "measures", "count"] },
  { word: "remeasured", kind: "due-indicators", of: "indicators", beside: ["count", "schedule", "calendar"] },
];

/** Whether a question asks where things stand, or for a list behind it; nothing that it says may be left open. */
export function asksStanding(reading: Reading): StatusKind | undefined {
  const says = (word: StandingWord): boolean => reading.standing.some(({ value }) => value === word);
  const places = placesOf(reading.standing);
  const list = lists.find(({ word, of }) => says(word) && (of === undefined || reading.signals.has(of)));
  const open = topicWeights(reading).some((weight, at) => weight > 0 && !places.has(at));
  const ofRecords = asksOfRecords.some((signal) => reading.signals.has(signal) && !list?.beside.includes(signal));
  if (open || ofRecords || reading.groups.length > 0 || reading.places.length > 0) return undefined;
  if (list) return list.kind;
  if (says("lacking")) return "missing-reports";
  return says("status") ? "status" : undefined;
}

/** "Mitä minulta puuttuu?": what the asker's own unit has not told. */
export function asksOwnStanding(reading: Reading): boolean {
  const mine = reading.own || reading.standing.some(({ value }) => value === "mine");
  return mine && asksStanding(reading) === "missing-reports";
}

/** Readings as a question about where things stand in plans, for somebody, or under a goal. */
export function standingCandidates({ reading, plans, today }: Asked): readonly Candidate[] {
  const kind = asksStanding(reading);
  if (kind === undefined) return [];
  const places = placesOf(reading.standing);
  const explained = explainedBy(reading, [], free).map((each, at) => (places.has(at) ? 1 : each));
  const filter = scopeOf(plans, reading);
  const score = listScore(reading, explained) + nothingElse;
  if (!asksOwnStanding(reading)) return [{ query: { kind, filter, today }, explained, score, lists: true }];
  const isKnown = (filter.actors ?? filter.units) !== undefined;
  const query: Query = isKnown ? { kind, filter, own: true, today } : { kind: "unknown-asker" };
  return [{ query, explained, score, lists: true }];
}

/** "Entä Kotkassa?", "och för mål II?": the same of somebody else, or of another goal. */
export function changedStatus(last: StatusQuery, { reading, plans }: Asked): StatusQuery | undefined {
  const named = scopeOf(plans, reading);
  if (Object.keys(named).length === 0) return undefined;
  const { kind, today, filter } = last;
  const { actors, units, goals, objectives, ...rest } = filter;
  const parties = (named.actors ?? named.units) ? {} : { ...(actors ? { actors } : {}), ...(units ? { units } : {}) };
  const aims =
    (named.goals ?? named.objectives) ? {} : { ...(goals ? { goals } : {}), ...(objectives ? { objectives } : {}) };
  return { kind, today, filter: { ...rest, ...parties, ...aims, ...named } };
}

function scopeOf(plans: Plans, reading: Reading): RowFilter {
  const { plans: named, parties = [] } = filterOf(
    plans,
    onlyReportsNamePlans(reading) ? { ...reading, plans: [] } : reading,
  );
  const { goals, objectives } = reading;
  return {
    ...(named ? { plans: named } : {}),
    ...filterOfParties(plans, parties),
    ...(objectives.length > 0 ? { objectives } : goals.length > 0 ? { goals } : {}),
  };
}

/** The "reported" of "who has not reported" is no plan, though a plan may be called the report. */
function onlyReportsNamePlans({ roles, standing }: Reading): boolean {
  const places = placesOf(standing);
  return roles.every(({ slot }, at) => slot !== "plan" || places.has(at));
}

function placesOf(found: readonly Found<unknown>[]): ReadonlySet<number> {
  return new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
}
