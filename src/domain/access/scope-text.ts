import type { Party } from "../calendar/occurrence.ts";
import type { PlanId } from "../plan/id.ts";
import { partyOf } from "../plan/party-of.ts";
import type { Plans } from "../plan/plans.ts";
import type { Scope } from "./role.ts";

/** A scope as forms and buttons carry it: "everywhere", "party:hamina", "plan:lanu". */
export function scopeText(scope: Scope): string {
  return scope.kind === "everywhere"
    ? "everywhere"
    : `${scope.kind}:${scope.kind === "party" ? scope.party : scope.plan}`;
}

/** A scope that names something the plans know; undefined for any other text. */
export function scopeOf(text: string, plans: Plans): Scope | undefined {
  if (text === "everywhere") return { kind: "everywhere" };
  const [, kind, id = ""] = /^(party|plan):(.+)$/.exec(text) ?? [];
  const record = kind === "plan" ? plans.find(id) : undefined;
  if (kind === "plan" && record?.kind === "dataset") return { kind, plan: record.id satisfies PlanId };
  const party = kind === "party" ? partyOf(id, plans) : undefined;
  return party && { kind: "party", party: party.id satisfies Party };
}

/** Of what a channel is told; nothing being undefined. */
export interface Reading {
  readonly scope: Scope | undefined;
}

const silence = "nothing";

/** A reading as forms carry it: a scope's text, or "nothing". */
export function readingText({ scope }: Reading): string {
  return scope ? scopeText(scope) : silence;
}

/** The reading that a text means; undefined for any other text. */
export function readingOf(text: string, plans: Plans): Reading | undefined {
  if (text === silence) return { scope: undefined };
  const scope = scopeOf(text, plans);
  return scope && { scope };
}
