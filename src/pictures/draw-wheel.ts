import type { Writing } from "../cards/parts.ts";
import { textOf } from "../cards/plain-text.ts";
import { markWords, wheelCard, wheelNotes, wheelTitle } from "../cards/wheel-card.ts";
import { wheelWords } from "../cards/wheel-words.ts";
import type { Wheel, WheelMark } from "../domain/calendar/wheel.ts";
import { beside, paragraph, stacked, type Block } from "./block.ts";
import { drawingOf, roomOf, wideFrom, type Drawing, type Place } from "./drawing.ts";
import { soft } from "./palette.ts";
import { element, type Svg } from "./svg.ts";
import { wheelFace } from "./wheel-face.ts";
import { wheelLegend, wheelList } from "./wheel-list.ts";

/** The annual clock as a picture: the wheel with its legend, and unless its twin stands beside it, the numbered list. */
export function drawWheel(wheel: Wheel, writing: Writing, place: Place): Drawing {
  const width = roomOf(place);
  const wide = place.width >= wideFrom;
  const size = Math.min(width, 560);
  const linked = (mark: WheelMark, drawn: Svg): Svg => linkedMark(mark, drawn, { wheel, writing, place });
  const face = wheelFace(wheel, writing, { size, linked });
  const list = place.linkTo
    ? []
    : [wheelList(wheel, writing, wide ? { width: width - size - 40, columns: 2 } : { width, columns: 1 })];
  const dial = stacked([face, wheelLegend(wheel, writing, size)], 16);
  const body = wide ? beside([dial, ...list], 40) : stacked([dial, ...list], 20);
  return drawingOf(stacked([...head(wheel, writing, place), body], 16), { twin: wheelCard(wheel, writing), place });
}

/** The title and what has to be known beforehand. In a page the twin says both. */
function head(wheel: Wheel, writing: Writing, { linkTo, ...place }: Place): readonly Block[] {
  if (linkTo) return [];
  const width = roomOf(place);
  const notes = [
    ...wheelNotes(wheel, writing).map(textOf),
    ...(wheel.marks.length === 0 ? [wheelWords[writing.lang].nothing] : []),
  ];
  const title = paragraph(textOf(wheelTitle(wheel, writing)), { width, size: 22, weight: 600 });
  const told = notes.map((note) => paragraph(note, { width, size: 14, fill: soft }));
  return [stacked([title, ...told], 4)];
}

/** A mark as a link to its record, where there is one to link to; what it is called is what its line in the list says. */
function linkedMark(
  mark: WheelMark,
  drawn: Svg,
  { wheel, writing, place }: { readonly wheel: Wheel; readonly writing: Writing; readonly place: Place },
): Svg {
  if (!place.linkTo) return drawn;
  const { parts, details } = markWords(mark, wheel, writing);
  const label = `${mark.number}. ${textOf(parts)} – ${details.map(textOf).join("; ")}`;
  return element(
    "a",
    { href: place.linkTo(mark.occurrence.entry), "aria-label": label },
    element("title", {}, label),
    drawn,
  );
}
