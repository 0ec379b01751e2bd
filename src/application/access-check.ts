import { may, type Denied, type Wish } from "../domain/access/may.ts";
import type { PersonId } from "../domain/access/person.ts";
import type { OrganisationOf, Role } from "../domain/access/role.ts";
import { today, type Clock } from "./clock.ts";
import type { Tables } from "./store.ts";

/** Who may do what, from the roles in the store and those that the settings give. */
export interface AccessCheck {
  /** Everybody's, or one person's. */
  readonly rolesIn: (tables: Tables, of?: PersonId) => Promise<readonly Role[]>;
  readonly may: (tables: Tables, person: PersonId, wish: Wish) => Promise<true | Denied>;
}

export function createAccessCheck({
  founding,
  organisationOf,
  clock,
}: {
  readonly founding: readonly Role[];
  readonly organisationOf: OrganisationOf;
  readonly clock: Clock;
}): AccessCheck {
  const rolesIn: AccessCheck["rolesIn"] = async ({ people }, of) => [
    ...founding.filter(({ person }) => of === undefined || person === of),
    ...(await people.roles(of)),
  ];
  return {
    rolesIn,
    may: async (tables, person, wish) =>
      may({ person, roles: await rolesIn(tables), today: today(clock) }, wish, organisationOf),
  };
}
