import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { overlayOf } from "../../../domain/calendar/clock-decision.ts";
import type { Occurrence, OccurrenceId } from "../../../domain/calendar/occurrence.ts";
import { occurrences } from "../../../domain/calendar/occurrences.ts";
import { slackPerson } from "../slack-ids.ts";
import { dateOf } from "../view-state.ts";
import { confirmDateView, datesView } from "../views.ts";
import { languageOf, todayOf, type Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { presserOf } from "./press.ts";

/** Dates are confirmed, changed and cancelled in a modal: of the one whose button was pressed, or of one chosen there. */
export function dateListeners(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>("home:date", async ({ ack, action, body, client }) => {
    await ack();
    const { team, user } = presserOf(body);
    const lang = await languageOf(desk, slackPerson(team, user));
    const coming = await comingYear(desk);
    const one = coming.find(({ id }) => id === action.value);
    const view = one
      ? confirmDateView({ occurrence: one, lang })
      : datesView({ occurrences: coming, plans: desk.plans, lang });
    await client.views.open({ trigger_id: body.trigger_id, view });
  });

  app.view("view:date", async ({ ack, view, body, client }) => {
    const presser = { team: body.team?.id ?? "", user: body.user.id };
    const by = slackPerson(presser.team, presser.user);
    const wish = dateOf(view.state.values);
    const coming = await comingYear(desk);
    const id = wish?.kind === "chosen" ? wish.occurrence : view.private_metadata;
    const occurrence = coming.find((each) => each.id === id);
    if (wish?.kind === "chosen" && occurrence) {
      await ack({ response_action: "update", view: confirmDateView({ occurrence, lang: await languageOf(desk, by) }) });
      return;
    }
    await ack();
    if (wish && wish.kind !== "chosen" && occurrence) await decide(desk, by, occurrence, wish);
    await publishHome(desk, client, presser);
  });
}

type DayWish = Exclude<NonNullable<ReturnType<typeof dateOf>>, { kind: "chosen" }>;

async function decide(
  { clockwork }: Desk,
  by: ReturnType<typeof slackPerson>,
  { id, date: known }: Occurrence,
  wish: DayWish,
): Promise<void> {
  const occurrence: OccurrenceId = id;
  if (wish.kind === "cancelled") {
    await clockwork.decideClock(by, { kind: "cancelled", occurrence });
    return;
  }
  const { date, time } = wish;
  const kind = date.equals(known) ? "confirmed" : "changed";
  await clockwork.decideClock(by, { kind, occurrence, date, ...(time === undefined ? {} : { time }) });
}

async function comingYear(desk: Desk): Promise<readonly Occurrence[]> {
  const from = todayOf(desk);
  const overlay = overlayOf(await desk.store.clock.decisions());
  return occurrences(desk.plans, { from, until: from.add({ years: 1 }) }, overlay);
}
