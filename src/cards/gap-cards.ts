import type { ActionRow } from "../domain/plan/action-row.ts";
import type { StatusAnswer } from "../domain/query/answer.ts";
import type { Card, Line } from "./card.ts";
import { endedLine } from "./ended-line.ts";
import { surveyParts } from "./indicator-lines.ts";
import { joined, line, say } from "./line.ts";
import { countOf, quote, translatedName, type Writing } from "./parts.ts";
import { wholeRowName } from "./receipt-card.ts";
import { rowWords } from "./rows-words.ts";
import { sourceLine } from "./source-line.ts";
import { statusWords } from "./status-words.ts";

/** The rows that name no unit and have been given to none, with their measures and what stands in the unit's place. */
export function ownerlessCard({ summary: { rows, ownerless } }: StatusAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = statusWords[lang];
  if (ownerless.length === 0) return listed([line("lead", say`${words.allOwned}`)], [], writing);
  const told = ownerless.flatMap((row) => [
    line("heading", wholeRowName(row, writing)),
    ...unitsTextLine(row, writing),
    ...row.measures.map((measure) => line("item", [quote(measure, measure.text, lang)])),
  ]);
  const lead = line("lead", say`${words.ownerless}: ${countOf(ownerless)} / ${countOf(rows.map(({ row }) => row))}.`);
  return listed([lead, ...told], ownerless, writing);
}

/** The metrics that nobody has given a figure for in the round that is under way. */
export function figurelessCard({ summary: { rows, reports } }: StatusAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = statusWords[lang];
  if (reports === undefined) return listed([line("lead", say`${words.missingNotVisible}`)], [], writing);
  const lacking = rows.flatMap(({ row, figured }) => {
    const metrics = row.metrics.filter((metric) => !figured.includes(metric));
    return metrics.length === 0 ? [] : [{ row, metrics }];
  });
  if (lacking.length === 0) return listed([line("lead", say`${words.allFigured}`)], [], writing);
  const all = rows.flatMap(({ row }) => row.metrics.map(() => row));
  const without = lacking.flatMap(({ row, metrics }) => metrics.map(() => row));
  return listed(
    [
      line("lead", say`${words.unfigured}: ${countOf(without)} / ${countOf(all)}.`),
      ...lacking.flatMap(({ row, metrics }) => [
        line("heading", wholeRowName(row, writing)),
        ...metrics.map((metric) => line("item", [quote(row, metric, lang)])),
      ]),
    ],
    lacking.map(({ row }) => row),
    writing,
  );
}

/** The indicators whose survey has come round again since they were last measured, survey by survey. */
export function dueIndicatorsCard({ summary: { indicators, datasets } }: StatusAnswer, writing: Writing): Card {
  const { lang } = writing;
  const words = statusWords[lang];
  const due = indicators?.due ?? [];
  if (due.length === 0)
    return { lang, lines: [line("lead", say`${words.noneDue}`)], sources: datasets, suggestions: [] };
  const all = due.flatMap((survey) => survey.indicators);
  const measuredBy = datasets.filter(({ id }) => all.some(({ plan }) => plan === id));
  const lines: Line[] = [
    line("lead", say`${words.due[0]}: ${words.due[1]} ${countOf(all)}.`),
    ...due.flatMap(({ occurrence, indicators: measured }) => [
      line("heading", surveyParts(occurrence, writing)),
      ...measured.map((indicator) => line("item", [translatedName(indicator, indicator.name, lang)])),
    ]),
    ...sourceLine(measuredBy, writing),
  ];
  return { lang, lines, sources: all, suggestions: [] };
}

/** What stands where a unit should: "Johto", "Muut". */
function unitsTextLine(row: ActionRow, { lang }: Writing): readonly Line[] {
  if (row.unitsText.length === 0) return [];
  const texts = row.unitsText.map((text) => quote(row, text, lang));
  return [line("body", say`${statusWords[lang].tableSays}: ${joined(texts, " · ")}`)];
}

/** A list of what rows hold, whose words are the source's own Finnish. */
function listed(lines: readonly Line[], rows: readonly ActionRow[], writing: Writing): Card {
  const { lang } = writing;
  const finnish = lang === "fi" || rows.length === 0 ? [] : [line("note", say`${rowWords[lang].inFinnish}`)];
  const closing = [...finnish, ...sourceLine(rows, writing), ...endedLine(rows.slice(0, 1), writing)];
  return { lang, lines: [...lines, ...closing], sources: rows, suggestions: [] };
}
