import type { App } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { personOf, presserOf } from "./press.ts";

/** One's own data, from the Home tab: sent as a file to oneself, and erased after Slack has asked whether one is sure. */
export function privacyListeners(app: App, desk: Desk): void {
  const { clockwork } = desk;

  app.action("home:export", async ({ ack, body, client, context }) => {
    await ack();
    const presser = presserOf(body, context);
    const by = personOf(presser);
    const data = await clockwork.exportOwnData(by, by);
    const content = JSON.stringify(data, null, 2);
    const title = clockPageWords[await languageOf(desk, by)].ownData;
    await client.files.uploadV2({
      channel_id: await directTo(presser.user, client),
      ...{ content, title, filename: "vuosikello.json" },
    });
  });

  app.action("home:erase", async ({ ack, body, client, context }) => {
    await ack();
    const presser = presserOf(body, context);
    const by = personOf(presser);
    const lang = await languageOf(desk, by);
    if ((await clockwork.eraseOwnData(by, by)) !== true) return;
    await client.chat.postMessage({ channel: presser.user, text: clockPageWords[lang].erased });
    await publishHome(desk, client, presser);
  });
}

/** The conversation between a person and the bot. */
async function directTo(user: string, client: WebClient): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id === undefined) throw new Error("Slack opened no conversation");
  return channel.id;
}
