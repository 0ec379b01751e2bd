import type { IAdaptiveCard } from "@microsoft/teams.cards";
import type { FormRow } from "../../../application/progress/read-report.ts";
import { brief } from "../../../cards/brief.ts";
import { messageWords } from "../../../cards/message-words.ts";
import type { Option } from "../../../cards/option.ts";
import { rowName } from "../../../cards/receipt-card.ts";
import { reportWords } from "../../../cards/report-words.ts";
import { viewWords } from "../../../cards/view-words.ts";
import type { Press } from "./card-parts.ts";
import { formCard, noticeCard } from "./form-card.ts";
import { choiceInput } from "./form-parts.ts";
import { note } from "./line-elements.ts";
import { aboutReport, type Shown } from "./row-card.ts";

/** As many rows as a list surely has room for, and as much of the matter of each. */
const [rowsAtOnce, matterShown] = [30, 50];

/** The rows that the reader may tell of, a page at a time, with how each stands: which one is to be told of or corrected. */
export function rowsCard({ page = 0, ...shown }: Shown & { readonly page?: number }): IAdaptiveCard {
  const { form, lang } = shown;
  const words = reportWords[lang];
  const [own, duty] = [form.rows.filter((each) => each.own), { duty: form.duty.id }];
  if (own.length === 0) return noticeCard(words.others, lang, [{ action: "cancel", title: words.back, data: duty }]);
  const from = page * rowsAtOnce < own.length ? page * rowsAtOnce : 0;
  const here = own.slice(from, from + rowsAtOnce);
  const next = { ...duty, value: String(from / rowsAtOnce + 1) };
  const more: Press = { action: "report-rows", title: messageWords[lang].more, data: next };
  const options = here.map((each) => rowOption(each, shown));
  return formCard({
    ...{ lang, title: words.title, about: [aboutReport(shown)], back: duty, close: words.back },
    asks: [
      ...choiceInput({ field: "row", label: words.correct, lang, options }),
      ...(here.length < own.length ? [note([{ text: `${from + 1}–${from + here.length} / ${own.length}` }])] : []),
    ],
    send: { action: "save-report", title: viewWords[lang].goOn, data: duty },
    others: here.length < own.length ? [more] : [],
  });
}

/** Rows of a table may share their matter, so the first measure tells them apart; both have room. */
function rowOption({ row, said }: FormRow, { plans, lang }: Shown): Option {
  const words = reportWords[lang];
  const stands = said ? words.states[said.latest.state] : words.notTold;
  const first = row.measures[0]?.text ?? "";
  return { text: `${brief(rowName(row, { plans, lang }).text, matterShown)} (${stands}): ${first}`, value: row.id };
}
