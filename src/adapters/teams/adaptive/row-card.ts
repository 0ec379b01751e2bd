import type { CardElementArray, IAdaptiveCard } from "@microsoft/teams.cards";
import type { FormRow, ReportForm } from "../../../application/progress/read-report.ts";
import { leaveOut, type RowWish } from "../../../application/progress/row-wish.ts";
import { formatDay } from "../../../cards/format.ts";
import { progressText } from "../../../cards/progress-text.ts";
import { rowName } from "../../../cards/receipt-card.ts";
import { reportWords } from "../../../cards/report-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { partyOf } from "../../../domain/plan/party-of.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { longestFigure, longestNote, progressStates, type Progress } from "../../../domain/progress/progress.ts";
import { heading, type Press } from "./card-parts.ts";
import { formCard } from "./form-card.ts";
import { choiceInput, textInput } from "./form-parts.ts";
import { note } from "./line-elements.ts";
import { listed } from "./listed.ts";

/** What a report is shown from. */
export interface Shown {
  readonly form: ReportForm;
  readonly plans: Plans;
  readonly lang: Language;
}

/** What was filled in, and what is wrong with it. */
export interface Refilled {
  readonly wish: Extract<RowWish, { kind: "told" }>;
  readonly fault: string;
}

/** As much of a row's measures and of what was told before as is shown beside its fields. */
const [measuresShown, earlierShown] = [10, 3];
/** A step of a report: how one row stands, with a figure for one of its metrics. */
export function rowCard({
  row: { row, said },
  again,
  ...shown
}: Shown & { readonly row: FormRow; readonly again?: Refilled }): IAdaptiveCard {
  const { form, plans, lang } = shown;
  const words = reportWords[lang];
  const [name, at] = [rowName(row, { plans, lang }).text, { duty: form.duty.id, about: row.id }];
  const measures = row.measures.map(({ text }) => text);
  const anyTold = form.rows.some((each) => each.own && each.said);
  const correct: Press = { action: "report-rows", title: words.correct, data: { duty: form.duty.id } };
  return formCard({
    ...{ lang, title: words.title, fault: again?.fault, about: [aboutReport(shown)] },
    asks: [
      heading(name),
      ...listed(measures, measuresShown, { lang, ofTexts: "fi" }),
      ...stateInputs(again?.wish ?? said?.latest, lang),
      ...figureInputs(row.metrics, again?.wish, lang),
      ...earlierElements(said?.history ?? [], lang),
    ],
    send: { action: "save-report", title: words.next, data: at, about: name },
    others: [
      { action: "save-report", title: words.leaveOut, data: { ...at, state: leaveOut }, about: name },
      ...(anyTold ? [correct] : []),
    ],
    ...{ back: { duty: form.duty.id }, close: words.back },
  });
}

/** Whose report it is, and when it is due. */
export function aboutReport({ form: { duty }, plans, lang }: Shown): string {
  const whose = partyOf(duty.party, plans)?.name[lang] ?? "";
  const title = plans.get("calendar-entry", duty.entry).title[lang];
  return `${title}, ${whose}. ${reportWords[lang].due} ${formatDay(duty.due.toString(), lang)}.`;
}

function stateInputs(
  usual: { readonly state: string; readonly note?: string | undefined } | undefined,
  lang: Language,
): CardElementArray {
  const words = reportWords[lang];
  const options = progressStates.map((value) => ({ text: words.states[value], value }));
  return [
    ...choiceInput({ field: "state", label: words.state, lang, options, value: usual?.state }),
    textInput({
      ...{ field: "note", label: words.note, lang, optional: true, value: usual?.note },
      ...{ most: longestNote, lines: "many" },
    }),
    note([{ text: words.noteHelp }]),
  ];
}

function figureInputs(
  metrics: readonly string[],
  usual: Refilled["wish"] | undefined,
  lang: Language,
): CardElementArray {
  if (metrics.length === 0) return [];
  const words = reportWords[lang];
  const options = metrics.map((text, at) => ({ text, value: String(at) }));
  const value = usual?.metric === undefined ? undefined : String(usual.metric);
  return [
    ...choiceInput({ field: "metric", label: words.metric, lang, options, value, optional: true }),
    textInput({
      ...{ field: "figure", label: words.figure, lang, optional: true, value: usual?.figure },
      ...{ most: longestFigure, example: words.figureHelp },
    }),
  ];
}

/** What was told before, the latest first. */
function earlierElements(history: readonly Progress[], lang: Language): CardElementArray {
  if (history.length === 0) return [];
  const texts = history.toReversed().map((each) => progressText(each, lang));
  return [note([{ text: reportWords[lang].earlier }]), ...listed(texts, earlierShown, { lang })];
}
