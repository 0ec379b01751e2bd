import type { PlanId, UnitId } from "../plan/id.ts";
import type { Party } from "../calendar/occurrence.ts";
import type { PersonId } from "./person.ts";
import {
  covers,
  holds,
  placeOf,
  type OrganisationOf,
  type Place,
  type Role,
  type RoleName,
  type Scope,
} from "./role.ts";

export interface Asker {
  readonly person: PersonId;
  readonly roles: readonly Role[];
  readonly today: Temporal.PlainDate;
}

/** A duty as far as access goes. `carrier` is who has taken it or been given it. */
export interface DutyTarget {
  readonly plan: PlanId;
  readonly party: Party;
  readonly carrier?: PersonId;
}

/** What a button or a command would do, and to what. */
export type Wish =
  | { readonly deed: "ask" }
  | { readonly deed: "act-on-duty" | "delegate"; readonly duty: DutyTarget }
  /** To tell how a row stands; `units` are those whose row it is. */
  | { readonly deed: "report-progress"; readonly duty: DutyTarget; readonly units: readonly UnitId[] }
  | { readonly deed: "share-rows"; readonly duty: DutyTarget }
  | { readonly deed: "confirm-date" | "continue-clock"; readonly plan: PlanId }
  /** Of what a channel is told; without a scope, whether of anything at all. */
  | { readonly deed: "set-channel"; readonly scope?: Scope }
  | { readonly deed: "approve-role"; readonly role: Pick<Role, "person" | "scope"> }
  /** `see-desk`: as much of it as the asker coordinates. */
  | { readonly deed: "pause-all" | "see-desk" | "see-changes" }
  | { readonly deed: "export-own-data" | "erase-own-data"; readonly of: PersonId };
export type Deed = Wish["deed"];

export type Denied = "other-unit" | "coordinators-only" | "own-request" | "somebody-elses-data";

const dutyRoles: readonly RoleName[] = ["reporter", "deputy", "contact", "manager"];
/** Who divides an organisation's rows among its units. */
const sharingRoles: readonly RoleName[] = ["contact", "manager"];

/** Whether a person may do something: true, or why not. Asking is free, since the plans are public. */
export function may(asker: Asker, wish: Wish, organisationOf: OrganisationOf): true | Denied {
  switch (wish.deed) {
    case "ask":
      return true;
    case "act-on-duty":
    case "delegate":
      return mayTouch(asker, wish.duty, organisationOf) || "other-unit";
    case "report-progress":
      return mayReport(asker, wish, organisationOf) || "other-unit";
    case "share-rows":
      return mayTouch(asker, wish.duty, organisationOf, sharingRoles) || "other-unit";
    case "confirm-date":
    case "continue-clock":
      return isCoordinator(asker, { plan: wish.plan }, organisationOf) || "coordinators-only";
    case "set-channel":
      return maySetChannel(asker, wish.scope, organisationOf) || "coordinators-only";
    case "approve-role":
      return mayDecide(asker, wish.role, organisationOf);
    case "pause-all":
    case "see-changes":
      return isCoordinator(asker, {}, organisationOf) || "coordinators-only";
    case "see-desk":
      return coordinatesAnything(asker) || "coordinators-only";
    case "export-own-data":
    case "erase-own-data":
      return wish.of === asker.person || "somebody-elses-data";
    default:
      return wish satisfies never;
  }
}

/** Whether a person keeps the clock of a place; with an empty place, of everything. */
export function isCoordinator({ roles, ...asker }: Asker, place: Place, organisationOf: OrganisationOf): boolean {
  return roles.some(
    (role) =>
      role.person === asker.person &&
      role.name === "coordinator" &&
      holds(role, asker.today) &&
      covers(role.scope, place, organisationOf),
  );
}

function maySetChannel(asker: Asker, scope: Scope | undefined, organisationOf: OrganisationOf): boolean {
  return scope ? isCoordinator(asker, placeOf(scope), organisationOf) : coordinatesAnything(asker);
}

function coordinatesAnything({ person, roles, today }: Asker): boolean {
  return roles.some((role) => role.person === person && role.name === "coordinator" && holds(role, today));
}

function mayReport(
  asker: Asker,
  { duty, units }: Extract<Wish, { deed: "report-progress" }>,
  organisationOf: OrganisationOf,
): boolean {
  const { plan } = duty;
  return (
    mayTouch(asker, duty, organisationOf) || units.some((party) => mayTouch(asker, { plan, party }, organisationOf))
  );
}

function mayTouch(asker: Asker, duty: DutyTarget, organisationOf: OrganisationOf, roles = dutyRoles): boolean {
  const own = asker.roles.some(
    (role) =>
      role.person === asker.person &&
      roles.includes(role.name) &&
      holds(role, asker.today) &&
      covers(role.scope, duty, organisationOf),
  );
  return own || duty.carrier === asker.person || isCoordinator(asker, duty, organisationOf);
}

/** Nobody approves their own request; the first coordinators come from the settings. */
function mayDecide(asker: Asker, role: Pick<Role, "person" | "scope">, organisationOf: OrganisationOf): true | Denied {
  if (!isCoordinator(asker, placeOf(role.scope), organisationOf)) return "coordinators-only";
  return role.person !== asker.person || "own-request";
}
