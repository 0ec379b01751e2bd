import type { FactId } from "../plan/id.ts";
import type { Plans } from "../plan/plans.ts";
import type { Source } from "../plan/source.ts";
import { ranges } from "../plan/source.ts";
import type { Answer, Original } from "./answer.ts";

/** Facts, and the source's own words where a record of the same plan has them on the same lines. */
export function runFacts(plans: Plans, ids: readonly FactId[]): Answer {
  const facts = ids.map((id) => plans.get("fact", id));
  const told = new Set(facts.map((fact) => fact.plan));
  const isOriginal = ({ plan, source }: Original): boolean =>
    told.has(plan) && facts.some((fact) => fact.plan === plan && overlap(fact.source, source));
  const originals = [plans.realised, plans.priorities, plans.measures].flatMap((all) => all.filter(isOriginal));
  return { kind: "facts", facts, originals };
}

function overlap(a: Source, b: Source): boolean {
  if (a.file !== b.file) return false;
  return ranges(a.lines).some(([from, to]) => ranges(b.lines).some(([low, high]) => from <= high && low <= to));
}
