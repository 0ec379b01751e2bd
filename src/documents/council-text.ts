import type { Line } from "../cards/card.ts";
import { endedLine } from "../cards/ended-line.ts";
import { joined, say } from "../cards/line.ts";
import { dayPart } from "../cards/occurrence-words.ts";
import { countOf, translatedName } from "../cards/parts.ts";
import { sourceLine } from "../cards/source-line.ts";
import { indicatorLines } from "../cards/indicator-lines.ts";
import { reportLines, stateCounts } from "../cards/status-card.ts";
import type { CouncilContent, CouncilWriting } from "./council-content.ts";
import { goalBlocks, inOrder, unfigured } from "./council-goal.ts";
import { councilWords } from "./council-words.ts";
import { block, type Block } from "./document.ts";

/**
 * The yearly text for a council: in all, then goal by goal what was done, the figures with their lights, and what nobody has reported. Pure;
 * every number stands in a typed part.
 */
export function councilText(content: CouncilContent, writing: CouncilWriting): readonly Block[] {
  const { summary } = content;
  const { lang, today } = writing;
  const words = councilWords[lang];
  const titles = summary.datasets.map((dataset) => translatedName(dataset, dataset.shortTitle, lang));
  const { plans } = writing;
  const goals = inOrder(
    Map.groupBy(summary.rows, ({ row }) => row.goal),
    plans.goals,
  );
  return [
    block("title", say`${words.title}: ${joined(titles, ", ")}`),
    block("body", say`${words.asOf} ${dayPart(Temporal.PlainDate.from(today), lang)}. ${words.told}`),
    ...blocks(endedLine(summary.datasets, writing)),
    block("heading", say`${words.summary}`),
    block(
      "body",
      say`${words.rows} ${countOf(summary.rows.map(({ row }) => row))}: ${stateCounts(summary.rows, lang)}.`,
    ),
    block("body", say`${words.unfigured}: ${unfigured(summary.rows)}.`),
    ...blocks(reportLines(summary.reports ?? [], writing)),
    ...(summary.indicators?.againstCountry.length
      ? blocks(indicatorLines(summary, writing))
      : [block("body", say`${words.noFigures}`)]),
    ...goals.flatMap(([goal, rows]) => goalBlocks(goal, rows, content, writing)),
    ...blocks(sourceLine(summary.datasets, writing)),
  ];
}

/** Lines of a card as paragraphs. */
function blocks(lines: readonly Line[]): readonly Block[] {
  return lines.map(({ style, parts }) =>
    block(style === "lead" ? "body" : style === "heading" ? "subheading" : style, parts),
  );
}
