import { formatDay, formatDecimal, formatPercent } from "../cards/format.ts";
import { areaName, groupName } from "../cards/names.ts";
import { figure, type Writing } from "../cards/parts.ts";
import { textOf } from "../cards/plain-text.ts";
import { sourceLine } from "../cards/source-line.ts";
import { trendCard, trendNotes } from "../cards/trend-card.ts";
import { trendWords } from "../cards/trend-words.ts";
import { toNumber } from "../domain/plan/decimal.ts";
import { wholeCountry } from "../domain/plan/figure-slots.ts";
import type { Observation } from "../domain/plan/indicator.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Trend, TrendPanel } from "../domain/query/trend.ts";
import { beside, paragraph, stacked, type Block } from "./block.ts";
import { drawingOf, roomOf, wideFrom, type Drawing, type Place } from "./drawing.ts";
import { band, soft } from "./palette.ts";
import { layOutPanel } from "./panel-layout.ts";
import { decimalOf, scaleOf, type Scale } from "./scale.ts";
import { element, group, type Svg } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { drawnPanel, drawnShape, lookOfArea } from "./trend-panel.ts";

/** The figures of an indicator over time as a picture: a panel for each group, the region's line beside the country's. */
export function drawTrend(trend: Trend, writing: Writing, place: Place): Drawing {
  const width = roomOf(place);
  const columns = columnsFor(trend.panels.length, place.width);
  const gap = 28;
  const own = (width - gap * (columns - 1)) / columns;
  const height = columns > 1 ? 230 : place.width < wideFrom ? 190 : 320;
  const scales = scalesOf(trend);
  const rows = inRows(trend.panels, columns).map((row, at) => {
    const titles = row.map((panel) => paragraph(panelName(panel, trend, writing), { ...titleStyle, width: own }));
    const tallest = Math.max(...titles.map((title) => title.height));
    const plots = row.map((panel, column) => {
      const scale = scales[at * columns + column] ?? scaleOf([0], { mayCut: false });
      return drawn(panel, { trend, writing, place, size: { width: own, height }, scale });
    });
    // Plots of a row stand at one height, however long the names over them.
    const whole = titles.map((title, column) =>
      stacked([{ ...title, height: tallest }, ...plots.slice(column, column + 1)], 2),
    );
    return beside(whole, gap);
  });
  const parts = [
    ...head(trend, writing, place),
    legend(trend, writing, width),
    stacked(rows, 18),
    ...foot(trend, writing, { place, scales }),
  ];
  return drawingOf(stacked(parts, 14), { twin: trendCard(trend, writing), place });
}

function columnsFor(count: number, width: number): number {
  if (width < wideFrom) return 1;
  return count === 4 ? 2 : Math.min(3, count);
}

function inRows<Item>(items: readonly Item[], columns: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / columns) }, (_, at) =>
    items.slice(at * columns, (at + 1) * columns),
  );
}

const titleStyle = { size: 15, weight: 600 } as const;

/** Shares are compared on one scale; counts of different things each have their own. */
function scalesOf({ panels, answer }: Trend): readonly Scale[] {
  const valuesOf = ({ series, yellow }: TrendPanel): readonly number[] =>
    series.flatMap(({ area, observations }) =>
      observations.flatMap(({ value }) => {
        if (value === null) return [];
        const number = toNumber(value);
        const around = yellow && area === wholeCountry ? toNumber(yellow) : 0;
        // A share has no yellow under zero.
        return [Math.max(Math.min(0, number), number - around), number + around];
      }),
    );
  if (answer.indicator.unit === "count") return panels.map((each) => scaleOf(valuesOf(each), { mayCut: false }));
  const shared = scaleOf(panels.flatMap(valuesOf), { mayCut: true });
  return panels.map(() => shared);
}

interface PanelDrawing {
  readonly trend: Trend;
  readonly writing: Writing;
  readonly place: Place;
  readonly size: { readonly width: number; readonly height: number };
  readonly scale: Scale;
}

function drawn(panel: TrendPanel, { trend, writing, place, size, scale }: PanelDrawing): Block {
  const { lang } = writing;
  const written = ({ value }: Observation): string => (value === null ? "" : formatDecimal(value, lang));
  const widest = Math.max(...scale.ticks.map((tick) => textWidth(String(tick), 12)));
  const layout = layOutPanel(panel, trend, { ...size, scale, written, axis: Math.max(28, widest + 14) });
  const linked = (observation: Observation, svg: Svg): Svg => linkedPoint(observation, svg, { writing, place });
  // Alone in its panel, an area need not be told from others.
  const areas = panel.series.length > 1 ? areasOf(trend) : panel.series.map(({ area }) => area);
  return drawnPanel(layout, { size, areas, writing, written, cut: scale.from > 0, linked });
}

