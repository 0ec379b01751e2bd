import type { App, BlockAction, ButtonAction, Context, RespondFn } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import type { Turn } from "../../../application/converse.ts";
import { answerMessage } from "../card-blocks.ts";
import { isDirect, slackChannel, slackConversation } from "../slack-ids.ts";
import { messageWords } from "../../../cards/message-words.ts";
import type { WebClient } from "../web-clients.ts";
import { directConversations } from "./ask-listeners.ts";
import type { Desk } from "./desk.ts";
import { personOf, presserOf, type Presser } from "./press.ts";
import { sendPicture } from "./send-picture.ts";
import { askedAs, sayAgain } from "../../../application/said-before.ts";

type Pressed = BlockAction<ButtonAction>;

/** A press under an answer, and how to speak where it stands. */
interface Under {
  readonly action: ButtonAction;
  readonly body: Pressed;
  readonly context: Context;
  readonly client: WebClient;
  readonly respond: RespondFn;
}

/** The buttons under an answer: go on, choose what was meant, share, say whether it was right. */
export function answerListeners(app: App, desk: Desk): void {
  const deeds = {
    "answer:more": goOn,
    "answer:choice": goOn,
    "answer:share": share,
    "answer:right": thank,
    "answer:wrong": report,
  } as const;
  for (const [name, work] of Object.entries(deeds))
    app.action<Pressed>(name, async ({ ack, action, body, context, client, respond }) => {
      await ack();
      await work(desk, { action, body, context, client, respond });
    });
}

/** Goes on where the button stands: in its thread for all, or for its presser alone where only they saw the answer. */
async function goOn(desk: Desk, under: Under): Promise<void> {
  const { client, respond } = under;
  const { channel, thread, alone } = placeOf(under);
  const turn = turnOf(under, "press");
  const reply = await desk.converse(turn);
  if (!reply) return;
  const message = answerMessage(reply, { shareable: alone, feedback: true, key: turn.text });
  if (alone) await respond({ response_type: "ephemeral", replace_original: false, ...message });
  else {
    await client.chat.postMessage({ channel, thread_ts: thread, unfurl_links: false, ...message });
    await sendPicture(client, { channel, thread }, desk, reply);
  }
}

/** Through the command's own address, so that the bot need not be a member of the channel. A shared answer has no buttons. */
async function share(desk: Desk, under: Under): Promise<void> {
  const reply = await sayAgain(desk, turnOf(under, "share"));
  if (!reply) return;
  const message = answerMessage(reply, { shareable: false, feedback: false });
  await under.respond({ response_type: "in_channel", replace_original: false, ...message });
}

/** Keeps a wrong answer for the coordinators, once however often it is pressed, with the turns that the question leant on. */
async function report(desk: Desk, under: Under): Promise<void> {
  const { body } = under;
  const { team, channel, ts, user } = placeOf(under);
  const turn = turnOf(under, "report");
  const shown = body.message?.text ?? (await sayAgain(desk, turn))?.text;
  await desk.store.wrongAnswers.add({
    id: ["slack", team, channel, ts, user].join(":"),
    question: (await askedAs(desk, turn.text, turn.conversations)).join(" → "),
    answer: shown ?? "",
    at: desk.clock.now(),
  });
  await thank(desk, under);
}

async function thank(desk: Desk, { body, context, respond }: Under): Promise<void> {
  const lang = await languageOf(desk, personOf(presserOf(body, context)));
  await respond({ response_type: "ephemeral", replace_original: false, text: messageWords[lang].thanks });
}

/** The turn that a press is, or that it asks for once more. One press has one time, however often it is delivered. */
function turnOf(under: Under, deed: "press" | "share" | "report"): Turn {
  const { value: text = "", action_ts: at } = under.action;
  const place = placeOf(under);
  const { team, channel, thread, alone, user } = place;
  const direct = isDirect(channel);
  // Only what one person sees can be shared.
  const own = alone || deed === "share";
  const open = direct ? directConversations(place) : [slackConversation(team, channel, thread)];
  return {
    ...{ person: personOf(place), text, keys: [`slack:${deed}:${at}:${user}`] },
    conversations: own ? [slackConversation(team, channel, user)] : open,
    ...(direct ? {} : { channel: slackChannel(team, channel) }),
  };
}

interface Place extends Presser {
  readonly channel: string;
  /** The message, and the thread it stands in. */
  readonly ts: string;
  readonly thread: string;
  /** Only the presser sees the message. */
  readonly alone: boolean;
}

/** Slack does not repeat what only one person sees, but names it. */
function placeOf({ body, context }: Pick<Under, "body" | "context">): Place {
  const { channel, message, container } = body;
  const { message_ts: shown } = container;
  const ts = message?.ts ?? (typeof shown === "string" ? shown : "");
  const { thread_ts: thread } = { thread_ts: undefined, ...message };
  return {
    ...{ ...presserOf(body, context), ts, channel: channel?.id ?? "" },
    thread: typeof thread === "string" ? thread : ts,
    alone: container["is_ephemeral"] === true,
  };
}
