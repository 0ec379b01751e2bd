import type { Trend } from "../domain/query/trend.ts";
import type { Card, Part } from "./card.ts";
import { figuresCard } from "./figures-card.ts";
import { formatDecimal } from "./format.ts";
import { line, say } from "./line.ts";
import { name, type Writing } from "./parts.ts";
import { trendWords } from "./trend-words.ts";

/** Everything that the picture of a trend shows: its figures, and what its yellow area means. */
export function trendCard(trend: Trend, writing: Writing): Card {
  const card = figuresCard(trend.answer, writing);
  const notes = trendNotes(trend, writing).map((parts) => line("note", parts));
  return { ...card, lines: [...card.lines.slice(0, -1), ...notes, ...card.lines.slice(-1)] };
}

/** What has to be known of the picture: the rule's yellow, broken lines, and years that cannot be compared. */
export function trendNotes({ panels, newFrom, answer }: Trend, { plans, lang }: Writing): readonly (readonly Part[])[] {
  const words = trendWords[lang];
  const limit = panels.find(({ yellow }) => yellow !== undefined)?.yellow;
  const rule = limit && name(plans.get("dataset", answer.indicator.plan), `±${formatDecimal(limit, lang)}`);
  const series = panels.flatMap((panel) => panel.series);
  const broken = series.some(({ stretches }) => stretches.length > 1);
  return [
    ...(rule ? [say`${words.yellow[0]} ${rule} ${words.yellow[1]}`] : []),
    ...(broken && newFrom === undefined ? [say`${words.gap}`] : []),
    ...(newFrom === undefined ? [] : [say`${words.split}`]),
  ];
}
