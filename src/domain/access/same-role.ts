import type { Role } from "./role.ts";
import { scopeText } from "./scope-text.ts";

/** Whether two say the same of a person, whatever became of it. */
export function sameRole({ person, name, scope }: Omit<Role, "state">, other: Omit<Role, "state">): boolean {
  return person === other.person && name === other.name && scopeText(scope) === scopeText(other.scope);
}
