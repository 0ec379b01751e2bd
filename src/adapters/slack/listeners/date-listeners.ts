import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { dateDecision, type DateWish } from "../../../application/coordination/date-wish.ts";
import { languageOf, todayOf } from "../../../application/desk.ts";
import { chatWords } from "../../../cards/chat-words.ts";
import { pressWords } from "../../../cards/press-words.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import { overlayOf } from "../../../domain/calendar/clock-decision.ts";
import type { Occurrence } from "../../../domain/calendar/occurrence.ts";
import { occurrences } from "../../../domain/calendar/occurrences.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { dateOf } from "../view-state.ts";
import { confirmDateView, datesView } from "../views.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { personOf, presserOf } from "./press.ts";
import { refusalText } from "./refusal-text.ts";

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
    const why = await whyNot(desk, by, { occurrence, wish, lang, key });
    if (why !== undefined) await client.chat.postMessage({ channel: presser.user, text: why });
    await publishHome(desk, client, presser);
  });
}

/** Does what is wished of a date; why nothing was done, else undefined. */
async function whyNot(
  { clockwork }: Desk,
  by: PersonId,
  {
    occurrence,
    wish,
    lang,
    key,
  }: {
    readonly occurrence: Occurrence | undefined;
    readonly wish: DateWish | undefined;
    readonly lang: Language;
    readonly key: string;
  },
): Promise<string | undefined> {
  if (!occurrence || !wish || wish.kind === "chosen") return chatWords[lang].dateGone;
  const decided = await clockwork.decideClock(by, dateDecision(occurrence, wish), key);
  switch (decided.kind) {
    case "decided":
      return undefined;
    case "denied":
      return refusalText(decided.because, lang);
    case "repeated":
      return pressWords[lang].repeated;
    case "unknown":
      return chatWords[lang].dateGone;
    default:
      return decided satisfies never;
  }
}

async function comingYear(desk: Desk): Promise<readonly Occurrence[]> {
  const from = todayOf(desk);
  const overlay = overlayOf(await desk.store.clock.decisions());
  return occurrences(desk.plans, { from, until: from.add({ years: 1 }) }, overlay);
}
