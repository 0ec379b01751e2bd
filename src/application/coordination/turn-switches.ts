import type { Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { ChangeParts } from "../change-parts.ts";
import { wakeAll } from "../reminders/wake-all.ts";
import type { Switches } from "../store.ts";

export type Turned =
  { readonly kind: "turned"; readonly switches: Switches } | { readonly kind: "denied"; readonly because: Denied };

/** Pauses and resumes every message, or switches the manager's step. What is planned stays planned through a pause. */
export function createTurnSwitches({
  store,
  access,
  clock,
  replan,
}: ChangeParts): (by: PersonId, change: Partial<Switches>) => Promise<Turned> {
  return async (by, change) => {
    const turned = await store.atomically(async (tables): Promise<Turned> => {
      const allowed = await access.may(tables, by, { deed: "pause-all" });
      if (allowed !== true) return { kind: "denied", because: allowed };
      const made = { by, at: clock.now() };
      const old = await tables.settings.switches();
      await tables.settings.turn(change, made);
      const switches = await tables.settings.switches();
      await tables.audit.note({ ...made, action: "switches", target: "all", detail: { old, new: switches } });
      return { kind: "turned", switches };
    });
    if (turned.kind !== "turned") return turned;
    await replan();
    // What had its time during a pause was woken for nothing.
    if (change.paused === false) await wakeAll(store, clock.now());
    return turned;
  };
}
