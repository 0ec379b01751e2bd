import type { App, ViewOutput } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import type { Press } from "../../../application/duties/act-on-duty.ts";
import { snoozeFault } from "../../../application/duties/duty-forms.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { pressCard } from "../../../cards/press-card.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { delegateOf, snoozeOf } from "../view-state.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { listenerWords } from "./listener-words.ts";
import { personOf, press, presserOf, tell, type Presser } from "./press.ts";
import { standingOf } from "./standing.ts";

/** The forms of duties: until when to be reminded no more, and to whom a duty is handed over. */
export function dutyForms(app: App, desk: Desk): void {
  app.view("view:snooze", async ({ ack, view, body, client, context }) => {
    const by = presserOf(body, context);
    const duty = view.private_metadata as DutyId;
    const wish = snoozeOf(view.state.values);
    const fault = wish && (await snoozeFault(desk, personOf(by), { id: duty, wish }));
    if (fault) {
      const said = pressCard({ kind: "acted", acted: fault }, await languageOf(desk, personOf(by)));
      await ack({ response_action: "errors", errors: { until: plainText(said).text } });
      return;
    }
    await ack();
    if (wish) await submit(desk, { client, by, view }, { kind: "snooze", ...wish });
  });

  app.view("view:delegate", async ({ ack, view, body, client, context }) => {
    await ack();
    const by = presserOf(body, context);
    const user = delegateOf(view.state.values)?.user;
    if (user === undefined) return;
    const to = { team: by.team, user };
    if ((await standingOf(client, to)) === "member")
      await submit(desk, { client, by, view }, { kind: "delegate", to: personOf(to) });
    else {
      const { toOutsider } = listenerWords[await languageOf(desk, personOf(by))];
      await client.chat.postMessage({ channel: by.user, text: toOutsider });
    }
  });
}

interface Submitted {
  readonly client: WebClient;
  readonly by: Presser;
  readonly view: ViewOutput;
}

/** Does what a form asks, once, and says what came of it between the person and the bot: a form has no place of its own. */
async function submit(desk: Desk, { client, by, view }: Submitted, action: Press["action"]): Promise<void> {
  const key = `slack:${view.id}:${view.hash}`;
  const card = await press(desk, by, { duty: view.private_metadata as DutyId, action, key });
  await tell(client, { user: by.user }, card);
  await publishHome(desk, client, by);
}
