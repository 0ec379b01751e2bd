import type { StatusAnswer } from "../domain/query/answer.ts";
import type { Organisation, Unit } from "../domain/plan/organisation.ts";
import { partyOf } from "../domain/plan/party-of.ts";
import type { Duty } from "../domain/duty/duty.ts";
import type { Report } from "../domain/progress/report.ts";
import type { Card, Line, Part } from "./card.ts";
import { joined, line, say } from "./line.ts";
import { dayPart } from "./occurrence-words.ts";
import { countOf, name, translatedName, type Writing } from "./parts.ts";
import { rowName } from "./receipt-card.ts";
import { statusWords } from "./status-words.ts";

/** The reports that have not come by their day; of one's own, those too whose day is ahead, with the rows that are left. */
export function missingReportsCard({ query, summary: { reports } }: StatusAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = statusWords[lang];
  const own = query.own === true;
  return {
    lang,
    lines: reports ? linesOf(reports, own, writing) : [line("lead", say`${words.missingNotVisible}`)],
    sources: [],
    suggestions: [],
  };
}

function linesOf(all: readonly Report[], own: boolean, writing: Writing): readonly Line[] {
  const words = statusWords[writing.lang];
  const missing = all.filter(({ overdue }) => overdue);
  const ahead = all.filter(({ state, overdue }) => !overdue && (state === "awaited" || state === "partial"));
  const told = own ? [...missing, ...ahead] : missing;
  if (told.length === 0)
    return [
      line("lead", say`${all.length === 0 || ahead.length > 0 ? words.noReports : words.allCame}`),
      ...aheadLine(ahead, writing),
    ];
  const count = countOf(partiesOf(told, writing));
  return [
    line("lead", say`${own ? words.ownTitle : words.missing}: ${count}.`),
    ...told.flatMap((report) => [
      line("item", reportParts(report, writing)),
      ...(own ? leftLines(report, writing) : []),
    ]),
    ...(own ? [] : [...goalLines(missing, writing), ...aheadLine(ahead, writing)]),
  ];
}

/** "Haminan kaupunki – Toteumat toimijoittain, määräaika oli 29.1.2027: rivejä kertomatta 4 / 10". */
export function reportParts(report: Report, writing: Writing): Part[] {
  const { plans, lang } = writing;
  const words = statusWords[lang];
  const { duty, answered, unanswered, overdue } = report;
  const entry = plans.get("calendar-entry", duty.entry);
  const left =
    unanswered.length + answered.length === 0
      ? []
      : say`: ${words.rowsLeft} ${countOf(unanswered)} / ${countOf([...answered, ...unanswered])}`;
  const when = say`${overdue ? words.wasDue : words.isDue} ${dayPart(duty.due, lang)}`;
  return say`${partyName(duty, writing)} – ${translatedName(entry, entry.title, lang)}, ${when}${left}`;
}

function leftLines({ unanswered }: Report, writing: Writing): readonly Line[] {
  return unanswered.map((row) => line("item", [rowName(row, writing)]));
}

/** How many rows of each goal are left in the missing reports. */
function goalLines(missing: readonly Report[], writing: Writing): readonly Line[] {
  const { plans, lang } = writing;
  const left = [
    ...Map.groupBy(
      missing.flatMap(({ unanswered }) => unanswered),
      ({ goal }) => goal,
    ),
  ];
  if (left.length === 0) return [];
  const goals = left.map(([id, rows]) => {
    const goal = plans.get("goal", id);
    return say`${translatedName(goal, goal.name, lang)} ${countOf(rows)}`;
  });
  return [line("body", say`${statusWords[lang].byGoal}: ${joined(goals, "; ")}.`)];
}

function aheadLine(ahead: readonly Report[], writing: Writing): readonly Line[] {
  const [nearest] = ahead;
  if (!nearest) return [];
  const { lang } = writing;
  const words = statusWords[lang];
  const day = say`${words.isDue} ${dayPart(nearest.duty.due, lang)}`;
  return [line("note", say`${words.notYet}: ${countOf(partiesOf(ahead, writing))} (${day}).`)];
}

/** The parties of reports, one for each report. */
export function partiesOf(
  reports: readonly Report[],
  { plans }: Pick<Writing, "plans">,
): readonly (Unit | Organisation)[] {
  return reports.flatMap(({ duty }) => partyOf(duty.party, plans) ?? []);
}

function partyName({ party }: Duty, { plans, lang }: Pick<Writing, "plans" | "lang">): readonly Part[] {
  const record = partyOf(party, plans);
  return record ? [name(record, record.name[lang])] : [];
}
