import type { PersonId } from "../../domain/access/person.ts";
import { holds, type Role } from "../../domain/access/role.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { Question } from "../ports.ts";

export type Asker = Pick<Question, "units" | "organisation">;

/**
 * Whom a person belongs to, for questions like "what are our measures": the units of the roles in force, and the organisation
 * of the first of them. A role for everywhere or for a plan says nothing of a unit.
 */
export function askerOf(
  person: PersonId,
  roles: readonly Role[],
  { plans, today }: { readonly plans: Plans; readonly today: string },
): Asker {
  const day = Temporal.PlainDate.from(today);
  const parties = roles
    .filter((role) => role.person === person && holds(role, day))
    .flatMap(({ scope }) => (scope.kind === "party" ? [plans.find(scope.party)] : []));
  const units = parties.flatMap((party) => (party?.kind === "unit" ? [party] : []));
  const own = parties.flatMap((party) => (party?.kind === "organisation" ? [party.id] : []));
  const [organisation] = [...units.map((unit) => unit.organisation), ...own];
  return {
    ...(units.length === 0 ? {} : { units: units.map(({ id }) => id) }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}
