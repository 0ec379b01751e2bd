import type { ActionRow } from "../plan/action-row.ts";
import type { OrganisationId } from "../plan/id.ts";
import { languages } from "../plan/language.ts";
import type { Plans } from "../plan/plans.ts";
import type { RowsAnswer } from "./answer.ts";
import { verdictOf, type JudgedRows, type RowClaim, type Verdict } from "./claim.ts";
import type { Missing, RowQuery } from "./query.ts";

type AnswersFor = Extract<RowClaim, { kind: "answers-for" }>;

/** Whether the asked ones answer for the rows shown, or whether there are any. */
export function judgeRows(plans: Plans, { query: { claim }, rows }: RowsAnswer): JudgedRows | undefined {
  if (claim?.kind === "exists") return { verdict: "yes", holding: [], others: [] };
  if (!claim) return undefined;
  const judged = rows.map(({ row, via = row }) => ({ actor: via.actor, holds: answersFor(plans, claim, via, row) }));
  const verdict = verdictOf(judged.map((each) => each.holds));
  const actors = (holds: boolean): readonly OrganisationId[] => [
    ...new Set(judged.filter((each) => each.holds === holds).map((each) => each.actor)),
  ];
  return verdict && { verdict, holding: actors(true), others: actors(false) };
}

/** Whether an empty answer is a no. */
export function judgeNoRows(
  { claim, filter }: RowQuery,
  { reason }: { readonly reason: Missing },
): Verdict | undefined {
  // Only an actor's own table can be looked through for a goal, and found to have nothing.
  const wasLooked = filter.actors !== undefined && (filter.goals ?? filter.objectives) !== undefined;
  const empty = reason.kind === "empty-row" || reason.kind === "no-rows";
  return claim?.kind === "exists" && empty && wasLooked ? "no" : undefined;
}

/**
 * Undefined when the row names no one, names the whole municipality that a unit belongs to, or names the asked one in words
 * that were not recognised as a unit.
 */
function answersFor(plans: Plans, claim: AnswersFor, shown: ActionRow, row: ActionRow): boolean | undefined {
  const named = [...shown.units, ...row.units];
  const owners = named.map((id) => plans.get("unit", id).organisation);
  const units = claim.units.some((id) => named.includes(id));
  const organisations = claim.organisations.some((id) => shown.actor === id || owners.includes(id));
  if (units || organisations) return true;
  const wholes = claim.units.map((id) => plans.get("unit", id).organisation).map((id) => `${id}.${id}`);
  const meansAll = named.some((id) => wholes.includes(id));
  const mentions = isMentioned(plans, claim, [...shown.unitsText, ...row.unitsText]);
  return named.length === 0 || meansAll || mentions ? undefined : false;
}

function isMentioned(plans: Plans, { units, organisations }: AnswersFor, texts: readonly string[]): boolean {
  const all = texts.join(" ").toLowerCase();
  const asked = [
    ...units.map((id) => plans.get("unit", id)),
    ...organisations.map((id) => plans.get("organisation", id)),
  ];
  return asked.some(({ name, aka }) =>
    languages.some((lang) => [name[lang], ...(aka[lang] ?? [])].some((word) => all.includes(word.toLowerCase()))),
  );
}
