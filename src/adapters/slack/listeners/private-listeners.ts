import type { App, RespondFn } from "@slack/bolt";
import { chatWords } from "../../../cards/chat-words.ts";
import { languageOf } from "../../../application/desk.ts";
import { answerMessage } from "../card-blocks.ts";
import { slackChannel, slackConversation } from "../slack-ids.ts";
import { slackSurface } from "../surface.ts";
import { withoutMentions } from "./ask-listeners.ts";
import { isAboutChannel, openChannelForm } from "./channel-listeners.ts";
import type { Desk } from "./desk.ts";
import { personOf, presserOf, type Presser } from "./press.ts";

/** Questions that only the asker sees the answer of: the command, and the shortcut on somebody's message. */
export function privateListeners(app: App, desk: Desk): void {
  app.command(slackSurface.command, async ({ ack, command, context, client, respond }) => {
    await ack();
    const asker = { team: context.teamId ?? command.team_id, user: command.user_id };
    const { channel_id: channel, trigger_id: key } = command;
    if (isAboutChannel(command.text)) {
      await openChannelForm(desk, { client, asker, channel, respond, trigger_id: key });
      return;
    }
    await answerPrivately(desk, respond, { asker, channel, text: withoutMentions(command.text), key });
  });

  const { shortcut: callback_id } = slackSurface;
  app.shortcut({ type: "message_action", callback_id }, async ({ ack, shortcut, context, respond }) => {
    await ack();
    const { channel, message, trigger_id: key } = shortcut;
    const asker = presserOf(shortcut, context);
    const text = withoutMentions(message.text ?? "");
    await answerPrivately(desk, respond, { asker, channel: channel.id, text, key });
  });
}

interface PrivateQuestion {
  readonly asker: Presser;
  readonly channel: string;
  readonly text: string;
  readonly key: string;
}

/** Without a text it is asked what one can ask. */
async function answerPrivately(
  desk: Desk,
  respond: RespondFn,
  { asker, channel, text, key }: PrivateQuestion,
): Promise<void> {
  const person = personOf(asker);
  const question = text === "" ? chatWords[await languageOf(desk, person)].whatCanIAsk : text;
  const reply = await desk.converse({
    ...{ person, text: question, keys: [`slack:${key}`] },
    conversations: [slackConversation(asker.team, channel, asker.user)],
    channel: slackChannel(asker.team, channel),
  });
  if (!reply) return;
  const message = answerMessage(reply, { shareable: true, feedback: true, key: question });
  await respond({ response_type: "ephemeral", ...message });
}
