import type { Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { ChangeParts } from "../change-parts.ts";
import type { AuditRow } from "../store.ts";

/** Every change that is still kept, the latest first, for a coordinator of everything. */
export function createReadChanges({
  store,
  access,
}: Pick<ChangeParts, "store" | "access">): (by: PersonId) => Promise<readonly AuditRow[] | Denied> {
  return async (by) => {
    const allowed = await access.may(store, by, { deed: "see-changes" });
    return allowed === true ? store.audit.all() : allowed;
  };
}
