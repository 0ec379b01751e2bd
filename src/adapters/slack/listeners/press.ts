import type { BlockAction, Context } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import type { Press, Pressed } from "../../../application/duties/act-on-duty.ts";
import type { Card } from "../../../cards/card.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { pressCard } from "../../../cards/press-card.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { cardMessage } from "../card-blocks.ts";
import { slackPerson } from "../slack-ids.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";

/** Somebody in the workspace that the bot is in, whichever workspace they are at home in. */
export interface Presser {
  readonly team: string;
  readonly user: string;
}

/** Where to tell a presser what came of it: where they pressed, or between them and the bot. */
export interface Place {
  readonly user: string;
  readonly channel?: string;
  readonly thread?: string;
}

/** Does what was pressed, and words what came of it in the presser's language. */
export async function press(desk: Desk, presser: Presser, what: Omit<Press, "by">): Promise<Card> {
  const by = personOf(presser);
  const pressed: Pressed = await desk.clockwork.act({ ...what, by });
  return pressCard(pressed, await languageOf(desk, by));
}

/** Tells a card to one person. */
export async function tell(client: WebClient, { user, channel, thread }: Place, card: Card): Promise<void> {
  const message = cardMessage(card, plainText(card).text);
  if (channel === undefined) {
    await client.chat.postMessage({ channel: user, ...message });
    return;
  }
  const where = thread === undefined ? { channel } : { channel, thread_ts: thread };
  await client.chat.postEphemeral({ ...where, user, ...message });
}

/** Where a button was pressed; on the Home tab there is no channel. What is told stands in the same thread. */
export function placeOf({ user, channel, message }: BlockAction): Place {
  // Whoever writes the payload decides what is in it.
  const { id } = { id: undefined, ...channel };
  const { thread_ts: thread } = { thread_ts: undefined, ...message };
  return {
    user: user.id,
    ...(id === undefined ? {} : { channel: id }),
    ...(typeof thread === "string" ? { thread } : {}),
  };
}

/** Who pressed, or sent a form. */
export function presserOf({ user }: { readonly user: { readonly id: string } }, { teamId = "" }: Context): Presser {
  return { team: teamId, user: user.id };
}

export function personOf({ team, user }: Presser): PersonId {
  return slackPerson(team, user);
}
