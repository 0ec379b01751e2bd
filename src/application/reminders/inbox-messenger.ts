import type { Clock } from "../clock.ts";
import type { Store } from "../store.ts";
import type { Messenger } from "./messenger.ts";

/** The page's own post: what is sent lies in the store until its reader opens the page. Sending twice is sending once. */
export function createInboxMessenger<Card extends object>(store: Store, clock: Clock): Messenger<Card> {
  return {
    send: async (recipient, { key, card, text }) => {
      await store.inbox.put({ id: key, recipient, card, text, at: clock.now() });
      return { kind: "sent", providerId: key };
    },
    edit: async (recipient, providerId, { card, text }) =>
      store.inbox.put({ id: providerId, recipient, card, text, at: clock.now() }),
    find: async (_to, key) =>
      (await store.inbox.has(key)) ? { kind: "found", providerId: key } : { kind: "not-there" },
  };
}
