import type { Party } from "../calendar/occurrence.ts";
import type { PlanId } from "../plan/id.ts";
import { pausedUntil, type Pause } from "./pause.ts";
import type { PersonId } from "./person.ts";
import { covers, holds, type OrganisationOf, type Role, type RoleName } from "./role.ts";

/** The parts that people play in the steps of a duty. The owners are the unit's reporters, or who carries the duty. */
export type RecipientRole = "owner" | "deputy" | "contact" | "manager";

/** How the people were found. "deputy": every reporter is away. "coordinators": the party has nobody. */
export type Through = "carrier" | "unit" | "deputy" | "organisation" | "plan" | "coordinators" | "nobody";

export interface Recipient {
  readonly people: readonly PersonId[];
  readonly through: Through;
  /** The party has nobody for this: what goes out goes to the coordinators and says so. */
  readonly noRecipient: boolean;
}
export type Recipients = Readonly<Record<RecipientRole, Recipient>>;

export interface RecipientSearch {
  readonly party: Party;
  readonly plan: PlanId;
  /** Everybody's roles. */
  readonly roles: readonly Role[];
  readonly pauses: readonly Pause[];
  readonly today: Temporal.PlainDate;
  readonly organisationOf: OrganisationOf;
  /** Who has taken the duty or been given it. */
  readonly carrier?: PersonId | undefined;
}

/**
 * Whom the steps of a party's duty reach: the unit's own people, else the organisation's, else the plan's. Owner and contact fall
 * back to the coordinators; a step of a missing deputy or manager is left out, so that coordinators are not told four times.
 */
export function recipientsOf(search: RecipientSearch): Recipients {
  const coordinators = () => coordinatorsOf(search);
  return {
    owner: carrierOf(search) ?? nearest(search, "reporter") ?? coordinators(),
    deputy: nearest(search, "deputy") ?? nobody,
    contact: nearest(search, "contact") ?? coordinators(),
    manager: nearest(search, "manager") ?? nobody,
  };
}

/** The parties for whom nobody is left to report, whoever is away for a while: a coordinator is shown them. */
export function partiesWithoutRecipient(
  parties: readonly Party[],
  search: Pick<RecipientSearch, "plan" | "roles" | "today" | "organisationOf">,
): readonly Party[] {
  return parties.filter((party) => nearest({ ...search, party, pauses: [] }, "reporter") === undefined);
}

const nobody: Recipient = { people: [], through: "nobody", noRecipient: true };

/** A carrier who has left or is away carries no longer. */
function carrierOf(search: RecipientSearch): Recipient | undefined {
  const { carrier, roles, today } = search;
  if (carrier === undefined || !roles.some((role) => role.person === carrier && holds(role, today))) return undefined;
  return found(present([carrier], search), "carrier");
}

function nearest(search: RecipientSearch, name: RoleName): Recipient | undefined {
  const inUnit = peopleAt(search, name, "unit");
  const standIns = name === "reporter" && inUnit.length > 0 ? peopleAt(search, "deputy", "unit") : [];
  return (
    found(present(inUnit, search), "unit") ??
    found(present(standIns, search), "deputy") ??
    found(present(peopleAt(search, name, "organisation"), search), "organisation") ??
    found(present(peopleAt(search, name, "plan"), search), "plan")
  );
}

function coordinatorsOf(search: RecipientSearch): Recipient {
  const people = peopleWith(
    search,
    (role) => role.name === "coordinator" && covers(role.scope, search, search.organisationOf),
  );
  return { people: present(people, search), through: "coordinators", noRecipient: true };
}

function peopleAt(search: RecipientSearch, name: RoleName, level: "unit" | "organisation" | "plan"): PersonId[] {
  const { party, plan, organisationOf } = search;
  return peopleWith(search, ({ name: has, scope }) => {
    if (has !== name) return false;
    if (level === "plan") return scope.kind === "everywhere" || (scope.kind === "plan" && scope.plan === plan);
    return scope.kind === "party" && scope.party === (level === "unit" ? party : organisationOf(party));
  });
}

function peopleWith({ roles, today }: RecipientSearch, fits: (role: Role) => boolean): PersonId[] {
  const people = roles.filter((role) => holds(role, today) && fits(role)).map(({ person }) => person);
  return [...new Set(people)].toSorted();
}

function present(people: readonly PersonId[], { pauses, today }: RecipientSearch): readonly PersonId[] {
  return people.filter((person) => pausedUntil(person, pauses, today) === undefined);
}

function found(people: readonly PersonId[], through: Through): Recipient | undefined {
  return people.length > 0 ? { people, through, noRecipient: false } : undefined;
}
