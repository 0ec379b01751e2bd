import { webApi, type App, type RespondFn } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import type { DestinationId } from "../../../domain/duty/message.ts";
import { isDirect, slackChannel, slackPlace } from "../slack-ids.ts";
import { slackSurface } from "../surface.ts";
import { channelOf } from "../view-state.ts";
import { channelView } from "../channel-view.ts";
import { channelWords } from "../../../cards/channel-words.ts";
import { commandOf, commandWords } from "../../../cards/command-words.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";
import { listenerWords } from "./listener-words.ts";
import { personOf, presserOf, type Presser } from "./press.ts";
import { refusalText } from "./refusal-text.ts";

/** Whether a command is about its channel and no question. */
export function isAboutChannel(text: string): boolean {
  return commandOf(text) === "channel";
}

/** Coordinators say of what a channel is told: with the command in the channel itself, which opens a form. */
export async function openChannelForm(
  desk: Desk,
  { trigger_id, ...wanting }: Wanting & { readonly trigger_id: string; readonly respond: RespondFn },
): Promise<void> {
  const why = await whyNot(desk, wanting);
  if (why !== undefined) {
    await wanting.respond({ response_type: "ephemeral", text: why });
    return;
  }
  const { asker, client } = wanting;
  const channel = slackChannel(asker.team, wanting.channel);
  const now = (await desk.store.channels.all()).find((each) => each.id === channel);
  const lang = await languageOf(desk, personOf(asker));
  await client.views.open({ trigger_id, view: channelView({ channel, now, plans: desk.plans, lang }) });
}

/** What comes of the form. */
export function channelListeners(app: App, desk: Desk): void {
  app.view("view:channel", async ({ ack, view, body, client, context }) => {
    await ack();
    const asker = presserOf(body, context);
    const by = personOf(asker);
    const [channel, wish] = [view.private_metadata as DestinationId, channelOf(view.state.values, desk.plans)];
    const place = slackPlace(channel);
    if (!wish || place?.kind !== "channel" || place.team !== asker.team) return;
    const set = await desk.clockwork.setChannel(by, channel, wish.scope);
    const lang = await languageOf(desk, by);
    const words = channelWords[lang];
    const text = set.kind === "denied" ? refusalText(set.because, lang) : wish.scope ? words.told : words.silent;
    await client.chat.postEphemeral({ channel: place.channel, user: asker.user, text });
  });
}

interface Wanting {
  readonly client: WebClient;
  readonly asker: Presser;
  readonly channel: string;
}

/** Why the form is not opened. */
async function whyNot(desk: Desk, { client, asker, channel }: Wanting): Promise<string | undefined> {
  const by = personOf(asker);
  const lang = await languageOf(desk, by);
  if (isDirect(channel))
    return `${channelWords[lang].inChannelOnly}: ${slackSurface.command} ${commandWords[lang].channel.word}`;
  const allowed = await desk.clockwork.access.may(desk.store, by, { deed: "set-channel" });
  if (allowed !== true) return refusalText(allowed, lang);
  return (await isMember(client, channel)) ? undefined : listenerWords[lang].notInChannel;
}

/** Of a private channel that the bot is not in, Slack says that there is none. */
async function isMember(client: WebClient, channel: string): Promise<boolean> {
  try {
    return (await client.conversations.info({ channel })).channel?.is_member === true;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && error.data.error === "channel_not_found") return false;
    throw error;
  }
}
