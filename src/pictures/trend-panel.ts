import { formatDecimal } from "../cards/format.ts";
import type { Writing } from "../cards/parts.ts";
import { trendWords } from "../cards/trend-words.ts";
import { wholeCountry } from "../domain/plan/figure-slots.ts";
import type { Observation } from "../domain/plan/indicator.ts";
import type { Block } from "./block.ts";
import { band, hairline, ink, lineTones, paper, soft } from "./palette.ts";
import { valueSize, type PanelLayout, type PlacedPoint, type PlacedSeries } from "./panel-layout.ts";
import { decimalOf } from "./scale.ts";
import { element, group, type Svg } from "./svg.ts";

/** How an area's line is told from the others without its colour: its points' shape and its dashes. */
export interface LineLook {
  readonly tone: string;
  readonly dash?: string;
  readonly shape: "circle" | "square" | "triangle" | "diamond";
}

const looks: readonly LineLook[] = [
  { tone: lineTones[0], shape: "circle" },
  { tone: lineTones[1], shape: "square", dash: "6 4" },
  { tone: lineTones[2], shape: "triangle", dash: "2 3" },
  { tone: lineTones[3], shape: "diamond", dash: "9 3 2 3" },
];

/** The look of an area among those of a picture; the whole country is always dashed, with squares. */
export function lookOfArea(area: string, areas: readonly string[]): LineLook {
  const others = areas.filter((each) => each !== wholeCountry);
  const at = area === wholeCountry ? 1 : [0, 2, 3][others.indexOf(area) % 3];
  return looks[at ?? 0] ?? { tone: ink, shape: "circle" };
}

export interface PanelParts {
  readonly size: { readonly width: number; readonly height: number };
  readonly areas: readonly string[];
  readonly writing: Writing;
  readonly written: (observation: Observation) => string;
  /** The scale does not begin at zero. */
  readonly cut: boolean;
  readonly linked: (observation: Observation, drawn: Svg) => Svg;
}

/** A panel as it is seen, without its name. */
export function drawnPanel(layout: PanelLayout, parts: PanelParts): Block {
  // What is drawn later lies over what is drawn before: the plan's own area, which comes first, over the others.
  const series = layout.series.toReversed();
  const lookOf = ({ area }: PlacedSeries): LineLook => lookOfArea(area, parts.areas);
  return {
    ...parts.size,
    content: group(
      {},
      ...series.flatMap(({ bands }) => bands.map(drawnBand)),
      ...axes(layout, parts),
      ...series.flatMap((each) => each.stretches.map((stretch) => drawnLine(stretch, lookOf(each)))),
      ...series.flatMap((each) => each.points.map((point) => drawnPoint(point, lookOf(each), parts))),
      ...series.flatMap((each) => each.absent.map((point) => drawnAbsence(point, lookOf(each), parts))),
    ),
  };
}

function drawnBand(edges: PlacedSeries["bands"][number]): Svg {
  const high = edges.map(({ x, high }) => `${x.toFixed(2)},${high.toFixed(2)}`);
  const low = edges.toReversed().map(({ x, low }) => `${x.toFixed(2)},${low.toFixed(2)}`);
  return element("polygon", {
    ...{ points: [...high, ...low].join(" "), fill: band.pale, stroke: band.strong, "stroke-width": 0.75 },
  });
}

function axes(
  { plot, ticks, years, split }: PanelLayout,
  { writing: { lang }, cut, size }: PanelParts,
): readonly Svg[] {
  const text = (words: string, x: number, y: number, anchor: string): Svg =>
    element("text", { x, y, "font-size": 12, "text-anchor": anchor, fill: soft }, words);
  const across = (y: number, stroke: string): Svg =>
    element("line", { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke });
  const foot = size.height - 4;
  return [
    ...ticks.flatMap(({ value, y }) => [
      across(y, value === 0 ? soft : hairline),
      text(formatDecimal(decimalOf(value), lang), plot.left - 6, y + 4, "end"),
    ]),
    // The wave on the axis says, as the note does, that there is more below.
    ...(cut ? [element("path", { d: `M${plot.left} ${plot.bottom} l-4 4 8 4 -4 4`, fill: "none", stroke: soft })] : []),
    ...years.flatMap(({ year, x, told }) => [
      element("line", { x1: x, x2: x, y1: foot - 17, y2: foot - 13, stroke: soft }),
      ...(told ? [text(String(year), x, foot, "middle")] : []),
    ]),
    ...(split === undefined
      ? []
      : [element("line", { x1: split, x2: split, y1: 0, y2: foot - 13, stroke: ink, "stroke-dasharray": "4 4" })]),
  ];
}

function drawnLine(stretch: readonly PlacedPoint[], { tone, dash }: LineLook): Svg {
  const points = stretch.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
  return element("polyline", { points, fill: "none", stroke: tone, "stroke-width": 2, "stroke-dasharray": dash });
}

function drawnPoint({ observation, x, y, label }: PlacedPoint, look: LineLook, { written, linked }: PanelParts): Svg {
  const point = group({ x, y }, drawnShape(look));
  const style = { "font-size": valueSize, "font-weight": 600, "text-anchor": "middle" };
  // The paper around the letters parts them from lines that go behind.
  const halo = { stroke: paper, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const value = label && element("text", { ...label, ...style, ...halo, fill: look.tone }, written(observation));
  return linked(observation, group({}, point, ...(value ? [value] : [])));
}

/** The point of a line, around 0, 0. */
export function drawnShape({ shape, tone }: LineLook): Svg {
  const line = { fill: shape === "circle" ? tone : paper, stroke: tone, "stroke-width": 2 };
  switch (shape) {
    case "circle":
      return element("circle", { r: 4, ...line });
    case "square":
      return element("rect", { x: -5, y: -5, width: 10, height: 10, ...line });
    case "triangle":
      return element("polygon", { points: "0,-5 4.6,3.6 -4.6,3.6", ...line });
    case "diamond":
      return element("polygon", { points: "0,-5 5,0 0,5 -5,0", ...line });
  }
}

function drawnAbsence({ observation, x, y }: PlacedPoint, { tone }: LineLook, parts: PanelParts): Svg {
  const cross = element("path", { d: "M-4 -4 L4 4 M-4 4 L4 -4", stroke: tone, "stroke-width": 2 });
  const style = { y: 17, "font-size": 11.5, "text-anchor": "middle", fill: tone };
  const words = element("text", style, trendWords[parts.writing.lang].absent);
  return parts.linked(observation, group({ x, y }, cross, words));
}
