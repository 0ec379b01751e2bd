import type { Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { Scope } from "../../domain/access/role.ts";
import type { DestinationId } from "../../domain/duty/message.ts";
import type { ChangeParts } from "../change-parts.ts";

export type ChannelSet = { readonly kind: "set" } | { readonly kind: "denied"; readonly because: Denied };

/**
 * A coordinator says of what a channel is told; without a scope, of nothing. One who keeps the clock of one plan may neither have a
 * channel told of another, nor take it from another. Then plans anew.
 */
export function createSetChannel({
  store,
  access,
  clock,
  replan,
}: ChangeParts): (by: PersonId, channel: DestinationId, scope: Scope | undefined) => Promise<ChannelSet> {
  return async (by, id, scope) => {
    const set = await store.atomically(async (tables): Promise<ChannelSet> => {
      const known = (await tables.channels.all()).find((each) => each.id === id);
      const before = known?.active === true ? known.scope : undefined;
      for (const each of [before, scope]) {
        const allowed = each ? await access.may(tables, by, { deed: "set-channel", scope: each }) : true;
        if (allowed !== true) return { kind: "denied", because: allowed };
      }
      const after = scope ?? before;
      if (!after) return { kind: "set" };
      await tables.channels.save({ id, scope: after, active: scope !== undefined });
      await tables.audit.note({ by, at: clock.now(), action: scope ? "channel-told" : "channel-silent", target: id });
      return { kind: "set" };
    });
    if (set.kind === "set") await replan();
    return set;
  };
}
