import { z } from "zod";
import type { Messenger } from "../../src/application/reminders/messenger.ts";
import type { Card } from "../../src/cards/card.ts";

const Posted = z.object({ id: z.string() });
const Limited = z.object({ after: z.number() });
const Refused = z.object({ error: z.string() });
const Looked = z.object({ id: z.string().nullable() });

/** Carries messages to the fake platform at `url`. What it does not answer in words is thrown: nobody knows. */
export function createPlatformMessenger(url: string): Messenger<Card> {
  const call = (method: string, path: string, body: object) =>
    fetch(`${url}${path}`, { method, body: JSON.stringify(body) });
  return {
    send: async (to, { key, text }) => {
      const response = await call("POST", "/", { key, to, text });
      const said: unknown = await response.json();
      if (response.status === 429)
        return {
          kind: "later",
          reason: "rate-limit",
          after: Temporal.Duration.from({ seconds: Limited.parse(said).after }),
        };
      if (response.status === 403) return { kind: "refused", reason: Refused.parse(said).error };
      return { kind: "sent", providerId: Posted.parse(said).id };
    },
    edit: async (_to, providerId, { text }) => {
      const { status } = await call("PUT", `/${providerId}`, { text });
      if (status !== 200) throw new Error(`the platform did not edit ${providerId}: ${status}`);
    },
    find: async (_to, key) => {
      const response = await fetch(`${url}/?key=${encodeURIComponent(key)}`);
      if (response.status === 403) return { kind: "cannot-tell" };
      const { id } = Looked.parse(await response.json());
      return id === null ? { kind: "not-there" } : { kind: "found", providerId: id };
    },
  };
}
