import type { Plans } from "../../domain/plan/plans.ts";
import { outcomeOf } from "../../domain/query/answer.ts";
import type { FigureQuery, Query } from "../../domain/query/query.ts";
import { recordsNamed } from "../../domain/query/records-named.ts";
import { runQuery } from "../../domain/query/run-query.ts";
import type { Said, Unsure } from "../../domain/query/unsure.ts";

/**
 * Whether a query that somebody else chose is one that the question allows: it speaks of what was offered and nothing else, does not
 * contradict what the question says outright, adds no year of its own, and the plans answer it.
 */
export function agrees(plans: Plans, { readings, said }: Unsure, query: Query): boolean {
  const offered = new Set(readings.flatMap((reading) => recordsNamed(reading).map(({ id }) => id)));
  const named = recordsNamed(query);
  if (named.length === 0 || named.some(({ id }) => !offered.has(id))) return false;
  const isOffered = readings.some((reading) => "indicator" in reading && isAlike(reading, query));
  if ("indicator" in query && !isOffered && !keepsSlots(query, said)) return false;
  return isOfSaidPlan(plans, query, said) && isAnswered(plans, query);
}

function keepsSlots({ groups, areas, years }: FigureQuery, said: Said): boolean {
  // A word that we do not know may be a group or an area, so that one may be added where none was said; a year is never unknown.
  const keeps = (chosen: readonly unknown[], own: readonly unknown[]): boolean =>
    own.length === 0 || isSame(chosen, own);
  return keeps(groups, said.groups) && keeps(areas, said.areas) && isSame(years, said.years);
}

/** The same figures, of which something else may be asked. */
function isAlike(offered: FigureQuery, query: Query): boolean {
  return (
    "indicator" in query &&
    query.indicator === offered.indicator &&
    (["groups", "areas", "years"] as const).every((slot) => isSame(query[slot], offered[slot]))
  );
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return new Set(some).symmetricDifference(new Set(others)).size === 0;
}

function isOfSaidPlan(plans: Plans, query: Query, said: Said): boolean {
  return (
    said.plans.length === 0 ||
    recordsNamed(query).every(({ id }) => said.plans.some((plan) => plan === plans.find(id)?.plan))
  );
}

function isAnswered(plans: Plans, query: Query): boolean {
  return ["found", "partial"].includes(outcomeOf(runQuery(plans, query)));
}
