import type { App, BlockAction, ButtonAction, types } from "@slack/bolt";
import { nextRow, type ReportForm } from "../../../application/progress/read-report.ts";
import { toldOf } from "../../../application/progress/told-of.ts";
import { languageOf, todayOf } from "../../../application/desk.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { receiptCard, type Telling } from "../../../cards/receipt-card.ts";
import { reportWords } from "../../../cards/report-words.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import type { RowId } from "../../../domain/plan/id.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { reportNotice, rowsView, rowView } from "../report-views.ts";
import { blockOf, type Field } from "../view-parts.ts";
import { rowWishOf, type RowWish } from "../view-state.ts";
import type { Desk } from "./desk.ts";
import { publishHome } from "./home.ts";
import { personOf, presserOf } from "./press.ts";

/** The report of action rows, step by step: each row is stored when its step is sent, and the next one takes its place. */
export function reportListeners(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>("duty:report", async ({ ack, action, body, client, context }) => {
    await ack();
    const by = personOf(presserOf(body, context));
    const lang = await languageOf(desk, by);
    const form = await desk.clockwork.readReport(by, (action.value ?? "") as DutyId);
    const view = form.kind === "form" ? stepOf(desk, form, { lang }) : reportNotice(textOf(desk, form, lang), lang);
    await client.views.open({ trigger_id: body.trigger_id, view });
  });

  app.view("view:report", async ({ ack, view, body, client, context }) => {
    const presser = presserOf(body, context);
    const by = personOf(presser);
    const lang = await languageOf(desk, by);
    const [duty = "", row = ""] = view.private_metadata.split(" ");
    const step = { by, lang, duty: duty as DutyId, row: row as RowId, key: `slack:${view.id}:${view.hash}` };
    const next = await answerStep(desk, step, rowWishOf(view.state.values));
    if ("fault" in next) {
      await ack({ response_action: "errors", errors: { [blockOf(next.field, row)]: next.fault } });
      return;
    }
    await ack({ response_action: "update", view: next });
    await publishHome(desk, client, presser);
  });
}

interface Step {
  readonly by: PersonId;
  readonly lang: Language;
  readonly duty: DutyId;
  readonly row: RowId;
  readonly key: string;
}

interface Fault {
  readonly field: Field;
  readonly fault: string;
}

/** Does what a step says, and gives the next one, or what is wrong with this. */
async function answerStep(desk: Desk, step: Step, wish: RowWish | undefined): Promise<types.ModalView | Fault> {
  const { by, lang, duty } = step;
  if (!wish) return reportNotice(reportWords[lang].unknown, lang);
  if (wish.kind !== "told") {
    const form = await desk.clockwork.readReport(by, duty);
    if (form.kind !== "form") return reportNotice(textOf(desk, form, lang), lang);
    const chosen = wish.kind === "chosen" ? form.rows.find(({ own, row }) => own && row.id === wish.row) : undefined;
    return chosen
      ? rowView({ form, plans: desk.plans, lang, row: chosen })
      : stepOf(desk, form, { lang, after: step.row });
  }
  const { row, key } = step;
  const { kind: _, metric, ...said } = wish;
  const told = toldOf(desk.plans, { by, duty, row, key, metric, ...said });
  if ("wrong" in told) return { field: told.wrong, fault: reportWords[lang].wrong[told.wrong] };
  const telling = await desk.clockwork.reportProgress(told);
  const receipt = textOf(desk, telling, lang);
  const form = telling.kind === "reported" ? await desk.clockwork.readReport(by, duty) : undefined;
  return form?.kind === "form" && nextRow(form, step.row)
    ? stepOf(desk, form, { lang, said: receipt, after: step.row })
    : reportNotice(receipt, lang);
}

/** The next row that nobody has told of; when there is none, which one to correct. */
function stepOf(
  { plans }: Desk,
  form: ReportForm,
  { lang, after, said }: { readonly lang: Language; readonly after?: RowId; readonly said?: string },
): types.ModalView {
  const shown = { form, plans, lang, ...(said === undefined ? {} : { said }) };
  const row = nextRow(form, after);
  return row ? rowView({ ...shown, row }) : rowsView(shown);
}

function textOf(desk: Desk, telling: Telling, lang: Language): string {
  return plainText(receiptCard(telling, { plans: desk.plans, lang, today: todayOf(desk).toString() })).text;
}
