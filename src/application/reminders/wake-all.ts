import type { MessageId } from "../../domain/duty/message.ts";
import type { Store } from "../store.ts";

/** Calls further ahead are set again by a later round. */
const ahead = { hours: 24 };
/** Calls set in one transaction, which must not take long. */
const together = 100;

/**
 * Sets again every wake-up call of the coming day: planned messages at their time, those left in sending at once. The tables are the
 * truth, so it may be done at any moment, and is at every start.
 */
export async function wakeAll(store: Store, now: Temporal.Instant): Promise<readonly MessageId[]> {
  const messages = (await store.outbox.inState(["planned", "sending"])).filter(
    ({ sendAt }) => Temporal.Instant.compare(sendAt, now.add(ahead)) < 0,
  );
  for (let from = 0; from < messages.length; from += together)
    await store.atomically(async (tables) => {
      for (const { id, state, sendAt } of messages.slice(from, from + together)) {
        const passed = state.kind === "sending" || Temporal.Instant.compare(sendAt, now) < 0;
        await tables.wakeAt(id, passed ? now : sendAt);
      }
    });
  return messages.map(({ id }) => id);
}
