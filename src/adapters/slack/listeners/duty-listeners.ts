import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { languageOf, todayOf } from "../../../application/desk.ts";
import { askable } from "../../../application/duties/duty-forms.ts";
import type { Card } from "../../../cards/card.ts";
import { pressCard } from "../../../cards/press-card.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { delegateView, snoozeView } from "../views.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { personOf, placeOf, press, presserOf, tell, type Presser } from "./press.ts";

/** The buttons of duties. A press changes the duty if its presser may, and says what came of it to them alone. */
export function dutyListeners(app: App, desk: Desk): void {
  for (const kind of ["acknowledge", "deliver", "undo"] as const)
    app.action<BlockAction<ButtonAction>>(`duty:${kind}`, async ({ ack, action, body, client, context }) => {
      await ack();
      const [by, place] = [presserOf(body, context), placeOf(body)];
      const key = `slack:${action.action_ts}:${by.user}`;
      await tell(client, place, await press(desk, by, { duty: dutyOf(action), action: { kind }, key }));
      if (place.channel === undefined) await publishHome(desk, client, by);
    });

  for (const [name, deed, viewOf] of [
    ["duty:snooze", "act-on-duty", snoozeView],
    ["duty:delegate", "delegate", delegateView],
  ] as const)
    app.action<BlockAction<ButtonAction>>(name, async ({ ack, action, body, client, context }) => {
      await ack();
      const shown = await shownOf(desk, presserOf(body, context), { id: dutyOf(action), deed });
      if ("lines" in shown) await tell(client, placeOf(body), shown);
      else await client.views.open({ trigger_id: body.trigger_id, view: viewOf(shown) });
    });
}

type Shown = Parameters<typeof snoozeView>[0];

/** What a form shows of a duty, or why there is no form. */
async function shownOf(
  desk: Desk,
  presser: Presser,
  what: { readonly id: DutyId; readonly deed: "act-on-duty" | "delegate" },
): Promise<Shown | Card> {
  const by = personOf(presser);
  const lang = await languageOf(desk, by);
  const asked = await askable(desk, by, what);
  if (asked.kind !== "askable") return pressCard(asked, lang);
  const { id, due, entry } = asked.duty;
  const title = desk.plans.get("calendar-entry", entry).title[lang];
  return { duty: id, due, title, lang, today: todayOf(desk) };
}

/** A button's value is what anybody could have written; whether there is such a duty is looked up. */
function dutyOf({ value = "" }: ButtonAction): DutyId {
  return value as DutyId;
}
