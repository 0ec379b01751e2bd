import type { FormRow, ReportForm } from "../../../application/progress/read-report.ts";
import type { Card } from "../../../cards/card.ts";
import { formatDay } from "../../../cards/format.ts";
import { progressText } from "../../../cards/progress-text.ts";
import { rowName } from "../../../cards/receipt-card.ts";
import { reportWords } from "../../../cards/report-words.ts";
import type { Language } from "../../../domain/plan/language.ts";
import { partyOf } from "../../../domain/plan/party-of.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import { longestNote, progressStates, type Progress } from "../../../domain/progress/progress.ts";
import { cardHtml } from "../card-html.ts";
import { html, type Html } from "../html.ts";
import { clockPage } from "./clock-page.ts";
import { button, field, plainButton, postForm } from "./form.ts";
import { section } from "./section.ts";

export interface ProgressView {
  readonly lang: Language;
  readonly plans: Plans;
  readonly form: ReportForm;
  readonly said: Card | string | undefined;
}

/** A report row by row, goal by goal; the first row that nobody has told of stands open. */
export function progressPage(view: ProgressView): string {
  const { lang, plans, form, said } = view;
  const words = reportWords[lang];
  const { duty, rows } = form;
  const whose = partyOf(duty.party, plans)?.name[lang] ?? "";
  const open = rows.find((each) => each.own && !each.said);
  const goals = [...Map.groupBy(rows, ({ row }) => row.goal)].map(([goal, ofGoal]) =>
    section(
      plans.get("goal", goal).name[lang],
      ofGoal.map((each) => rowFold(each, view, each === open)),
    ),
  );
  return clockPage({
    lang,
    title: words.title,
    path: "/report",
    query: `&duty=${encodeURIComponent(duty.id)}`,
    said: typeof said === "object" ? cardHtml(said) : said,
    content: html`<p>
        ${plans.get("calendar-entry", duty.entry).title[lang]}, ${whose}. ${words.due}
        ${formatDay(duty.due.toString(), lang)}.
      </p>
      <p class="note">${rows.length === 0 ? words.noRows : words.help}</p>
      ${goals}
      <p><a href="/inbox?lang=${lang}">${words.back}</a></p>`,
  });
}

function rowFold(each: FormRow, view: ProgressView, open: boolean): Html {
  const { lang, plans } = view;
  const words = reportWords[lang];
  const { row, said, own, unit } = each;
  const stands = said ? words.states[said.latest.state] : words.notTold;
  const measures = row.measures.map(({ text }) => html`<li>${text}</li>`);
  const given = unit === undefined ? undefined : html`<p>${words.unit}: ${plans.get("unit", unit).name[lang]}</p>`;
  return html`<details id="row-${row.id}" ${open ? html`open` : undefined}>
    <summary>${rowName(row, { plans, lang }).text} – ${stands}</summary>
    <p>${words.measures}:</p>
    <ul lang="fi">
      ${measures}
    </ul>
    ${given} ${own ? tellForm(each, view) : html`<p class="note">${words.others}</p>`}
    ${view.form.mayShare ? shareForm(each, view) : undefined} ${said ? historyOf(said.history, lang) : undefined}
  </details>`;
}

function tellForm({ row, said }: FormRow, { lang, plans, form }: ProgressView): Html {
  const words = reportWords[lang];
  const about = rowName(row, { plans, lang }).text;
  const states = progressStates.map((state) => {
    const id = `${row.id}-${state}`;
    const checked = said?.latest.state === state ? html`checked` : undefined;
    return html`<div class="check">
      <input id="${id}" name="state" type="radio" value="${state}" required ${checked} />
      <label for="${id}">${words.states[state]}</label>
    </div>`;
  });
  const note = html`<textarea
    id="${row.id}-note"
    name="note"
    rows="3"
    maxlength="${longestNote}"
    aria-describedby="${row.id}-note-help"
  >
${said?.latest.note ?? ""}</textarea>`;
  const inside = [
    html`<fieldset>
      <legend>${words.state}</legend>
      ${states}
    </fieldset>`,
    field(
      words.note,
      `${row.id}-note`,
      html`${note}<span class="note" id="${row.id}-note-help">${words.noteHelp}</span>`,
    ),
    ...figureFields(row, lang),
    button(said ? words.correct : words.send, about),
  ];
  return postForm("/report", { lang, duty: form.duty.id, row: row.id }, inside, "act tell");
}

function figureFields({ id, metrics }: FormRow["row"], lang: Language): readonly Html[] {
  if (metrics.length === 0) return [];
  const words = reportWords[lang];
  const choices = metrics.map((metric, at) => html`<option value="${at}" lang="fi">${metric}</option>`);
  return [
    field(
      words.metric,
      `${id}-metric`,
      html`<select id="${id}-metric" name="metric">
        <option value="">${words.noMetric}</option>
        ${choices}
      </select>`,
    ),
    field(
      words.figure,
      `${id}-figure`,
      html`<input
          id="${id}-figure"
          name="figure"
          type="text"
          inputmode="decimal"
          aria-describedby="${id}-figure-help"
        /><span class="note" id="${id}-figure-help">${words.figureHelp}</span>`,
    ),
  ];
}

/** The units of the row's own actor, one of which may be asked to tell of it. */
function shareForm({ row, unit }: FormRow, { lang, plans, form }: ProgressView): Html {
  const words = reportWords[lang];
  const units = plans.units.filter(({ organisation }) => organisation === row.actor);
  if (units.length === 0) return html``;
  const options = units.map(
    (each) =>
      html`<option value="${each.id}" ${each.id === unit ? html`selected` : undefined}>${each.name[lang]}</option>`,
  );
  const choice = html`<select id="${row.id}-unit" name="unit">
    <option value="">${words.wholeActor}</option>
    ${options}
  </select>`;
  return html`<details id="share-${row.id}">
    <summary>${words.share}</summary>
    <p class="note">${words.shareHelp}</p>
    ${postForm("/report/share", { lang, duty: form.duty.id, row: row.id }, [
      field(words.unit, `${row.id}-unit`, choice),
      plainButton(words.share, rowName(row, { plans, lang }).text),
    ])}
  </details>`;
}

/** What was told before, the latest first; nothing that was said is lost. */
function historyOf(history: readonly Progress[], lang: Language): Html {
  const words = reportWords[lang];
  const items = history.toReversed().map((each) => html`<li>${progressText(each, lang)}</li>`);
  return html`<details id="history-${history[0]?.row ?? ""}">
    <summary>${words.earlier} (${history.length})</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
