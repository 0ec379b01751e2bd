import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { languageOf } from "../../../application/desk.ts";
import { clockPageWords } from "../../../cards/clock-page-words.ts";
import { deskOutcome } from "../../../cards/desk-outcome.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { fieldAction } from "../view-parts.ts";
import { registrationOf } from "../view-state.ts";
import { noticeView, registerView, unitOptions } from "../views.ts";
import type { WebClient } from "../web-clients.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { listenerWords } from "./listener-words.ts";
import { personOf, presserOf, type Presser } from "./press.ts";
import { standingOf } from "./standing.ts";

/** Members ask for a role in a unit; a coordinator approves it on the Home tab. */
export function registerListeners(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>("home:register", async ({ ack, body, client, context }) => {
    await ack();
    const presser = presserOf(body, context);
    const lang = await languageOf(desk, personOf(presser));
    const why = await outside(client, presser, lang);
    const view = why === undefined ? registerView({ plans: desk.plans, lang }) : noticeView(why, lang);
    await client.views.open({ trigger_id: body.trigger_id, view });
  });

  app.options(fieldAction("unit"), async ({ ack, options, body, context }) => {
    const lang = await languageOf(desk, personOf(presserOf(body, context)));
    await ack({ options: [...unitOptions(desk.plans, options.value, lang)] });
  });

  app.view("view:register", async ({ ack, view, body, client, context }) => {
    await ack();
    const presser = presserOf(body, context);
    const by = personOf(presser);
    const lang = await languageOf(desk, by);
    const wish = registrationOf(view.state.values, desk.plans);
    const why = await outside(client, presser, lang);
    const text =
      why ?? (wish ? said(await desk.clockwork.requestRole(by, wish), lang) : deskOutcome("role-unknown", lang));
    await client.chat.postMessage({ channel: presser.user, text });
    await publishHome(desk, client, presser);
  });
}

/** Why somebody takes no part; undefined for members. */
async function outside(client: WebClient, presser: Presser, lang: Language): Promise<string | undefined> {
  const standing = await standingOf(client, presser);
  return standing === "member" ? undefined : listenerWords[lang].outsider[standing];
}

type Requested = Awaited<ReturnType<Desk["clockwork"]["requestRole"]>>;

function said({ kind }: Requested, lang: Language): string {
  const { requested, approved, alreadyAsked } = clockPageWords[lang];
  return { requested, approved, already: alreadyAsked }[kind];
}
