import type { App, BlockAction, ButtonAction, RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { randomUUID } from "node:crypto";
import type { Turn } from "../../../application/converse.ts";
import { answerMessage } from "../card-blocks.ts";
import { slackChannel, slackConversation, slackPerson } from "../slack-ids.ts";
import { slackWords } from "../slack-words.ts";
import { languageOf, type Desk } from "./desk.ts";

type Pressed = BlockAction<ButtonAction>;

/** The buttons under an answer: go on, choose what was meant, share, say whether it was right. */
export function answerListeners(app: App, desk: Desk): void {
  for (const name of ["answer:more", "answer:choice"])
    app.action<Pressed>(name, async ({ ack, action, body, client, respond }) => {
      await ack();
      await goOn(desk, { action, body, client, respond });
    });

  app.action<Pressed>("answer:share", async ({ ack, action, body, respond }) => {
    await ack();
    const { team, channel } = whereOf(body);
    const conversation = slackConversation(team, channel, `share:${action.action_ts}`);
    const reply = await desk.converse(turnOf(body, action, [conversation]));
    // Through the command's own address, so that the bot need not be a member of the channel.
    if (reply) await respond({ response_type: "in_channel", replace_original: false, ...answerMessage(reply, plain) });
  });

  app.action<Pressed>("answer:right", async ({ ack, body, respond }) => {
    await ack();
    await thank(desk, body, respond);
  });

  app.action<Pressed>("answer:wrong", async ({ ack, action, body, respond }) => {
    await ack();
    const { text: answer = "" } = body.message ?? {};
    await desk.store.wrongAnswers.add({ id: randomUUID(), question: action.value ?? "", answer, at: desk.clock.now() });
    await thank(desk, body, respond);
  });
}

/** A shared answer has no buttons: it is not everybody's conversation. */
const plain = { shareable: false, feedback: false };

/** Goes on where the button stands: in its thread for all, or for its presser alone where only they saw the answer. */
async function goOn(
  desk: Desk,
  {
    action,
    body,
    client,
    respond,
  }: {
    readonly action: ButtonAction;
    readonly body: Pressed;
    readonly client: WebClient;
    readonly respond: RespondFn;
  },
): Promise<void> {
  const { team, channel, thread, alone } = whereOf(body);
  const conversation = slackConversation(team, channel, alone ? body.user.id : thread);
  const reply = await desk.converse(turnOf(body, action, [conversation]));
  if (!reply) return;
  const message = answerMessage(reply, { shareable: alone, feedback: true, key: action.value ?? "" });
  if (alone) await respond({ response_type: "ephemeral", replace_original: false, ...message });
  else await client.chat.postMessage({ channel, thread_ts: thread, unfurl_links: false, ...message });
}

function turnOf(body: Pressed, { value = "", action_ts }: ButtonAction, conversations: readonly string[]): Turn {
  const { team, channel } = whereOf(body);
  return {
    conversations,
    person: slackPerson(team, body.user.id),
    text: value,
    keys: [`slack:${action_ts}:${body.user.id}`],
    channel: slackChannel(team, channel),
  };
}

interface Where {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  /** Only the presser sees the message. */
  readonly alone: boolean;
}

function whereOf({ user, team, channel, message, container }: Pressed): Where {
  const ts = message?.ts ?? "";
  const { thread_ts: thread } = { thread_ts: undefined, ...message };
  return {
    team: team?.id ?? user.team_id ?? "",
    channel: channel?.id ?? "",
    thread: typeof thread === "string" ? thread : ts,
    alone: container["is_ephemeral"] === true,
  };
}

async function thank(desk: Desk, body: Pressed, respond: RespondFn): Promise<void> {
  const lang = await languageOf(desk, slackPerson(whereOf(body).team, body.user.id));
  await respond({ response_type: "ephemeral", replace_original: false, text: slackWords[lang].thanks });
}
