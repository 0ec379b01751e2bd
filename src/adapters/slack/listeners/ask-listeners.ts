import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Turn } from "../../../application/converse.ts";
import { answerMessage } from "../card-blocks.ts";
import { slackChannel, slackConversation, slackPerson } from "../slack-ids.ts";
import type { Desk } from "./desk.ts";

/** Questions: a mention in a channel, a message to the bot. Both are answered in the thread in which they were asked. */
export function askListeners(app: App, desk: Desk): void {
  app.event("app_mention", async ({ event, body, client }) => {
    const { channel, ts, user, thread_ts: thread = ts } = event;
    if (user === undefined || event.bot_id !== undefined || event.edited !== undefined) return;
    const team = body.team_id;
    await answerIn(client, { channel, thread }, desk, {
      conversations: [slackConversation(team, channel, thread)],
      person: slackPerson(event.team ?? team, user),
      text: withoutMentions(event.text),
      keys: [`slack:${body.event_id}`, `slack:${team}:${channel}:${ts}`],
      channel: slackChannel(team, channel),
    });
  });

  app.message(async ({ message, body, client, setStatus }) => {
    // Edits, joins and bots have a subtype or a bot; channels are asked in by mention.
    if (message.subtype !== undefined || message.channel_type !== "im" || message.bot_id !== undefined) return;
    const { channel, ts, user, text = "", thread_ts: thread } = message;
    const team = body.team_id;
    // The status is a courtesy of newer clients: an answer does not wait for it.
    void setStatus?.({ status: "…" }).catch(() => undefined);
    await answerIn(client, { channel, thread: thread ?? ts }, desk, {
      conversations:
        thread === undefined
          ? [slackConversation(team, channel, "dm"), slackConversation(team, channel, ts)]
          : [slackConversation(team, channel, thread)],
      person: slackPerson(message.team ?? team, user),
      text: withoutMentions(text),
      keys: [`slack:${body.event_id}`, `slack:${team}:${channel}:${ts}`],
    });
  });
}

/** The text without the bot's name, as people write it. */
export function withoutMentions(text: string): string {
  return text
    .replace(/<@[A-Z0-9]+(?:\|[^>]*)?>/g, " ")
    .replace(/<[^>|]*\|([^>]*)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}

async function answerIn(
  client: WebClient,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  desk: Desk,
  turn: Turn,
): Promise<void> {
  const reply = await desk.converse(turn);
  if (!reply) return;
  const message = answerMessage(reply, { shareable: false, feedback: true, key: turn.text });
  await client.chat.postMessage({ channel, thread_ts: thread, unfurl_links: false, ...message });
}
