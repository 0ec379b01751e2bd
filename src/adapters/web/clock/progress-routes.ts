import type { Express, Response } from "express";
import { z } from "zod";
import { today } from "../../../application/clock.ts";
import { toldOf } from "../../../application/progress/told-of.ts";
import type { Card } from "../../../cards/card.ts";
import { receiptCard, type Telling } from "../../../cards/receipt-card.ts";
import { reportWords } from "../../../cards/report-words.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import type { RowId } from "../../../domain/plan/id.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { longestFigure, longestNote, progressStates } from "../../../domain/progress/progress.ts";
import { cardHtml } from "../card-html.ts";
import { html } from "../html.ts";
import { clockPage } from "./clock-page.ts";
import { Key, Lang, langOf, orEmpty } from "./form.ts";
import type { LivingClock } from "./living-clock.ts";
import { progressPage } from "./progress-page.ts";

const Id = z.string().min(1).max(300);
const TellForm = z.object({
  lang: Lang,
  key: Key,
  duty: Id,
  row: Id,
  state: z.enum(progressStates),
  note: z.string().max(longestNote).default(""),
  /** Which of the row's metrics, by its place. */
  metric: orEmpty(z.coerce.number().int().min(0).max(1000)),
  figure: z.string().max(longestFigure).default(""),
});
const ShareForm = z.object({ lang: Lang, duty: Id, row: Id, unit: orEmpty(Id) });

const statuses = { reported: 200, repeated: 200, denied: 403, unknown: 404, cancelled: 409 } as const;

/** The report of action rows, row by row. */
export function progressRoutes(app: Express, clock: LivingClock): void {
  const { me, plans, clockwork } = clock;

  app.get("/report", async (request, response) => {
    const { duty } = z.object({ duty: Id.catch("") }).parse(request.query);
    await show(response, langOf(request), { duty: duty as DutyId, status: 200 });
  });

  app.post("/report", async (request, response) => {
    const form = TellForm.safeParse(request.body);
    const lang = langOf(request);
    if (!form.success) {
      await show(response, lang, { duty: dutyIn(request.body), status: 400, said: reportWords[lang].unknown });
      return;
    }
    const { state, note, metric, figure, key } = form.data;
    const [duty, row] = [form.data.duty as DutyId, form.data.row as RowId];
    const told = toldOf(plans, { by: me, duty, row, state, note, metric, figure, key: `page:${key}` });
    if ("wrong" in told) {
      await show(response, lang, { duty, status: 400, said: reportWords[lang].wrong[told.wrong] });
      return;
    }
    const telling: Telling = await clockwork.reportProgress(told);
    await show(response, lang, { duty, status: statuses[telling.kind], said: receipt(telling, lang) });
  });

  app.post("/report/share", async (request, response) => {
    const form = ShareForm.safeParse(request.body);
    const lang = langOf(request);
    const unit = form.success ? plans.units.find(({ id }) => id === form.data.unit)?.id : undefined;
    const wrong = !form.success || (form.data.unit !== undefined && unit === undefined);
    const duty = dutyIn(request.body);
    const row = (form.data?.row ?? "") as RowId;
    const shared = wrong
      ? ({ kind: "unknown" } as const)
      : await clockwork.shareRow({ by: me, duty, row, ...(unit === undefined ? {} : { unit }) });
    const said = shared.kind === "shared" ? reportWords[lang].shared : receipt(shared, lang);
    await show(response, lang, { duty, status: shared.kind === "shared" ? 200 : statuses[shared.kind], said });
  });

  function receipt(telling: Telling, lang: Language): Card {
    return receiptCard(telling, { plans, lang, today: today(clock).toString() });
  }

  async function show(
    response: Response,
    lang: Language,
    { duty, status, said }: { readonly duty: DutyId; readonly status: number; readonly said?: Card | string },
  ): Promise<void> {
    const form = await clockwork.readReport(me, duty);
    response.type("html");
    if (form.kind === "form") response.status(status).send(progressPage({ lang, plans, form, said }));
    else response.status(statuses[form.kind]).send(without(lang, receipt(form, lang)));
  }
}

/** Why there is no report to show. */
function without(lang: Language, said: Card): string {
  const back = html`<p><a href="/inbox?lang=${lang}">${reportWords[lang].back}</a></p>`;
  return clockPage({ lang, title: reportWords[lang].title, path: "/inbox", said: cardHtml(said), content: back });
}

function dutyIn(body: unknown): DutyId {
  return z.object({ duty: Id }).catch({ duty: "" }).parse(body).duty as DutyId;
}
