import { toNumber } from "../domain/plan/decimal.ts";
import { wholeCountry } from "../domain/plan/figure-slots.ts";
import type { Observation } from "../domain/plan/indicator.ts";
import type { Trend, TrendPanel, TrendSeries } from "../domain/query/trend.ts";
import { placeLabels, type Box } from "./place-labels.ts";
import type { Scale } from "./scale.ts";
import { textWidth } from "./text-width.ts";

/** Where everything of a panel is, from its upper left corner. */
export interface PanelLayout {
  readonly plot: Box;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly told: boolean }[];
  readonly series: readonly PlacedSeries[];
  /** Between years that cannot be compared. */
  readonly split?: number;
}

export interface PlacedSeries {
  readonly area: string;
  readonly points: readonly PlacedPoint[];
  /** Points that lines join; one alone stands by itself. */
  readonly stretches: readonly (readonly PlacedPoint[])[];
  /** Where the source says that nothing was measured. */
  readonly absent: readonly PlacedPoint[];
  /** Around each stretch of the country's, the plan's yellow: its upper and lower edge. */
  readonly bands: readonly (readonly { readonly x: number; readonly high: number; readonly low: number }[])[];
}

export interface PlacedPoint {
  readonly observation: Observation;
  readonly x: number;
  readonly y: number;
  /** The middle of its printed value's foot, where there is room for it. */
  readonly label?: { readonly x: number; readonly y: number };
}

export interface PanelRoom {
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  /** How values and round numbers are written. */
  readonly written: (observation: Observation) => string;
  readonly axis: number;
}

export const valueSize = 12.5;
const yearSize = 12;
/** Room for values beside the first and last point, over the highest and under the lowest. */
const aside = 26;
const above = 26;
const below = 20;
const underPlot = 22;
/** Half the width of a yellow area around a point that no line leaves. */
const alone = 12;
const pointBox = 6;

/** Places a panel's axis, points, lines and values. */
export function layOutPanel(panel: TrendPanel, trend: Trend, room: PanelRoom): PanelLayout {
  const plot = { left: room.axis, right: room.width - 4, top: above, bottom: room.height - underPlot - below };
  const [first = 0, last = 0] = [trend.years[0], trend.years.at(-1)];
  const across = plot.right - plot.left - 2 * aside;
  const xOf = (year: number): number =>
    plot.left + aside + (last === first ? across / 2 : ((year - first) / (last - first)) * across);
  const { from, to, ticks } = room.scale;
  const yOf = (value: number): number =>
    plot.bottom - ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (plot.bottom - plot.top);
  const bare = panel.series.map((series) => placed(series, panel, { xOf, yOf, plot }));
  const split = splitYear(trend);
  return {
    plot,
    ticks: ticks.map((value) => ({ value, y: yOf(value) })),
    years: toldYears(trend.years.map((year) => ({ year, x: xOf(year) }))),
    series: labelled(bare, room),
    ...(split === undefined ? {} : { split: xOf(split) }),
  };
}

interface Axes {
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  readonly plot: Box;
}

function placed(series: TrendSeries, { yellow }: TrendPanel, { xOf, yOf, plot }: Axes): PlacedSeries {
  const at = (observation: Observation): PlacedPoint => ({
    observation,
    x: xOf(observation.year),
    y: observation.value === null ? plot.bottom : yOf(toNumber(observation.value)),
  });
  const stretches = series.stretches.map((stretch) => stretch.map(at));
  const limit = yellow && series.area === wholeCountry ? toNumber(yellow) : undefined;
  const edges = (stretch: readonly Observation[]) => {
    const around = stretch.flatMap(({ year, value }) =>
      value === null || limit === undefined
        ? []
        : [{ x: xOf(year), high: yOf(toNumber(value) + limit), low: yOf(toNumber(value) - limit) }],
    );
    const [only] = around;
    if (around.length !== 1 || !only) return around;
    return [
      { ...only, x: only.x - alone },
      { ...only, x: only.x + alone },
    ];
  };
  return {
    area: series.area,
    points: stretches.flat(),
    stretches,
    absent: series.observations.filter(({ value }) => value === null).map(at),
    bands: limit === undefined ? [] : series.stretches.map(edges),
  };
}

/** Values over and under their points: the highest of a year over it, the lowest under it, the rest where there is room. */
function labelled(series: readonly PlacedSeries[], { width, height, written }: PanelRoom): readonly PlacedSeries[] {
  const points = series.flatMap((each) => each.points);
  const wishes = points.map((point) => {
    const highest = points.every((other) => other.x !== point.x || other === point || other.y > point.y - 0.01);
    const half = textWidth(written(point.observation), valueSize) / 2;
    const box = (foot: number): Box => ({
      ...{ left: point.x - half, right: point.x + half, bottom: foot + 2, top: foot - valueSize * 0.8 },
    });
    const [over, under] = [box(point.y - 10), box(point.y + 19)];
    return highest ? [over, under] : [under, over];
  });
  const taken = points.map(({ x, y }) => ({
    ...{ left: x - pointBox, right: x + pointBox, top: y - pointBox, bottom: y + pointBox },
  }));
  const inside = { left: 0, right: width, top: 0, bottom: height - underPlot };
  const places = placeLabels(wishes, { taken, inside });
  const labelOf = (point: PlacedPoint): PlacedPoint => {
    const box = places[points.indexOf(point)];
    return box ? { ...point, label: { x: point.x, y: box.bottom - 2 } } : point;
  };
  return series.map((each) => ({ ...each, points: each.points.map(labelOf) }));
}

/** Years whose numbers would touch the one before are not told. */
function toldYears(years: readonly { readonly year: number; readonly x: number }[]): PanelLayout["years"] {
  const apart = textWidth("2000", yearSize) + 4;
  let last = -Infinity;
  return years.map(({ year, x }) => {
    const told = x - last >= apart;
    if (told) last = x;
    return { year, x, told };
  });
}

/** Midway between the last year of the old way of measuring and the first of the new one. */
function splitYear({ years, newFrom }: Trend): number | undefined {
  if (newFrom === undefined) return undefined;
  const [old, fresh] = [years.findLast((year) => year < newFrom), years.find((year) => year >= newFrom)];
  return old === undefined || fresh === undefined ? undefined : (old + fresh) / 2;
}
