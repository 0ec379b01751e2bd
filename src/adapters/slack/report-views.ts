import type { types } from "@slack/bolt";
import type { FormRow, ReportForm } from "../../application/progress/read-report.ts";
import { leaveOut } from "../../application/progress/row-wish.ts";
import { rowName } from "../../cards/receipt-card.ts";
import { reportWords } from "../../cards/report-words.ts";
import type { Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { longestFigure, longestNote, progressStates } from "../../domain/progress/progress.ts";
import { label } from "./block-parts.ts";
import { context, fieldAction, input, modal, option, section } from "./view-parts.ts";
import { viewWords } from "../../cards/view-words.ts";

interface Shown {
  readonly form: ReportForm;
  readonly plans: Plans;
  readonly lang: Language;
}

/** As many as a list of options holds, and as much of measures as is told. */
const [optionsAtMost, measuresAtMost] = [100, 10];

/** A step of a report: how one row stands, with a figure for one of its metrics. */
export function rowView({
  form,
  plans,
  lang,
  said,
  row: { row, said: before },
}: Shown & {
  readonly row: FormRow;
  /** What came of the step before. */
  readonly said?: string;
}): types.ModalView {
  const words = reportWords[lang];
  const states = progressStates.map((state) => option(words.states[state], state));
  const usual = before && states[progressStates.indexOf(before.latest.state)];
  const measures = row.measures.slice(0, measuresAtMost).map(({ text }) => `• ${text}`);
  return modal({
    ...{ id: "view:report", lang, metadata: `${form.duty.id} ${row.id}` },
    ...{ title: words.title, submit: words.next },
    blocks: [
      ...(said === undefined ? [] : [context(said)]),
      ...section(rowName(row, { plans, lang }).text),
      context(measures.join("\n")),
      input(
        "state",
        words.state,
        {
          ...{ type: "static_select", action_id: fieldAction("state") },
          options: [...states, option(words.leaveOut, leaveOut)],
          ...(usual ? { initial_option: usual } : {}),
        },
        false,
        row.id,
      ),
      input("note", words.note, noteField(before?.latest.note), true, row.id),
      context(words.noteHelp),
      ...figureInputs(row, lang),
    ],
  });
}

function noteField(before: string | undefined): types.PlainTextInput {
  const usual = before === undefined ? {} : { initial_value: before };
  return {
    type: "plain_text_input",
    action_id: fieldAction("note"),
    multiline: true,
    max_length: longestNote,
    ...usual,
  };
}

function figureInputs({ id, metrics }: FormRow["row"], lang: Language): readonly types.InputBlock[] {
  if (metrics.length === 0) return [];
  const words = reportWords[lang];
  const options = metrics.slice(0, optionsAtMost).map((metric, at) => option(metric, String(at)));
  const metric = { type: "static_select", action_id: fieldAction("metric"), options } as const;
  const figure = { type: "plain_text_input", action_id: fieldAction("figure"), max_length: longestFigure } as const;
  return [
    input("metric", words.metric, metric, true, id),
    input("figure", words.figure, { ...figure, placeholder: label(words.figureHelp) }, true, id),
  ];
}

/** Every row has been told of: which one is to be corrected. */
export function rowsView({ form, plans, lang }: Shown): types.ModalView {
  const words = reportWords[lang];
  const own = form.rows.filter((each) => each.own).slice(0, optionsAtMost);
  const shown = { id: "view:report", lang, metadata: form.duty.id, title: words.title };
  if (own.length === 0) return modal({ ...shown, blocks: section(words.others) });
  const options = own.map(({ row, said: before }) => {
    const stands = before ? words.states[before.latest.state] : words.notTold;
    // Rows of a table may share their matter.
    return option(rowName(row, { plans, lang }).text, row.id, `${stands}: ${row.measures[0]?.text ?? ""}`);
  });
  return modal({
    ...{ ...shown, submit: viewWords[lang].goOn },
    blocks: [input("row", words.correct, { type: "static_select", action_id: fieldAction("row"), options })],
  });
}

/** What came of a report, when nothing more is asked. */
export function reportNotice(text: string, lang: Language): types.ModalView {
  return modal({ id: "view:notice", lang, title: reportWords[lang].title, blocks: section(text) });
}
