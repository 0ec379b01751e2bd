import { compare, type Decimal } from "../plan/decimal.ts";
import type { Fact } from "../plan/fact.ts";
import type { PlanId } from "../plan/id.ts";
import type { Plans } from "../plan/plans.ts";
import type { Source } from "../plan/source.ts";
import { ranges } from "../plan/source.ts";
import type { Answer, Original } from "./answer.ts";
import { verdictOf, type FactClaim, type Verdict } from "./claim.ts";
import type { Query } from "./query.ts";

/** Facts, and the source's own words where a record of the same plan has them on the same lines. */
export function runFacts(plans: Plans, { facts: ids, claim }: Extract<Query, { kind: "facts" }>): Answer {
  const facts = ids.map((id) => plans.get("fact", id));
  const isOriginal = ({ plan, source }: Original): boolean =>
    facts.some((fact) => fact.plan === plan && overlap(fact.source, source));
  const told = [...new Set(facts.map((fact) => fact.plan))];
  const originals = told.flatMap((plan) => (originalsIn(plans).get(plan) ?? []).filter(isOriginal));
  const verdict = claim && judge(facts, claim);
  return { kind: "facts", facts, originals, ...(verdict ? { verdict } : {}) };
}

/** Only one list can be judged, and only one number; of a whole and its share told together, the share. */
function judge(facts: readonly Fact[], claim: FactClaim): Verdict | undefined {
  if (claim.kind === "listed") {
    const lists = facts.flatMap(({ value }) => (value.kind === "list" ? [value.items.fi] : []));
    return lists.length === 1 ? verdictOf(lists.map((names) => names.includes(claim.name))) : undefined;
  }
  const wholes = new Set(facts.map(({ partOf }) => partOf));
  const [asked, ...others] = facts.filter(({ id }) => !wholes.has(id)).map(({ value }) => value);
  return others.length === 0 && asked?.kind === "number" ? verdictOf([holds(asked.number, claim)]) : undefined;
}

function holds(told: Decimal, claim: Exclude<FactClaim, { kind: "listed" }>): boolean {
  if (claim.kind === "any") return told.units > 0;
  const by = compare(told, claim.number);
  switch (claim.is) {
    case "same":
      return by === 0;
    case "more":
      return by > 0;
    case "less":
      return by < 0;
  }
}

/** The records of each plan that keep the source's own words, sorted once: hundreds of plans have tens of thousands. */
function originalsIn(plans: Plans): ReadonlyMap<PlanId, readonly Original[]> {
  const sorted = originals.get(plans) ?? Map.groupBy(wordForWord(plans), ({ plan }) => plan);
  originals.set(plans, sorted);
  return sorted;
}

const originals = new WeakMap<Plans, ReadonlyMap<PlanId, readonly Original[]>>();

function wordForWord({ realised, priorities, measures }: Plans): readonly Original[] {
  return [...realised, ...priorities, ...measures];
}

function overlap(a: Source, b: Source): boolean {
  if (a.file !== b.file) return false;
  return ranges(a.lines).some(([from, to]) => ranges(b.lines).some(([low, high]) => from <= high && low <= to));
}
