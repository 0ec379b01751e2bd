import type { FactId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { cellFields, type Query } from "../domain/query/query.ts";
import { topicWeights, type Asked, type Candidate } from "./candidate.ts";
import { asksRows } from "./candidates/rows.ts";
import { pointsBack } from "./leaning.ts";
import { once } from "./once.ts";
import type { Reading } from "./reading.ts";

/** "Och hur många av dem var…": a share of a fact that was told, when its words are asked. */
export function sharesOf(last: readonly FactId[], { reading, plans, hits }: Asked): Query | undefined {
  if (!pointsBack(reading) || !reading.signals.has("count")) return undefined;
  const own = last.flatMap((id) => sharesIn(plans).get(id) ?? []);
  const asks = topicWeights(reading).flatMap((weight, at) => (weight > 1 ? [at] : []));
  const named = own.filter(({ id }) =>
    hits.of(id).some(({ matches }) => asks.every((at) => (matches[at] ?? 0) >= wordNamed)),
  );
  return asks.length > 0 && named.length > 0 ? { kind: "facts", facts: named.map(({ id }) => id) } : undefined;
}

const wordNamed = 0.5;

/** By fact, its shares. */
const sharesIn = once((plans: Plans) => Map.groupBy(plans.facts, ({ partOf }) => partOf));

/** Another fact of the same topic: of another year, or a share of the last one. */
export function changedFacts(
  last: readonly FactId[],
  reading: Reading,
  candidates: readonly Candidate[],
  plans: Plans,
): Query | undefined {
  const facts = last.map((id) => plans.get("fact", id));
  const [first] = facts;
  if (!first) return undefined;
  const fit = (candidate: Candidate): boolean =>
    candidate.query.kind === "facts" &&
    candidate.query.facts.some((id) => {
      const fact = plans.get("fact", id);
      return fact.topic === first.topic && fact.plan === first.plan;
    });
  const told = (candidate: Candidate): boolean =>
    candidate.query.kind === "facts" && candidate.query.facts.every((id) => last.includes(id));
  // "Kenen vastuulla se on?" after a fact of a plan asks the row that the fact is about.
  const cell = asksRows(reading) ? candidates.find(isCell) : undefined;
  const best = Math.max(...candidates.filter(fit).map((each) => each.score));
  if (cell && cell.score >= best) return cell.query;
  const all = candidates.filter(fit);
  const other = all.filter((each) => !told(each));
  const same = other.length > 0 ? other : all;
  const sameYear = same.filter((each) => {
    const year = reading.years[0] ?? first.year;
    return each.query.kind === "facts" && each.query.facts.some((id) => plans.get("fact", id).year === year);
  });
  return (sameYear[0] ?? same[0])?.query;
}

export const cellEnough = 0.5;

/** One cell or some measures of rows, not a list of all that slots leave. */
export function isCell({ query, lists }: Candidate): boolean {
  return lists !== true && ["measures", ...cellFields].includes(query.kind);
}
