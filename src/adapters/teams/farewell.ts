import { endReach } from "../../application/people/end-reach.ts";
import type { Destination, Store } from "../../application/store.ts";

type Reaching = Parameters<typeof endReach>[0] & { readonly store: Store };

/** The bot is out of some conversations: they are marked, and what their people and channels had is told of elsewhere. */
export async function farewell(parts: Reaching, isGone: (destination: Destination) => boolean): Promise<void> {
  const gone = (await parts.store.destinations.all()).filter(isGone);
  for (const each of gone) await parts.store.destinations.save({ ...each, state: "gone" });
  await endReach(parts, (to) => gone.some(({ id }) => id === to));
}
