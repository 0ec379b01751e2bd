import { parsePerson } from "../../domain/access/parse-person.ts";
import { roleNames, type Role } from "../../domain/access/role.ts";
import { scopeOf, scopeText } from "../../domain/access/scope-text.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";

/** What a coordinator decides on somebody's request for a role. */
export interface RoleDecision {
  readonly kind: "approve" | "refuse";
  readonly role: Pick<Role, "person" | "name" | "scope">;
}

/** What a coordinator decides on a plan's clock. */
export interface PlanClock {
  readonly kind: "continued" | "stopped";
  readonly plan: PlanId;
}

/** A decision on a role as its button carries it; the ids of no part hold a space. */
export function roleValue({ kind, role: { person, name, scope } }: RoleDecision): string {
  return [kind, person, name, scopeText(scope)].join(" ");
}

/** The decision on a role that a button carries; undefined when it names nothing known. */
export function roleDecisionOf(value: string, plans: Plans): RoleDecision | undefined {
  const [kind, who = "", role, where = ""] = value.split(" ");
  const parsed = parsePerson(who);
  const name = roleNames.find((each) => each === role);
  const scope = scopeOf(where, plans);
  if ((kind !== "approve" && kind !== "refuse") || parsed.kind !== "person" || !name || !scope) return undefined;
  return { kind, role: { person: parsed.person, name, scope } };
}

export function clockValue({ kind, plan }: PlanClock): string {
  return `${kind} ${plan}`;
}

/** The decision on a plan's clock that a button carries. */
export function planClockOf(value: string, plans: Plans): PlanClock | undefined {
  const [kind, id] = value.split(" ");
  const plan = plans.datasets.find((each) => each.id === id)?.id;
  if ((kind !== "continued" && kind !== "stopped") || plan === undefined) return undefined;
  return { kind, plan };
}
