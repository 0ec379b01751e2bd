import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Found, Messenger, NotSent, Outgoing } from "../../application/reminders/messenger.ts";
import type { Card } from "../../cards/card.ts";
import { slackPlace, type SlackPlace } from "./slack-ids.ts";
import { notSent } from "./slack-errors.ts";
import type { WebClient } from "./web-clients.ts";

/** Writes a card as Slack shows it; the text stands in notifications and wherever blocks are not shown. */
export type Render = (
  card: Card,
  text: string,
) => { readonly text: string; readonly blocks: (types.KnownBlock | types.Block)[] };

export interface SlackMessengerParts {
  /** Undefined where the bot is not installed. The client never tries again by itself. */
  readonly clientFor: (team: string) => Promise<WebClient | undefined>;
  readonly render: Render;
}

const eventType = "vuosikello_message";
/** Slack's clock may be behind ours by less than this. */
const clockSkew = { minutes: 5 };
/** More messages than these pages hold are not looked through. */
const pagesAtMost = 20;

interface Place {
  readonly client: WebClient;
  readonly channel: string;
}

/** Reminders to people and channels of Slack. A message carries its key, by which it is found again. */
export function createSlackMessenger({ clientFor, render }: SlackMessengerParts): Messenger<Card> {
  const directChannels = new Map<string, string>();
  const content = ({ card, text, key }: Outgoing<Card>) => ({
    ...render(card, text),
    metadata: { event_type: eventType, event_payload: { key } },
  });

  return {
    send: async (to, message) => {
      const place = await reach(slackPlace(to));
      if ("kind" in place) return place;
      const { client, channel } = place;
      try {
        const quiet = { unfurl_links: false, unfurl_media: false };
        const posted = await client.chat.postMessage({ channel, ...content(message), ...quiet });
        if (posted.ts === undefined) throw new Error("Slack did not name the message");
        return { kind: "sent", providerId: `${posted.channel ?? channel}:${posted.ts}` };
      } catch (error) {
        const why = notSent(error);
        if (!why) throw error;
        return why;
      }
    },
    edit: async (to, providerId, message) => {
      const client = await clientFor(slackPlace(to)?.team ?? "");
      const [channel = "", ts = ""] = providerId.split(":");
      if (!client) throw new Error("the bot is not in that workspace");
      await client.chat.update({ channel, ts, ...content(message) });
    },
    find: async (to, key, since) => {
      const place = await reach(slackPlace(to));
      if ("kind" in place) return unfound(place);
      try {
        return await lookFor(key, place, since);
      } catch (error) {
        const why = notSent(error);
        if (why?.kind !== "refused") throw error;
        return unfound(why);
      }
    },
  };

  /** Where to write; a failure here has sent nothing. */
  async function reach(place: SlackPlace | undefined): Promise<Place | NotSent> {
    if (!place) return { kind: "refused", reason: "no-such-place" };
    const client = await clientFor(place.team);
    if (!client) return { kind: "refused", reason: "not-installed" };
    if (place.kind === "channel") return { client, channel: place.channel };
    try {
      return { client, channel: await directChannel(client, place) };
    } catch (error) {
      const soon = { kind: "later", reason: "unreachable", after: Temporal.Duration.from({ minutes: 1 }) } as const;
      return notSent(error) ?? soon;
    }
  }

  async function directChannel(client: WebClient, { team, user }: { readonly team: string; readonly user: string }) {
    const known = directChannels.get(`${team}:${user}`);
    if (known !== undefined) return known;
    const { channel } = await client.conversations.open({ users: user });
    if (channel?.id === undefined) throw new Error("Slack opened no conversation");
    directChannels.set(`${team}:${user}`, channel.id);
    return channel.id;
  }
}

const Carried = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.literal(eventType), event_payload: z.object({ key: z.string() }) }),
});

async function lookFor(key: string, { client, channel }: Place, since: Temporal.Instant): Promise<Found> {
  const oldest = String(since.subtract(clockSkew).epochMilliseconds / 1000);
  let cursor = "";
  for (let page = 0; page < pagesAtMost; page += 1) {
    const asked = { channel, oldest, include_all_metadata: true, limit: 200 };
    const history = await client.conversations.history({ ...asked, ...(cursor === "" ? {} : { cursor }) });
    const carried = (history.messages ?? []).flatMap((each) => Carried.safeParse(each).data ?? []);
    const found = carried.find(({ metadata }) => metadata.event_payload.key === key);
    if (found) return { kind: "found", providerId: `${channel}:${found.ts}` };
    cursor = history.response_metadata?.next_cursor ?? "";
    if (cursor === "") return { kind: "not-there" };
  }
  return { kind: "cannot-tell" };
}

/** Refused, it can never be told; not reached, somebody asks again. */
function unfound(why: NotSent): Found {
  if (why.kind === "later") throw new Error(`Slack could not be asked: ${why.reason}`);
  return { kind: "cannot-tell" };
}
