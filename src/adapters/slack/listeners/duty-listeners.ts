import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { DutyAction } from "../../../domain/duty/duty-action.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { slackPerson } from "../slack-ids.ts";
import { delegateOf, snoozeOf } from "../view-state.ts";
import { delegateView, snoozeView } from "../views.ts";
import { languageOf, todayOf, type Desk } from "./desk.ts";
import { placeOf, press, presserOf, tell, type Presser } from "./press.ts";

/** The buttons of duties. A press changes the duty if its presser may, and says what came of it to them alone. */
export function dutyListeners(app: App, desk: Desk): void {
  for (const kind of ["acknowledge", "deliver", "undo"] as const)
    app.action<BlockAction<ButtonAction>>(`duty:${kind}`, async ({ ack, action, body, client }) => {
      await ack();
      const by = presserOf(body);
      const pressed = await press(desk, by, { duty: dutyOf(action), action: { kind }, key: keyOf(action, body) });
      await tell(client, placeOf(body), pressed);
    });

  app.action<BlockAction<ButtonAction>>("duty:snooze", async ({ ack, action, body, client }) => {
    await ack();
    const shown = await shownOf(desk, presserOf(body), dutyOf(action));
    if (shown) await client.views.open({ trigger_id: body.trigger_id, view: snoozeView(shown) });
  });

  app.action<BlockAction<ButtonAction>>("duty:delegate", async ({ ack, action, body, client }) => {
    await ack();
    const shown = await shownOf(desk, presserOf(body), dutyOf(action));
    if (shown) await client.views.open({ trigger_id: body.trigger_id, view: delegateView(shown) });
  });

  for (const [callback, read] of [
    ["view:snooze", snoozeOf],
    ["view:delegate", delegateOf],
  ] as const)
    app.view(callback, async ({ ack, view, body, client }) => {
      await ack();
      const user = { team: body.team?.id ?? "", user: body.user.id };
      const action = actionOf(read(view.state.values), user);
      if (!action) return;
      const pressed = await press(desk, user, {
        duty: view.private_metadata as DutyId,
        action,
        key: `slack:${view.id}:${view.hash}`,
      });
      await tell(client, user, pressed);
    });
}

/** What a modal asked for. A deputy is chosen among the members of the workspace. */
function actionOf(
  read: ReturnType<typeof snoozeOf> | ReturnType<typeof delegateOf>,
  { team }: Presser,
): DutyAction | undefined {
  if (read === undefined) return undefined;
  if ("user" in read) return { kind: "delegate", to: slackPerson(team, read.user) };
  return { kind: "snooze", ...read };
}

interface Shown {
  readonly duty: DutyId;
  readonly due: Temporal.PlainDate;
  readonly title: string;
  readonly lang: Language;
  readonly today: Temporal.PlainDate;
}

async function shownOf(desk: Desk, { team, user }: Presser, id: DutyId): Promise<Shown | undefined> {
  const duty = await desk.store.duties.find(id);
  if (!duty) return undefined;
  const lang = await languageOf(desk, slackPerson(team, user));
  const title = desk.plans.get("calendar-entry", duty.entry).title[lang];
  return { duty: id, due: duty.due, title, lang, today: todayOf(desk) };
}

function dutyOf({ value = "" }: ButtonAction): DutyId {
  return value as DutyId;
}

/** One press has one time, however often it is delivered. */
function keyOf({ action_ts }: ButtonAction, { user }: BlockAction): string {
  return `slack:${action_ts}:${user.id}`;
}
