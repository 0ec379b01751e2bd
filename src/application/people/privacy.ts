import type { Denied } from "../../domain/access/may.ts";
import { erased, type PersonId } from "../../domain/access/person.ts";
import type { ChangeParts } from "../change-parts.ts";

export type OwnData = Readonly<Record<string, readonly object[]>>;

/** Everything that is kept of a person, for the person alone. */
export function createExportOwnData({
  store,
  access,
}: Pick<ChangeParts, "store" | "access">): (by: PersonId, of: PersonId) => Promise<OwnData | Denied> {
  return async (by, of) => {
    const allowed = await access.may(store, by, { deed: "export-own-data", of });
    return allowed === true ? store.people.everythingOf(of) : allowed;
  };
}

/** Takes a person out of the store. What they decided stays, made by somebody erased; what was delegated to them is open again. */
export function createEraseOwnData({
  store,
  access,
  clock,
  replan,
}: ChangeParts): (by: PersonId, of: PersonId) => Promise<true | Denied> {
  return async (by, of) => {
    const allowed = await store.atomically(async (tables) => {
      const answer = await access.may(tables, by, { deed: "erase-own-data", of });
      if (answer !== true) return answer;
      await tables.people.erase(of);
      await tables.audit.note({ by: erased, at: clock.now(), action: "erase", target: "person" });
      return true;
    });
    if (allowed === true) await replan();
    return allowed;
  };
}
