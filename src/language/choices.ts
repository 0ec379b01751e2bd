import type { FigureQuery, Query } from "../domain/query/query.ts";
import { topicWeights, type Candidate } from "./candidate.ts";
import type { Reading } from "./reading.ts";

/** Readings this near each other in score are told apart by chance. */
const nearTie = 0.015;
/** As many as an asker can keep in mind, and a message's buttons hold. */
const choicesAtMost = 4;

/**
 * Asks which one is meant, when the question names several indicators alike: their figures differ, and the wrong one would
 * mislead. A question that names a group or a year has said enough, and readings that list records side by side need no choice.
 */
export function choicesOf(reading: Reading, [best, ...others]: readonly Candidate[]): Query | undefined {
  if (!best || !isFigure(best.query) || reading.groups.length + reading.years.length > 0) return undefined;
  const rivals = others.filter(
    (each) => isFigure(each.query) && best.score - each.score <= nearTie && alike(reading, best, each),
  );
  const figures = [best, ...rivals].flatMap(({ query }) => (isFigure(query) ? [query] : []));
  const distinct = figures.filter(
    ({ indicator }, at) => figures.findIndex((other) => other.indicator === indicator) === at,
  );
  if (distinct.length < 2) return undefined;
  const choices = distinct.slice(0, choicesAtMost).map((query) => ({ query, record: query.indicator }));
  return { kind: "ambiguous", choices };
}

function isFigure(query: Query): query is FigureQuery {
  return "indicator" in query;
}

/** Two readings explain the same words of the question as well as each other. */
function alike(reading: Reading, one: Candidate, other: Candidate): boolean {
  return topicWeights(reading).every(
    (weight, at) => weight === 0 || Math.abs((one.explained[at] ?? 0) - (other.explained[at] ?? 0)) < 0.1,
  );
}
