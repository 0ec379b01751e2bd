import type { Config } from "../config.ts";
import { foundingRoles, type Role } from "../domain/access/role.ts";

/** The coordinators that the settings name, who are so from before any plan. */
export function foundersOf({ coordinators }: Config): readonly Role[] {
  return foundingRoles(coordinators, Temporal.PlainDate.from("2000-01-01"));
}
