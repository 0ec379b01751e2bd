import type { App, BlockAction } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import { examples } from "../../../cards/talk-card.ts";
import { whyNotText } from "../../../cards/why-not-text.ts";
import type { Desk } from "./desk.ts";
import { homeDeeds, type HomeAction } from "./home-deeds.ts";
import { publishHome } from "./home.ts";
import { personOf, presserOf } from "./press.ts";

/** Slack shows four suggestions at most, and this much of each. */
const [promptsAtMost, promptTitle] = [4, 75];

/** The Home tab and what is done on it with one press. Each press shows the tab anew, whatever came of it. */
export function homeListeners(app: App, desk: Desk): void {
  app.event("app_home_opened", async ({ event, client, context }) => {
    const opener = presserOf({ user: { id: event.user } }, context);
    if (event.tab === "home") {
      await publishHome(desk, client, opener);
      return;
    }
    const questions = examples(await languageOf(desk, personOf(opener))).slice(0, promptsAtMost);
    const prompts = questions.map((text) => ({ title: text.slice(0, promptTitle), message: text }));
    // A courtesy of newer clients, and not of every workspace.
    await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts }).catch(() => undefined);
  });

  for (const [name, work] of Object.entries(homeDeeds))
    app.action<BlockAction<HomeAction>>(name, async ({ ack, action, body, client, context }) => {
      await ack();
      const presser = presserOf(body, context);
      const by = personOf(presser);
      const fresh = await desk.store.takeIn(`slack:home:${action.action_ts}:${presser.user}`, desk.clock.now());
      const why = fresh ? await work(desk, by, action) : ({ kind: "repeated" } as const);
      if (why !== undefined) {
        const lang = await languageOf(desk, by);
        await client.chat.postMessage({ channel: presser.user, text: whyNotText(why, lang) });
      }
      await publishHome(desk, client, presser);
    });
}
