import type { PersonId } from "../../domain/access/person.ts";
import type { DestinationId } from "../../domain/duty/message.ts";

/** A member of an organisation, as the product names people: "teams:<tenant>:<user>", the user by their object id in Entra. */
export function teamsPerson(tenant: string, user: string): PersonId {
  return `teams:${tenant}:${user}` as PersonId;
}

/** A channel or a group chat, as the product names destinations: "teams:<tenant>:#<conversation>". Its threads are the same channel. */
export function teamsChannel(tenant: string, conversation: string): DestinationId {
  return `teams:${tenant}:#${withoutThread(conversation)}` as DestinationId;
}

/** The conversation of a channel without the thread that its id may name after a semicolon. */
export function withoutThread(conversation: string): string {
  return conversation.split(";")[0] ?? conversation;
}

/** What Entra calls a person of Teams; undefined for anybody else. */
export function userOf(person: string): string | undefined {
  return /^teams:[\w.-]+:([\w.:-]+)$/.exec(person)?.[1];
}
