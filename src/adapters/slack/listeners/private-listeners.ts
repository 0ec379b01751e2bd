import type { App, RespondFn } from "@slack/bolt";
import { answerMessage } from "../card-blocks.ts";
import { slackChannel, slackConversation, slackPerson } from "../slack-ids.ts";
import { withoutMentions } from "./ask-listeners.ts";
import type { Desk } from "./desk.ts";

/** Questions that only the asker sees the answer of: the command, and the shortcut on somebody's message. */
export function privateListeners(app: App, desk: Desk): void {
  app.command("/vuosikello", async ({ ack, command, respond }) => {
    await ack();
    await answerPrivately(desk, respond, {
      ...{ team: command.team_id, user: command.user_id, channel: command.channel_id },
      text: withoutMentions(command.text),
      key: command.trigger_id,
    });
  });

  app.shortcut({ type: "message_action", callback_id: "ask-about-message" }, async ({ ack, shortcut, respond }) => {
    await ack();
    const { team, user, channel, message, trigger_id: key } = shortcut;
    const text = withoutMentions(message.text ?? "");
    await answerPrivately(desk, respond, {
      team: team?.id ?? user.team_id ?? "",
      user: user.id,
      channel: channel.id,
      text,
      key,
    });
  });
}

interface PrivateQuestion {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly key: string;
}

/** An empty command asks what one can ask. */
const whatCanIAsk = "mitä voin kysyä?";

async function answerPrivately(
  desk: Desk,
  respond: RespondFn,
  { team, user, channel, text, key }: PrivateQuestion,
): Promise<void> {
  const conversation = slackConversation(team, channel, user);
  const question = text === "" ? whatCanIAsk : text;
  const reply = await desk.converse({
    conversations: [conversation],
    person: slackPerson(team, user),
    text: question,
    keys: [`slack:${key}`],
    channel: slackChannel(team, channel),
  });
  if (!reply) return;
  await respond({
    response_type: "ephemeral",
    ...answerMessage(reply, { shareable: true, feedback: true, key: question }),
  });
}