/** What tells a panel from the others: its sub-indicator, its group, and its area where it has only one of several. */
function panelName({ sub, group: of, series }: TrendPanel, trend: Trend, writing: Writing): string {
  const [only, second] = series;
  const alone = only && !second && areasOf(trend).length > 1 ? [areaName(only.area, writing)] : [];
  const subName = sub && !trend.answer.sub ? [sub.name[writing.lang]] : [];
  return [...subName, groupName(of, writing), ...alone].filter((text) => text !== "").join(", ");
}

function areasOf({ answer }: Trend): readonly string[] {
  return [...new Set(answer.observations.map(({ area }) => area))];
}

function head({ answer }: Trend, { lang }: Writing, place: Place): readonly Block[] {
  const unit = trendWords[lang].units[answer.indicator.unit];
  const width = roomOf(place);
  const inside = place.linkTo !== undefined;
  const { name } = answer.sub ?? answer.indicator;
  const title = inside ? [] : [paragraph(name[lang], { width, size: 22, weight: 600 })];
  return [stacked([...title, paragraph(unit, { width, size: 14, fill: soft })], 2)];
}

function legend(trend: Trend, writing: Writing, width: number): Block {
  const areas = areasOf(trend);
  const together = trend.panels.some(({ series }) => series.length > 1);
  if (!together) return { width, height: 0, content: group({}) };
  const cells = areas.map((area) => {
    const look = lookOfArea(area, areas);
    const words = areaName(area, writing);
    const line = element("line", {
      ...{ x1: 0, x2: 34, stroke: look.tone, "stroke-width": 2, "stroke-dasharray": look.dash },
    });
    const sample = group({ y: 10 }, line, group({ x: 17 }, drawnShape(look)));
    const own = Math.min(width - 42, textWidth(words, 14) + 8);
    return beside([{ width: 34, height: 20, content: sample }, paragraph(words, { width: own, size: 14 })], 8);
  });
  return cells.reduce((sum, { width: own }) => sum + own + 20, 0) <= width ? beside(cells, 20) : stacked(cells, 4);
}

/** What has to be known of the picture, and where its figures stand. In a page the twin says most of it. */
function foot(
  trend: Trend,
  writing: Writing,
  { place, scales }: { readonly place: Place; readonly scales: readonly Scale[] },
): readonly Block[] {
  const { lang } = writing;
  const words = trendWords[lang];
  const width = roomOf(place);
  const text = (told: string): Block => paragraph(told, { width, size: 13, fill: soft });
  const cut = scales.find(({ from }) => from > 0);
  const [rule, ...notes] = trendNotes(trend, writing).map(textOf);
  const yellow = trend.panels.some((panel) => panel.yellow !== undefined);
  const incomparable = trend.newFrom === undefined ? undefined : trend.answer.indicator.incomparable?.why[lang];
  const swatch = element("rect", { y: 2, width: 18, height: 13, fill: band.pale, stroke: band.strong });
  const ruled = yellow
    ? [
        beside(
          [
            { width: 18, height: 17, content: swatch },
            paragraph(rule ?? "", { width: width - 26, size: 13, fill: soft }),
          ],
          8,
        ),
      ]
    : rule === undefined
      ? []
      : [text(rule)];
  return [
    stacked(
      [
        ...ruled,
        ...(cut ? [text(`${words.cut[0]} ${tickText(cut.from, trend, lang)} ${words.cut[1]}`)] : []),
        ...(new Set(scales.map(({ to }) => to)).size > 1 ? [text(words.ownScales)] : []),
        ...(place.linkTo
          ? []
          : [
              ...notes.map(text),
              ...(incomparable === undefined ? [] : [text(incomparable)]),
              ...sourceLine(trend.answer.observations, writing).map(({ parts }) => text(textOf(parts))),
            ]),
      ],
      4,
    ),
  ];
}

function tickText(value: number, { answer }: Trend, lang: Language): string {
  const decimal = decimalOf(value);
  return answer.indicator.unit === "%" ? formatPercent(decimal, lang) : formatDecimal(decimal, lang);
}

/** A point as a link to its record, where there is one to link to. */
function linkedPoint(
  observation: Observation,
  svg: Svg,
  { writing, place }: { readonly writing: Writing; readonly place: Place },
): Svg {
  if (!place.linkTo) return svg;
  const { lang, plans } = writing;
  const when = observation.asOf === undefined ? String(observation.year) : formatDay(observation.asOf, lang);
  const value = observation.value === null ? trendWords[lang].absent : figure(plans, observation, lang).text;
  const label = [groupName(observation.group, writing), areaName(observation.area, writing), when]
    .filter((text) => text !== "")
    .join(", ");
  const told = `${label}: ${value}`;
  return element("a", { href: place.linkTo(observation.id), "aria-label": told }, element("title", {}, told), svg);
}
