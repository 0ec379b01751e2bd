import type { PersonId } from "../../domain/access/person.ts";
import type { DestinationId } from "../../domain/duty/message.ts";

/** A member of a workspace, as the product names people: "slack:T1:U1". */
export function slackPerson(team: string, user: string): PersonId {
  return `slack:${team}:${user}` as PersonId;
}

/** A channel of a workspace, as the product names destinations: "slack:T1:#C1". */
export function slackChannel(team: string, channel: string): DestinationId {
  return `slack:${team}:#${channel}` as DestinationId;
}

/** Where a destination is in Slack; undefined when it is on another platform. */
export type SlackPlace =
  | { readonly kind: "person"; readonly team: string; readonly user: string }
  | { readonly kind: "channel"; readonly team: string; readonly channel: string };

export function slackPlace(destination: DestinationId): SlackPlace | undefined {
  const [, team, place] = /^slack:([A-Z0-9]+):(#?[A-Z0-9]+)$/.exec(destination) ?? [];
  if (team === undefined || place === undefined) return undefined;
  return place.startsWith("#")
    ? { kind: "channel", team, channel: place.slice(1) }
    : { kind: "person", team, user: place };
}

/** A thread, which is one conversation: that of a message outside any thread begins with it. */
export function slackConversation(team: string, channel: string, thread: string): string {
  return `slack:${team}:${channel}:${thread}`;
}

/** Whether a channel is a conversation of a person with the bot. */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}
