import type { App, SetStatusFn, types } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import type { Turn } from "../../../application/converse.ts";
import { answerMessage } from "../card-blocks.ts";
import { slackChannel, slackConversation } from "../slack-ids.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";
import { listenerWords } from "./listener-words.ts";
import { sendPicture } from "./send-picture.ts";
import { personOf, type Presser } from "./press.ts";

/** Questions: a mention in a channel, a message to the bot. Both are answered in the thread in which they were asked. */
export function askListeners(app: App, desk: Desk): void {
  app.event("app_mention", async ({ event, body, client, context, setStatus }) => {
    const { channel, ts, user, thread_ts: thread = ts } = event;
    if (user === undefined || event.bot_id !== undefined || event.edited !== undefined) return;
    const asker = { team: context.teamId ?? body.team_id, user };
    await showStatus(desk, asker, setStatus);
    await answerIn(client, { channel, thread }, desk, {
      conversations: [slackConversation(asker.team, channel, thread)],
      person: personOf(asker),
      text: withoutMentions(event.text),
      keys: [`slack:${body.event_id}`, `slack:${asker.team}:${channel}:${ts}`],
      channel: slackChannel(asker.team, channel),
    });
  });

  app.message(async ({ message, body, client, context, setStatus }) => {
    // Channels are asked in by mention.
    if (!isSaid(message) || message.channel_type !== "im") return;
    const { channel, ts, user, text = "", thread_ts: thread = ts } = message;
    const asker = { team: context.teamId ?? body.team_id, user };
    await showStatus(desk, asker, setStatus);
    await answerIn(client, { channel, thread }, desk, {
      conversations: directConversations({ team: asker.team, channel, thread }, thread === ts),
      person: personOf(asker),
      text: withoutMentions(text),
      keys: [`slack:${body.event_id}`, `slack:${asker.team}:${channel}:${ts}`],
    });
  });
}

type Said = types.GenericMessageEvent | types.FileShareMessageEvent;

/** Edits and joins have other subtypes; what bots say has none, but names the bot. */
function isSaid(message: types.MessageEvent): message is Said {
  const byBot = "bot_id" in message;
  return !byBot && (message.subtype === undefined || message.subtype === "file_share");
}

/**
 * Between a person and the bot, what stands at the top level goes on with what was said last, wherever that was; what stands in a
 * thread goes on with the thread.
 */
export function directConversations(
  { team, channel, thread }: { readonly team: string; readonly channel: string; readonly thread: string },
  top = false,
): readonly string[] {
  const [own, all] = [slackConversation(team, channel, thread), slackConversation(team, channel, "dm")];
  return top ? [all, own] : [own, all];
}

/** A courtesy of newer clients: an answer does not wait for it, nor fail with it. */
async function showStatus(desk: Desk, asker: Presser, setStatus: SetStatusFn | undefined): Promise<void> {
  const lang = await languageOf(desk, personOf(asker));
  void setStatus?.({ status: listenerWords[lang].looking }).catch(() => undefined);
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
  await sendPicture(client, { channel, thread }, desk, reply);
}
