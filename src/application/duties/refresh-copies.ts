import type { DutyId } from "../../domain/duty/duty.ts";
import type { Message } from "../../domain/duty/message.ts";
import type { Logger } from "../ports.ts";
import type { MessengerOf } from "../reminders/messenger.ts";
import type { WriteDigest } from "../reminders/write-digest.ts";
import type { Store } from "../store.ts";

/**
 * Edits every sent message that holds a duty, so that no copy says what is no longer so. A copy that cannot be edited stays: its
 * buttons answer with what has happened since.
 */
export function createRefreshCopies<Card>({
  store,
  messengerOf,
  write,
  log,
}: {
  readonly store: Store;
  readonly messengerOf: MessengerOf<Card>;
  readonly write: WriteDigest<Card>;
  readonly log: Logger;
}): (duty: DutyId) => Promise<void> {
  const refresh = async (message: Message): Promise<void> => {
    const messenger = messengerOf(message.destination);
    if (message.state.kind !== "sent" || !messenger) return;
    try {
      const written = await write(message, await store.outbox.remindersIn(message.id), false);
      if (written) await messenger.edit(message.destination, message.state.providerId, written);
    } catch (error) {
      log.warn({ err: error, message: message.id }, "a sent message could not be edited");
    }
  };
  return async (duty) => {
    const copies = Map.groupBy(await store.outbox.sentOf(duty), ({ destination }) => destination);
    // Platforms count what each conversation gets, so no reader's copies wait for another's.
    await Promise.all(
      [...copies.values()].map(async (messages) => {
        for (const message of messages) await refresh(message);
      }),
    );
  };
}
