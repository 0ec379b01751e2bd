import type { PersonId } from "../../domain/access/person.ts";
import { personDestination, type MessageId } from "../../domain/duty/message.ts";
import type { InboxItem, Store } from "../store.ts";
import type { WriteDigest } from "./write-digest.ts";

/** A message of the page's own post, with its card as its duties stand now. */
export type ReadItem<Card> = InboxItem & { readonly card: Card | undefined };

/** As many messages as one looks through. */
const messagesShown = 20;

/** Reads somebody's messages on this machine, newest first. */
export async function readInbox<Card>(
  { store, write }: { readonly store: Store; readonly write: WriteDigest<Card> },
  reader: PersonId,
): Promise<readonly ReadItem<Card>[]> {
  const items = (await store.inbox.of(personDestination(reader))).slice(0, messagesShown);
  return Promise.all(
    items.map(async (item) => {
      const message = await store.outbox.find(item.id as MessageId);
      const written = message && (await write(message, await store.outbox.remindersIn(message.id), false));
      return { ...item, card: written?.card };
    }),
  );
}
