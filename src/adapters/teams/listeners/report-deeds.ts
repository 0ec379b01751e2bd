import { todayOf } from "../../../application/desk.ts";
import {
  openReport,
  rowsOfReport,
  takeStep,
  type ReportStep,
  type Stepping,
} from "../../../application/progress/report-steps.ts";
import type { RowWish } from "../../../application/progress/row-wish.ts";
import type { Card } from "../../../cards/card.ts";
import { plainText } from "../../../cards/plain-text.ts";
import { receiptCard, type Telling } from "../../../cards/receipt-card.ts";
import { reportWords } from "../../../cards/report-words.ts";
import type { DutyId } from "../../../domain/duty/duty.ts";
import { parseDuty } from "../adaptive/parse-press.ts";
import { parsePage, parseRow, parseRowWish } from "../adaptive/parse-report.ts";
import { rowCard } from "../adaptive/row-card.ts";
import { rowsCard } from "../adaptive/rows-card.ts";
import { back } from "./back.ts";
import type { Desk } from "./desk.ts";
import type { Deed, Press, Shown } from "./press.ts";
import { under } from "./under.ts";

/** The report of action rows, step by step in the place of its reminder: each row is stored when its step is sent. */
export const reportDeeds = {
  report: async (desk, press) => show(desk, press, await openReport(desk, press.from.person, dutyOf(press))),
  "report-rows": async (desk, press) => show(desk, press, await rowsOfReport(desk, press.from.person, dutyOf(press))),
  "save-report": async (desk, press) => {
    const wish = parseRowWish(press.data);
    const step = { by: press.from.person, duty: dutyOf(press), row: parseRow(press.data), key: press.key };
    const next = await takeStep(desk, step, wish);
    if (next.kind !== "wrong") return show(desk, press, next);
    const fault = reportWords[press.lang].wrong[next.field];
    return again(desk, press, { step, wish, fault });
  },
} satisfies Readonly<Record<string, Deed>>;

async function show(desk: Desk, press: Press, step: ReportStep): Promise<Shown> {
  const { lang } = press;
  const { plans } = desk;
  switch (step.kind) {
    case "row": {
      const card = rowCard({ form: step.form, plans, lang, row: step.row });
      return step.told === undefined ? card : under(said(desk, press, step.told), card);
    }
    case "rows":
      return rowsCard({ form: step.form, plans, lang, page: parsePage(press.data) });
    case "over":
      return step.told.kind === "reported"
        ? under(correctable(said(desk, press, step.told), press), await back(desk, press, dutyOf(press)))
        : plainText(said(desk, press, step.told)).text;
    default:
      return step satisfies never;
  }
}

/** The same row once more, with what was filled in. */
async function again(
  desk: Desk,
  press: Press,
  { step, wish, fault }: { readonly step: Stepping; readonly wish: RowWish | undefined; readonly fault: string },
): Promise<Shown> {
  const { plans } = desk;
  const form = await desk.clockwork.readReport(step.by, step.duty);
  const row = form.kind === "form" ? form.rows.find((each) => each.own && each.row.id === step.row) : undefined;
  if (form.kind !== "form" || !row || wish?.kind !== "told") return fault;
  return rowCard({ form, plans, lang: press.lang, row, again: { wish, fault } });
}

function said(desk: Desk, { lang }: Press, telling: Telling): Card {
  return receiptCard(telling, { plans: desk.plans, lang, today: todayOf(desk).toString() });
}

/** A delivered report has no button in its reminder any more, so the receipt has one. */
function correctable(receipt: Card, press: Press): Card {
  const [first, ...others] = receipt.lines;
  const label = reportWords[press.lang].correct;
  const actions = [{ action: "report", duty: dutyOf(press), label }] as const;
  return first ? { ...receipt, lines: [{ ...first, actions }, ...others] } : receipt;
}

function dutyOf({ data }: Press): DutyId {
  return parseDuty(data) ?? ("" as DutyId);
}
