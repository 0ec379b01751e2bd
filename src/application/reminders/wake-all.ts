import type { MessageId } from "../../domain/duty/message.ts";
import type { Store } from "../store.ts";

/**
 * Sets every wake-up call again: planned messages at their time, those left in sending at once. The tables are the truth, so it may
 * be done at any moment, and is at every start.
 */
export async function wakeAll(store: Store, now: Temporal.Instant): Promise<readonly MessageId[]> {
  const messages = await store.outbox.inState(["planned", "sending"]);
  await store.atomically(async (tables) => {
    for (const { id, state, sendAt } of messages) {
      const passed = state.kind === "sending" || Temporal.Instant.compare(sendAt, now) < 0;
      await tables.wakeAt(id, passed ? now : sendAt);
    }
  });
  return messages.map(({ id }) => id);
}
