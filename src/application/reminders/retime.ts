import type { DestinationId } from "../../domain/duty/message.ts";
import { sendAtOrNow } from "../../domain/duty/sending-time.ts";
import type { Tables } from "../store.ts";

/** Moves a destination's waiting messages to the time of day at which it wants them from now on; undefined is the usual one. */
export async function retime(
  tables: Tables,
  destination: DestinationId,
  { now, time }: { readonly now: Temporal.Instant; readonly time: Temporal.PlainTime | undefined },
): Promise<void> {
  const waiting = (await tables.outbox.inState(["planned"])).filter((each) => each.destination === destination);
  for (const { id, day } of waiting) {
    const leaves = sendAtOrNow(day, now, time).toInstant();
    await tables.outbox.setTime(id, leaves);
    await tables.wakeAt(id, leaves);
  }
}
