import type { BlockAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Press, Pressed } from "../../../application/duties/act-on-duty.ts";
import type { Card } from "../../../cards/card.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { pressCard } from "../../../cards/press-card.ts";
import { cardMessage } from "../card-blocks.ts";
import { slackPerson } from "../slack-ids.ts";
import { languageOf, type Desk } from "./desk.ts";

export interface Presser {
  readonly team: string;
  readonly user: string;
}

/** Where to tell a presser what came of it: where they pressed, or between them and the bot. */
export interface Place {
  readonly user: string;
  readonly channel?: string;
}

/** Does what was pressed, and words what came of it in the presser's language. */
export async function press(desk: Desk, { team, user }: Presser, what: Omit<Press, "by">): Promise<Card> {
  const by = slackPerson(team, user);
  const pressed: Pressed = await desk.clockwork.act({ ...what, by });
  return pressCard(pressed, await languageOf(desk, by));
}

/** Tells a card to one person. */
export async function tell(client: WebClient, { user, channel }: Place, card: Card): Promise<void> {
  const message = cardMessage(card, plainText(card).text);
  if (channel === undefined) await client.chat.postMessage({ channel: user, ...message });
  else await client.chat.postEphemeral({ channel, user, ...message });
}

/** Where a button was pressed; on the Home tab there is no channel. */
export function placeOf({ user, channel }: BlockAction): Place {
  return { user: user.id, ...(channel === undefined ? {} : { channel: channel.id }) };
}

/** Who pressed. */
export function presserOf({ user, team }: BlockAction): Presser {
  return { team: team?.id ?? user.team_id ?? "", user: user.id };
}
