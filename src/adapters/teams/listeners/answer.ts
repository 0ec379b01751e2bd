import { languageOf } from "../../../application/desk.ts";
import { askedAs } from "../../../application/said-before.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import { answerActivity } from "../answer-activity.ts";
import type { Arrival } from "../arrival.ts";
import type { Desk } from "./desk.ts";
import { apologising } from "./apologise.ts";
import { pictureOf } from "./picture-of.ts";

/** Answers a question where it was asked. Without a text it is asked what one can ask. `key` is the platform's name of the turn. */
export async function answer(desk: Desk, from: Arrival, text: string, key: string): Promise<void> {
  await apologising(desk, from, async () => {
    desk.connector.hint(from);
    const question = text === "" ? chatWords[await languageOf(desk, from.person)].whatCanIAsk : text;
    const conversations = [conversationOf(from)];
    const reply = await desk.converse({
      ...{ conversations, person: from.person, text: question, keys: [key] },
      ...(from.direct ? {} : { channel: from.destination }),
    });
    if (!reply) return;
    const id = await desk.connector.answer(from, answerActivity(reply, desk.plans, await pictureOf(desk, reply)));
    if (id === "") return;
    const asked = await askedAs(desk, question, conversations);
    await desk.memory.remember(answeredKey(from.conversation, id), [asked.join(" → "), reply.text]);
  });
}

/** The conversation whose turns lean on each other: a thread of a channel, a group chat, what a person and the bot say. */
function conversationOf({ conversation }: Arrival): string {
  return `teams:${conversation}`;
}

/** Under which it is remembered what a message of ours has answered, and what it said. */
export function answeredKey(conversation: string, message: string): string {
  return `teams:answer:${conversation}:${message}`;
}
