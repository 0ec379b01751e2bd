import type { ActivityParams } from "@microsoft/teams.api";
import type { Messenger } from "../../application/reminders/messenger.ts";
import type { DestinationTable } from "../../application/store.ts";
import type { Card } from "../../cards/card.ts";
import type { DestinationId } from "../../domain/duty/message.ts";
import type { Connector } from "./connector.ts";
import { notSent } from "./teams-errors.ts";

/** Writes a card as Teams shows it; the text stands in notifications. */
export type Render = (card: Card, text: string) => ActivityParams;

export interface TeamsMessengerParts {
  readonly connector: Connector;
  readonly destinations: Pick<DestinationTable, "find">;
  readonly render: Render;
  /** Has the proof of who the bot is at hand. Throws when Entra gives none. */
  readonly authenticate: () => Promise<unknown>;
  /** A conversation turned out to be closed to the bot. */
  readonly onGone: (to: DestinationId) => void;
  readonly random?: () => number;
}

/** Without the proof nothing is sent; the next try asks for it again. */
const unproven = { kind: "later", reason: "not-authenticated", after: Temporal.Duration.from({ minutes: 1 }) } as const;

/**
 * Reminders to people and channels of Teams. Only those who have told us where they are can be reached, and messages cannot be read
 * back.
 */
export function createTeamsMessenger(parts: TeamsMessengerParts): Messenger<Card> {
  const { connector, destinations, render, random = Math.random } = parts;
  return {
    send: async (to, { card, text }) => {
      const place = await destinations.find(to);
      if (!place) return { kind: "refused", reason: "app-not-installed" };
      if (place.state === "gone") return { kind: "refused", reason: "app-removed" };
      if (!(await isProven(parts))) return unproven;
      try {
        return { kind: "sent", providerId: await connector.post(place, render(card, text)) };
      } catch (error) {
        const why = notSent(error, random);
        if (!why) throw error;
        const { gone, ...said } = why;
        if (gone) parts.onGone(to);
        return said;
      }
    },
    edit: async (to, providerId, { card, text }) => {
      const place = await destinations.find(to);
      if (providerId === "") throw new Error("Teams gave the message no name");
      if (place?.state !== "reachable") throw new Error("the bot is not in that conversation");
      await connector.update(place, providerId, render(card, text));
    },
    find: () => Promise.resolve({ kind: "cannot-tell" }),
  };
}

function isProven({ authenticate }: TeamsMessengerParts): Promise<boolean> {
  return authenticate().then(
    () => true,
    () => false,
  );
}
