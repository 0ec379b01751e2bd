import type { Language } from "../domain/plan/language.ts";
import type { Observation } from "../domain/plan/indicator.ts";
import type { Comparison, FiguresAnswer, MissingFigure } from "../domain/query/answer.ts";
import type { Card, Line, Part } from "./card.ts";
import { formatDay } from "./format.ts";
import { joined, line, say } from "./line.ts";
import { areaName, countedName, groupName } from "./names.ts";
import { difference, figure, isJudged, name, slot, translatedName, type Writing } from "./parts.ts";
import { figureWords } from "./figures-words.ts";
import { sourceLine } from "./source-line.ts";

/** A few figures are told in sentences; more of them become a list. */
const sentencesAtMost = 2;

/** The fact first, then of whom, where and when; what was computed and what is missing is said as such. */
export function figuresCard(answer: FiguresAnswer, writing: Writing): Card {
  const { lang } = writing;
  const { indicator, observations, comparisons } = answer;
  const series = [...Map.groupBy(observations, (each) => seriesOf(each)).values()];
  const lines: Line[] = [
    ...(answer.query.kind === "traffic-light" ? lightLines(comparisons, writing) : []),
    ...seriesLines(series, answer, writing),
    ...(answer.query.kind === "traffic-light" ? [] : comparisonLines(answer, writing)),
    ...missingLines(answer.missing, writing),
    ...(answer.incomparable && indicator.incomparable
      ? [line("note", say`${name(indicator, indicator.incomparable.why[lang])}`)]
      : []),
    ...judgementLines(comparisons, writing),
    ...sourceLine(observations, writing),
  ];
  return { lang, lines: withTitle(lines, answer, writing), sources: [...observations, indicator], suggestions: [] };
}

function seriesOf({ sub, group, area, asOf }: Observation): string {
  return [sub, group, area, asOf === undefined].join("|");
}

/** The indicator's name closes the first line, so that the fact itself comes first. */
function withTitle(lines: readonly Line[], answer: FiguresAnswer, { lang }: Writing): readonly Line[] {
  const [first, ...rest] = lines;
  if (!first) return lines;
  const title = translatedName(answer.indicator, (answer.sub ?? answer.indicator).name, lang);
  return [{ ...first, parts: say`${[...first.parts]} – ${title}` }, ...rest];
}

function seriesLines(series: readonly (readonly Observation[])[], answer: FiguresAnswer, writing: Writing): Line[] {
  const style = series.length > sentencesAtMost ? "item" : "body";
  const told = series.map((each) => {
    const first = each[0];
    if (!first) return line(style, []);
    const shared = joined(nameParts(first, answer, writing), ", ");
    const values = each.map((one) => say`${when(one, writing.lang)}: ${figure(writing.plans, one, writing.lang)}`);
    const only = each.length === 1;
    const noun = answer.indicator.unit === "count" ? countedName(first.group, writing) : "";
    const value = say`${figure(writing.plans, first, writing.lang)}${noun === "" ? "" : ` ${noun}`}`;
    return only
      ? line(style, say`${value} – ${joined([...nameParts(first, answer, writing), when(first, writing.lang)], ", ")}`)
      : line(style, say`${shared}${shared.length > 0 ? " – " : ""}${joined(inTimeOrder(each, values), " → ")}`);
  });
  const [first, ...rest] = told;
  return first === undefined ? [] : style === "item" ? told.map(asItem) : [{ ...first, style: "lead" }, ...rest];
}

function asItem(each: Line): Line {
  return { ...each, style: "item" };
}

function inTimeOrder<Item>(observations: readonly Observation[], items: readonly Item[]): readonly Item[] {
  const order = observations.map((each, at) => ({ year: each.year, at })).sort((a, b) => a.year - b.year);
  // An item may itself be a list, which flatMap would open.
  return order.flatMap(({ at }) => items.slice(at, at + 1));
}

/** Of whom and where; the sub-indicator too when the question did not choose one. */
function nameParts(observation: Observation, answer: FiguresAnswer, writing: Writing): Part[] {
  const { lang } = writing;
  const sub = answer.sub ? undefined : answer.indicator.subs.find((each) => each.id === observation.sub);
  const group = groupName(observation.group, writing);
  return [
    ...(sub ? [name(answer.indicator, sub.name[lang])] : []),
    ...(group === "" ? [] : [slot(group)]),
    slot(areaName(observation.area, writing)),
  ];
}

function when({ year, asOf }: Observation, lang: Language): Part {
  return slot(asOf === undefined ? year : formatDay(asOf, lang));
}

function comparisonLines(answer: FiguresAnswer, writing: Writing): Line[] {
  const { plans, lang } = writing;
  const words = figureWords[lang];
  return answer.comparisons.map((each) => {
    const unit = plans.get("indicator", each.figure.indicator).unit;
    const group = answer.comparisons.length > 1 ? groupName(each.figure.group, writing) : "";
    const change = difference(each, unit, lang);
    const of = group === "" ? [] : say`${slot(group)}: `;
    const measure = unit === "%" ? words.points : "";
    return each.figure.area === each.reference.area
      ? line(
          "body",
          say`${of}${words.change} ${slot(each.reference.year)}–${slot(each.figure.year)}: ${change}${measure} (${words.computed}).`,
        )
      : line("body", say`${of}${words.gap}: ${change}${measure} (${words.computed}).`);
  });
}

function lightLines(comparisons: readonly Comparison[], writing: Writing): Line[] {
  const { plans, lang } = writing;
  const words = figureWords[lang];
  if (comparisons.length === 0) return [line("lead", say`${words.noLight}`)];
  const lines = comparisons.map((each) => {
    const unit = plans.get("indicator", each.figure.indicator).unit;
    const group = groupName(each.figure.group, writing);
    const light = each.light ? words.lights[each.light] : words.noLight;
    const against =
      each.figure.area === each.reference.area
        ? say`${words.againstEarlier} ${slot(each.reference.year)}`
        : say`${words.againstCountry}`;
    const of = group === "" ? [] : say` – ${slot(group)}`;
    return line(
      "lead",
      say`${light}${of}, ${against}: ${difference(each, unit, lang)}${unit === "%" ? words.points : ""}`,
    );
  });
  return [...lines, line("note", say`${words.ourLight}`)];
}

function judgementLines(comparisons: readonly Comparison[], { plans, lang }: Writing): Line[] {
  const judged = comparisons.some((each) => each.light !== undefined && isJudged(plans, each.figure));
  return judged ? [line("note", say`${figureWords[lang].judged}`)] : [];
}

function missingLines(missing: readonly MissingFigure[], writing: Writing): Line[] {
  const words = figureWords[writing.lang];
  return missing.map(({ group, area, year }) => {
    const pieces = [
      ...(group === undefined || groupName(group, writing) === "" ? [] : [slot(groupName(group, writing))]),
      ...(area === undefined ? [] : [slot(areaName(area, writing))]),
      ...(year === undefined ? [] : [slot(year)]),
    ];
    return line("note", say`${words.missing}: ${joined(pieces, ", ")}.`);
  });
}
