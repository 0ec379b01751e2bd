import type { PersonId } from "../../domain/access/person.ts";
import { partiesWithoutRecipient } from "../../domain/access/recipients.ts";
import type { OrganisationOf, Role } from "../../domain/access/role.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import type { AccessCheck } from "../access-check.ts";
import { today, type Clock } from "../clock.ts";
import type { Tables } from "../store.ts";

interface Parts {
  readonly store: Tables;
  readonly access: AccessCheck;
  readonly organisationOf: OrganisationOf;
  readonly clock: Clock;
}

/**
 * The roles by which a reader is told of duties: their own where those already show that each party has somebody to report for it, as
 * nearly always, else everybody's. Reading everybody's for each of hundreds of readers would take most of the time of sending.
 */
export async function rolesFor(
  { store, access, organisationOf, clock }: Parts,
  reader: PersonId,
  duties: readonly Duty[],
): Promise<readonly Role[]> {
  const roles = await access.rolesIn(store, reader);
  const search = { roles, today: today(clock), organisationOf };
  const enough = duties.every(({ plan, party }) => partiesWithoutRecipient([party], { ...search, plan }).length === 0);
  return enough ? roles : access.rolesIn(store);
}
