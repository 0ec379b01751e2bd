import { roleNames } from "../../domain/access/role.ts";
import { scopeOf } from "../../domain/access/scope-text.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { RoleWish } from "./register.ts";

/** The role that a form asks for; undefined when it is for a place the plans do not know. */
export function roleWishOf(role: string | undefined, place: string | undefined, plans: Plans): RoleWish | undefined {
  const name = roleNames.find((each) => each === role);
  const scope = scopeOf(place ?? "", plans);
  return name && scope && { name, scope };
}
