import type { Party } from "../calendar/occurrence.ts";
import type { OrganisationId, PlanId } from "../plan/id.ts";
import type { PersonId } from "./person.ts";

/**
 * What a person is: a member asks, a reporter makes a unit's reports, a deputy stands in, the contact is whom the unit has named to
 * be asked after a missing report, a manager answers for the unit, a coordinator keeps the clock.
 */
export const roleNames = ["member", "reporter", "deputy", "contact", "manager", "coordinator"] as const;
export type RoleName = (typeof roleNames)[number];

/** Where a role holds. That of an organisation holds in its units too. */
export type Scope =
  | { readonly kind: "everywhere" }
  | { readonly kind: "party"; readonly party: Party }
  | { readonly kind: "plan"; readonly plan: PlanId };

/** "settings": a coordinator named by the installation's COORDINATORS. */
export type DecidedBy = PersonId | "settings";

export type RoleState =
  | { readonly kind: "requested"; readonly on: Temporal.PlainDate }
  | { readonly kind: "approved" | "refused"; readonly by: DecidedBy; readonly on: Temporal.PlainDate }
  /** `on` is the first day without the role. */
  | { readonly kind: "ended"; readonly by: DecidedBy; readonly on: Temporal.PlainDate };

export interface Role {
  readonly person: PersonId;
  readonly name: RoleName;
  readonly scope: Scope;
  readonly state: RoleState;
}

/** The organisation that a unit belongs to; an organisation itself. */
export type OrganisationOf = (party: Party) => OrganisationId;

/** What a role may reach: a party's duty in a plan, a party, a plan. */
export interface Place {
  readonly plan?: PlanId;
  readonly party?: Party;
}

/** Whether a role is in force on a day. */
export function holds({ state }: Role, today: Temporal.PlainDate): boolean {
  if (state.kind === "approved") return true;
  return state.kind === "ended" && Temporal.PlainDate.compare(today, state.on) < 0;
}

/** Everybody with a role in force on a day: whoever has none has left. */
export function peopleHere(roles: readonly Role[], today: Temporal.PlainDate): ReadonlySet<PersonId> {
  return new Set(roles.filter((role) => holds(role, today)).map(({ person }) => person));
}

/** Whether a scope reaches a place. */
export function covers(scope: Scope, { plan, party }: Place, organisationOf: OrganisationOf): boolean {
  switch (scope.kind) {
    case "everywhere":
      return true;
    case "plan":
      return scope.plan === plan;
    case "party":
      return party !== undefined && (scope.party === party || scope.party === organisationOf(party));
    default:
      return scope satisfies never;
  }
}

/** The coordinators that the installation's settings name. */
export function foundingRoles(people: readonly PersonId[], on: Temporal.PlainDate): readonly Role[] {
  const [scope, state] = [{ kind: "everywhere" }, { kind: "approved", by: "settings", on }] as const;
  return people.map((person) => ({ person, name: "coordinator", scope, state }));
}

/** The place that a scope is. */
export function placeOf(scope: Scope): Place {
  switch (scope.kind) {
    case "everywhere":
      return {};
    case "party":
      return { party: scope.party };
    case "plan":
      return { plan: scope.plan };
    default:
      return scope satisfies never;
  }
}
