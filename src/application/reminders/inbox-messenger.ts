import type { Clock } from "../clock.ts";
import type { Store } from "../store.ts";
import type { Messenger } from "./messenger.ts";

/** The page's own post: what is sent lies in the store until its reader opens the page. Sending twice is sending once. */
export function createInboxMessenger<Card>(store: Store, clock: Clock): Messenger<Card> {
  return {
    send: async (recipient, { key, text }) => {
      await store.inbox.put({ id: key, recipient, text, at: clock.now() });
      return { kind: "sent", providerId: key };
    },
    edit: async (recipient, providerId, { text }) =>
      store.inbox.put({ id: providerId, recipient, text, at: clock.now() }),
    find: async (_to, key) =>
      (await store.inbox.has(key)) ? { kind: "found", providerId: key } : { kind: "not-there" },
  };
}
