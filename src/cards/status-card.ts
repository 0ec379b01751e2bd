import { reportStates, type Report } from "../domain/progress/report.ts";
import { byState, rowStates, type RowState, type RowStatus } from "../domain/progress/row-status.ts";
import type { StatusSummary } from "../domain/progress/status-summary.ts";
import type { StatusAnswer } from "../domain/query/answer.ts";
import type { RowFilter } from "../domain/query/query.ts";
import type { Card, Line, Part } from "./card.ts";
import { occurrenceLine } from "./clock-card.ts";
import { endedLine } from "./ended-line.ts";
import { dueIndicatorsCard, figurelessCard, ownerlessCard } from "./gap-cards.ts";
import { indicatorLines } from "./indicator-lines.ts";
import { joined, line, say } from "./line.ts";
import { missingReportsCard, partiesOf } from "./missing-reports-card.ts";
import { countOf, name, translatedName, type Writing } from "./parts.ts";
import { wholeRowName } from "./receipt-card.ts";
import { sourceLine } from "./source-line.ts";
import { dayPart } from "./occurrence-words.ts";
import { statusWords } from "./status-words.ts";
import { titleOf } from "./talk-card.ts";

/** Where things stand, or a list behind it, told from the same summary. */
export function statusCard(answer: StatusAnswer, writing: Writing): Card {
  switch (answer.query.kind) {
    case "status":
      return summaryCard(answer, writing);
    case "missing-reports":
      return missingReportsCard(answer, writing);
    case "ownerless-rows":
      return ownerlessCard(answer, writing);
    case "figureless-metrics":
      return figurelessCard(answer, writing);
    case "due-indicators":
      return dueIndicatorsCard(answer, writing);
    default:
      return answer.query.kind satisfies never;
  }
}

function summaryCard(answer: StatusAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = statusWords[lang];
  const { summary, query } = answer;
  const today = dayPart(Temporal.PlainDate.from(query.today), lang);
  const records = summary.rows.map(({ row }) => row);
  return {
    lang,
    lines: [
      line("lead", say`${words.title} ${today}: ${scopeParts(query, summary, writing)}.`),
      ...rowLines(summary, writing),
      ...reportLines(summary.reports ?? [], writing),
      ...restLines(summary, writing),
      ...sourceLine(summary.datasets, writing),
      ...endedLine(records.slice(0, 1), writing),
    ],
    sources: summary.datasets,
    suggestions: asksOf(answer, lang),
  };
}

/** Questions about what is only counted; of a part of the plans they would ask about all. */
function asksOf({ query, summary }: StatusAnswer, lang: Writing["lang"]): readonly string[] {
  const { asks } = statusWords[lang];
  const { plans: _, ...part } = query.filter;
  if (Object.keys(part).length > 0) return [];
  return [
    ...(summary.ownerless.length > namedAtMost ? [asks.ownerless] : []),
    ...(summary.reports && summary.rows.some(({ row, figured }) => row.metrics.length > figured.length)
      ? [asks.unfigured]
      : []),
    ...(summary.indicators && summary.indicators.due.length > 0 ? [asks.due] : []),
  ];
}

/** Where things stand beside the reports, of which the message that it is part of tells already. */
export function statusLines(
  { filter, summary }: { readonly filter: RowFilter; readonly summary: StatusSummary },
  writing: Writing,
): readonly Line[] {
  const title = say`${statusWords[writing.lang].title}: ${scopeParts({ filter }, summary, writing)}`;
  return [line("heading", title), ...rowLines(summary, writing), ...restLines(summary, writing)];
}

/** What was asked about, else the plans. */
function scopeParts(
  { filter }: { readonly filter: RowFilter },
  { datasets }: StatusSummary,
  { plans, lang }: Writing,
): Part[] {
  const { actors = [], units = [], goals = [], objectives = [] } = filter;
  const about = [...actors, ...units, ...objectives, ...goals].flatMap((id) => plans.find(id) ?? []);
  return joined(
    (about.length > 0 ? about : datasets).map((record) => titleOf(record, lang)),
    ", ",
  );
}

function restLines(summary: StatusSummary, writing: Writing): readonly Line[] {
  return [...gapLines(summary, writing), ...indicatorLines(summary, writing), ...nextLines(summary, writing)];
}

