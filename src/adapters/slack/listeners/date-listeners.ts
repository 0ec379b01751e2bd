import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { comingYear, decideDate } from "../../../application/coordination/desk-deeds.ts";
import { languageOf } from "../../../application/desk.ts";
import { whyNotText } from "../../../cards/why-not-text.ts";
import { dateOf } from "../view-state.ts";
import { confirmDateView, datesView } from "../views.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { personOf, presserOf } from "./press.ts";

/** Dates are confirmed, changed and cancelled in a modal: of the one whose button was pressed, or of one chosen there. */
export function dateListeners(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>("home:date", async ({ ack, action, body, client, context }) => {
    await ack();
    const lang = await languageOf(desk, personOf(presserOf(body, context)));
    const coming = await comingYear(desk);
    const occurrence = coming.find(({ id }) => id === action.value);
    const view = occurrence
      ? confirmDateView({ occurrence, lang })
      : datesView({ occurrences: coming, plans: desk.plans, lang });
    await client.views.open({ trigger_id: body.trigger_id, view });
  });

  app.view("view:date", async ({ ack, view, body, client, context }) => {
    const presser = presserOf(body, context);
    const by = personOf(presser);
    const lang = await languageOf(desk, by);
    const wish = dateOf(view.state.values);
    const id = wish?.kind === "chosen" ? wish.occurrence : view.private_metadata;
    const occurrence = (await comingYear(desk)).find((each) => each.id === id);
    if (wish?.kind === "chosen" && occurrence) {
      await ack({ response_action: "update", view: confirmDateView({ occurrence, lang }) });
      return;
    }
    await ack();
    const key = `slack:${view.id}:${view.hash}`;
    const why = await decideDate(desk, by, { occurrence, wish, key });
    if (why) await client.chat.postMessage({ channel: presser.user, text: whyNotText(why, lang) });
    await publishHome(desk, client, presser);
  });
}
