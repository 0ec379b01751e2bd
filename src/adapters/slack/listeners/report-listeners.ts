import type { App, BlockAction, ButtonAction, types } from "@slack/bolt";
import { languageOf, todayOf } from "../../../application/desk.ts";
import { openReport, takeStep, type ReportStep } from "../../../application/progress/report-steps.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { receiptCard, type Telling } from "../../../cards/receipt-card.ts";
import { reportWords } from "../../../cards/report-words.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import type { RowId } from "../../../domain/plan/id.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { reportNotice, rowsView, rowView } from "../report-views.ts";
import { blockOf } from "../view-parts.ts";
import { rowWishOf } from "../view-state.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { personOf, presserOf } from "./press.ts";

/** The report of action rows, step by step: each row is stored when its step is sent, and the next one takes its place. */
export function reportListeners(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>("duty:report", async ({ ack, action, body, client, context }) => {
    await ack();
    const by = personOf(presserOf(body, context));
    const lang = await languageOf(desk, by);
    const step = await openReport(desk, by, (action.value ?? "") as DutyId);
    await client.views.open({ trigger_id: body.trigger_id, view: viewOf(desk, step, lang) });
  });

  app.view("view:report", async ({ ack, view, body, client, context }) => {
    const presser = presserOf(body, context);
    const by = personOf(presser);
    const lang = await languageOf(desk, by);
    const [duty = "", row = ""] = view.private_metadata.split(" ");
    const step = { by, duty: duty as DutyId, row: row as RowId, key: `slack:${view.id}:${view.hash}` };
    const next = await takeStep(desk, step, rowWishOf(view.state.values));
    if (next.kind === "wrong") {
      const errors = { [blockOf(next.field, row)]: reportWords[lang].wrong[next.field] };
      await ack({ response_action: "errors", errors });
      return;
    }
    await ack({ response_action: "update", view: viewOf(desk, next, lang) });
    await publishHome(desk, client, presser);
  });
}

function viewOf(desk: Desk, step: ReportStep, lang: Language): types.ModalView {
  const { plans } = desk;
  switch (step.kind) {
    case "row": {
      const said = step.told === undefined ? {} : { said: textOf(desk, step.told, lang) };
      return rowView({ form: step.form, plans, lang, row: step.row, ...said });
    }
    case "rows":
      return rowsView({ form: step.form, plans, lang });
    case "over":
      return reportNotice(textOf(desk, step.told, lang), lang);
    default:
      return step satisfies never;
  }
}

function textOf(desk: Desk, telling: Telling, lang: Language): string {
  return plainText(receiptCard(telling, { plans: desk.plans, lang, today: todayOf(desk).toString() })).text;
}
