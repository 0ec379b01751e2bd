import { formatShortDay } from "../cards/format.ts";
import type { Writing } from "../cards/parts.ts";
import { wheelWords } from "../cards/wheel-words.ts";
import { titleOf } from "../cards/talk-card.ts";
import type { Wheel, WheelMark } from "../domain/calendar/wheel.ts";
import { beside, paragraph, stacked, type Block } from "./block.ts";
import { ink, kindTones, soft } from "./palette.ts";
import { element, group, type Svg } from "./svg.ts";
import { drawnMark, lookOf, type MarkLook } from "./wheel-mark.ts";

const glyph = 22;
const gap = 8;

/** The marks' days and titles, in as many columns as are wanted. */
export function wheelList(
  wheel: Wheel,
  writing: Writing,
  { width, columns }: { readonly width: number; readonly columns: number },
): Block {
  const between = 24;
  const own = (width - between * (columns - 1)) / columns;
  const items = wheel.marks.map((mark) => item(mark, wheel, writing, own));
  const most = items.reduce((sum, { height }) => sum + height, 0) / columns;
  const columnOf = (at: number): number =>
    Math.min(columns - 1, Math.floor(items.slice(0, at).reduce((sum, { height }) => sum + height, 0) / (most + 1)));
  const lists = Array.from({ length: columns }, (_, column) =>
    stacked(
      items.filter((_item, at) => columnOf(at) === column),
      9,
    ),
  );
  return beside(
    lists.map((list) => ({ ...list, width: own })),
    between,
  );
}

function item(mark: WheelMark, wheel: Wheel, writing: Writing, width: number): Block {
  const { lang, plans } = writing;
  const { occurrence, late, stopped } = mark;
  const words = wheelWords[lang];
  const room = width - glyph - gap;
  const mixed = wheel.marks.some((each) => each.stopped !== stopped);
  const details = [
    words.kinds[occurrence.kindOf],
    ...(occurrence.timing === "assumed" ? [words.assumed] : []),
    ...(late ? [words.late] : []),
    ...(stopped && mixed ? [words.stopped] : []),
    ...(wheel.filter.plans?.length === 1 ? [] : [titleOf(plans.get("dataset", occurrence.plan), lang).text]),
  ];
  const title = `${formatShortDay(occurrence.date, lang)} ${occurrence.title[lang]}`;
  const texts = [
    paragraph(title, { width: room, size: 14, weight: 600 }),
    paragraph(details.join(", "), { width: room, size: 12.5, fill: soft }),
  ];
  return beside([glyphBlock(drawnMark(lookOf(mark), glyph / 2)), stacked(texts, 0)], gap);
}

function glyphBlock(drawn: Svg): Block {
  return { width: glyph, height: glyph, content: group({ x: glyph / 2, y: glyph / 2 }, drawn) };
}

/** What shapes, edges and rings mean: those that the wheel has. */
export function wheelLegend(wheel: Wheel, { lang }: Writing, width: number): Block {
  const words = wheelWords[lang];
  const { marks, rings, today, year } = wheel;
  const plain = { tone: { strong: soft, pale: "#e8eaec" }, late: false, assumed: false, stopped: false, text: "" };
  const shown = (look: Partial<MarkLook>): Svg => drawnMark({ ...plain, ...look }, glyph / 2 - 2);
  const looks = marks.map((mark) => ({ ...lookOf(mark), known: mark.occurrence.timing !== "assumed" }));
  const rows: (readonly [Svg, string])[] = [
    ...rings.map((kind): readonly [Svg, string] => [shown({ tone: kindTones[kind] }), words.kinds[kind]]),
  ];
  const signs: (readonly [Svg, string])[] = [
    ...(looks.some(({ known, stopped }) => known && !stopped) ? [[shown({}), words.known] as const] : []),
    ...(looks.some(({ assumed }) => assumed)
      ? [[shown({ assumed: true, stopped: true }), words.assumed] as const]
      : []),
    ...(looks.some(({ late }) => late) ? [[shown({ late: true }), words.late] as const] : []),
    ...(looks.some(({ stopped }) => stopped) ? [[shown({ stopped: true }), words.stopped] as const] : []),
    ...(today.year === year ? [[todaySign(), words.today] as const] : []),
  ];
  const heading = rows.length > 0 ? [paragraph(`${words.rings}:`, { width, size: 13, weight: 600 })] : [];
  return stacked([...heading, flowing(rows, width), flowing(signs, width)], 8);
}

function todaySign(): Svg {
  return group(
    {},
    element("line", { y1: -4, y2: 10, stroke: ink, "stroke-width": 2 }),
    element("polygon", { points: "0,2 -6,-9 6,-9", fill: ink }),
  );
}

/** Signs with their words, as many beside one another as have room. */
function flowing(rows: readonly (readonly [Svg, string])[], width: number): Block {
  const columns = Math.max(1, Math.floor(width / 160));
  const own = width / columns;
  const cells = rows.map(([sign, text]) =>
    beside([glyphBlock(sign), paragraph(text, { width: own - glyph - gap, size: 13 })], gap),
  );
  const lines = Array.from({ length: Math.ceil(cells.length / columns) }, (_, at) =>
    beside(
      cells.slice(at * columns, (at + 1) * columns).map((cell) => ({ ...cell, width: own })),
      0,
    ),
  );
  return stacked(lines, 4);
}
