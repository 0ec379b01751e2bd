import { personDestination, type DestinationId } from "../../domain/duty/message.ts";
import type { Clock } from "../clock.ts";
import type { Clockwork } from "../clockwork.ts";
import { today } from "../clock.ts";
import type { Store } from "../store.ts";

/**
 * People and channels that can no longer be reached: a workspace has taken the bot out, somebody has left, a channel is archived. The
 * roles end and the channels are told nothing more, so that duties go to the deputies or onto the coordinators' list, never silently.
 */
export async function endReach(
  {
    store,
    clock,
    clockwork,
  }: { readonly store: Store; readonly clock: Clock; readonly clockwork: Pick<Clockwork<never>, "plan"> },
  isGone: (destination: DestinationId) => boolean,
): Promise<void> {
  const on = today(clock);
  await store.atomically(async (tables) => {
    for (const role of await tables.people.roles()) {
      if (role.state.kind !== "approved" || !isGone(personDestination(role.person))) continue;
      await tables.people.saveRole({ ...role, state: { kind: "ended", by: "settings", on } });
    }
    for (const channel of await tables.channels.all())
      if (isGone(channel.id)) await tables.channels.save({ ...channel, active: false });
  });
  await clockwork.plan();
}