/** How many rows stand how, in all and goal by goal, and how they stood in the round before. */
function rowLines({ rows, reports }: StatusSummary, writing: Writing): readonly Line[] {
  const { lang, plans } = writing;
  const words = statusWords[lang];
  const all = countOf(rows.map(({ row }) => row));
  const untold = byState(rows).untold.length === rows.length;
  if (reports === undefined) return [line("body", say`${words.notVisible}`), line("body", say`${words.rows} ${all}.`)];
  if (untold) return [line("body", say`${words.nobodyYet} ${words.rows} ${all}.`)];
  const goals = [...Map.groupBy(rows, ({ row }) => row.goal)];
  return [
    line("body", say`${words.rows} ${all}: ${stateCounts(rows, lang)}.`),
    ...(goals.length < 2 ? [] : goals).map(([id, ofGoal]) => {
      const goal = plans.get("goal", id);
      return line("item", say`${translatedName(goal, goal.name, lang)}: ${stateCounts(ofGoal, lang)}`);
    }),
    ...beforeLine(rows, lang),
  ];
}

function beforeLine(rows: readonly RowStatus[], lang: Writing["lang"]): readonly Line[] {
  const before = rows.flatMap(({ before: state, ...each }) => (state ? [{ ...each, state }] : []));
  return before.length === 0 ? [] : [line("body", say`${statusWords[lang].before}: ${stateCounts(before, lang)}.`)];
}

/** "valmis 2, käynnissä 5": the states that there are. */
export function stateCounts(
  rows: readonly (Pick<RowStatus, "row"> & { readonly state: RowState })[],
  lang: Writing["lang"],
): Part[] {
  const { states } = statusWords[lang];
  const there = rowStates.flatMap((state) => {
    const same = rows.filter((each) => each.state === state).map(({ row }) => row);
    return same.length === 0 ? [] : [say`${states[state]} ${countOf(same)}`];
  });
  return joined(there, ", ");
}

/** How many reports came how, and whose are missing. */
export function reportLines(reports: readonly Report[], writing: Writing): readonly Line[] {
  const { lang } = writing;
  const words = statusWords[lang];
  if (reports.length === 0) return [];
  const there = reportStates.flatMap((state) => {
    const same = reports.filter((each) => each.state === state);
    return same.length === 0 ? [] : [say`${words.reportStates[state]} ${countOf(partiesOf(same, writing))}`];
  });
  const lacking = partiesOf(
    reports.filter(({ overdue }) => overdue),
    writing,
  ).map((party) => name(party, party.name[lang]));
  const who = lacking.length === 0 ? [] : [line("body", say`${words.lacking}: ${joined(lacking, ", ")}.`)];
  return [line("body", say`${words.reports}: ${joined(there, ", ")}.`), ...who];
}

/** More rows than this are only counted. */
const namedAtMost = 5;

/** What has no owner, and what has no figure. */
function gapLines({ rows, ownerless, reports }: StatusSummary, writing: Writing): readonly Line[] {
  const { lang } = writing;
  const words = statusWords[lang];
  const metrics = rows.flatMap(({ row, figured }) =>
    row.metrics.map((metric) => ({ row, lacks: !figured.includes(metric) })),
  );
  const lacking = metrics.filter(({ lacks }) => lacks).map(({ row }) => row);
  const all = metrics.map(({ row }) => row);
  const named = ownerless.length <= namedAtMost ? ownerless.map((row) => wholeRowName(row, writing)) : [];
  const which = named.length === 0 ? [] : say` – ${joined(named, "; ")}`;
  return [
    line("body", say`${words.ownerless}: ${countOf(ownerless)} / ${countOf(rows.map(({ row }) => row))}${which}.`),
    ...(reports === undefined || all.length === 0
      ? []
      : [line("body", say`${words.unfigured}: ${countOf(lacking)} / ${countOf(all)}.`)]),
  ];
}

function nextLines({ next }: StatusSummary, writing: Writing): readonly Line[] {
  if (next.length === 0) return [];
  return [
    line("heading", say`${statusWords[writing.lang].next}`),
    ...next.map((each) => occurrenceLine(each, writing)),
  ];
}
