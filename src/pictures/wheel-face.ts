import { formatShortDay, monthShort } from "../cards/format.ts";
import type { Writing } from "../cards/parts.ts";
import { wheelWords } from "../cards/wheel-words.ts";
import type { Wheel } from "../domain/calendar/wheel.ts";
import type { Block } from "./block.ts";
import { hairline, ink, paper, shade, soft } from "./palette.ts";
import { element, group, type Svg } from "./svg.ts";
import { layOutWheel, pointAt, type PlacedMark, type WheelLayout } from "./wheel-layout.ts";
import { drawnMark, lookOf } from "./wheel-mark.ts";

/** The wheel itself: months around, a ring for each kind, the marks, and today. */
export function wheelFace(
  wheel: Wheel,
  writing: Writing,
  { size, linked }: { readonly size: number; readonly linked: (mark: PlacedMark["mark"], drawn: Svg) => Svg },
): Block {
  const layout = layOutWheel(wheel, size / 2);
  const marks = layout.marks
    .toSorted((a, b) => a.mark.number - b.mark.number)
    .map(({ mark, x, y, radius }) => linked(mark, group({ x, y }, drawnMark(lookOf(mark), radius))));
  const face = [...rings(layout), ...months(layout, writing), ...todayLine(layout), ...hub(wheel, layout, writing)];
  return { width: size, height: size, content: group({ x: size / 2, y: size / 2 }, ...face, ...marks) };
}

function rings({ radius, rim, rings, hub }: WheelLayout): readonly Svg[] {
  return [
    element("circle", { r: radius - 0.5, fill: shade, stroke: soft }),
    element("circle", { r: rim, fill: paper, stroke: soft }),
    ...rings.map(({ outer }, at) => element("circle", { r: outer, fill: at % 2 === 0 ? paper : shade })),
    element("circle", { r: hub, fill: paper, stroke: soft }),
  ];
}

const monthSize = 13;

function months({ months, radius, rim, hub }: WheelLayout, { lang }: Writing): readonly Svg[] {
  return months.flatMap(({ month, from, to }) => {
    const [a, b] = [pointAt(from, hub), pointAt(from, radius)];
    const quarter = month % 3 === 1;
    const edge = element("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: quarter ? soft : hairline });
    return [edge, label(monthShort(month, lang), (from + to) / 2, (radius + rim) / 2 + 3)];
  });
}

/** A month's name along the circle, never upside down. */
function label(text: string, turn: number, radius: number): Svg {
  const below = turn > 0.25 && turn < 0.75;
  const angle = turn * 360 + (below ? 180 : 0);
  return element(
    "text",
    {
      transform: `rotate(${angle.toFixed(2)})`,
      y: (below ? radius : -radius) + monthSize * 0.33,
      "font-size": monthSize,
      "text-anchor": "middle",
      fill: ink,
    },
    text,
  );
}

function todayLine({ today, hub, rim }: WheelLayout): readonly Svg[] {
  if (today === undefined) return [];
  const [a, b] = [pointAt(today, hub), pointAt(today, rim)];
  // In the inner part of the band of months, under their names.
  const tip = `0,${-rim + 5} -6,${-rim - 6} 6,${-rim - 6}`;
  return [
    element("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: ink, "stroke-width": 2 }),
    element("polygon", { points: tip, transform: `rotate(${(today * 360).toFixed(2)})`, fill: ink }),
  ];
}

function hub(wheel: Wheel, { hub, today }: WheelLayout, { lang }: Writing): readonly Svg[] {
  const size = Math.min(26, hub * 0.55);
  const line = (text: string, y: number, style: { readonly size: number; readonly weight: number }): Svg =>
    element(
      "text",
      { y, "font-size": style.size, "font-weight": style.weight, "text-anchor": "middle", fill: ink },
      text,
    );
  const year = String(wheel.year);
  if (today === undefined) return [line(year, size * 0.35, { size, weight: 600 })];
  const small = Math.min(13, hub * 0.33);
  return [
    line(year, -size * 0.18, { size, weight: 600 }),
    line(wheelWords[lang].today, small * 0.95, { size: small, weight: 400 }),
    line(formatShortDay(wheel.today, lang), small * 2.05, { size: small, weight: 400 }),
  ];
}
