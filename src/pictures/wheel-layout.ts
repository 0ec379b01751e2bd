import type { CalendarEntryKind } from "../domain/calendar/calendar-entry.ts";
import type { Wheel, WheelMark } from "../domain/calendar/wheel.ts";
import { spread } from "./spread.ts";

/** Where everything of a wheel is: around a centre at 0, 0, in turns of the circle from 0 at New Year to 1, clockwise. */
export interface WheelLayout {
  /** To the outer edge of the band of months. */
  readonly radius: number;
  /** To its inner edge. */
  readonly rim: number;
  /** The circle within the rings, which holds the year. */
  readonly hub: number;
  readonly rings: readonly Ring[];
  readonly months: readonly { readonly month: number; readonly from: number; readonly to: number }[];
  readonly marks: readonly PlacedMark[];
  /** Where today is, in its own year. */
  readonly today?: number;
}

export interface Ring {
  readonly kind: CalendarEntryKind;
  readonly inner: number;
  readonly outer: number;
}

export interface PlacedMark {
  readonly mark: WheelMark;
  readonly x: number;
  readonly y: number;
  /** Of the circle that it is drawn in. */
  readonly radius: number;
}

/** Room for a month's name and today's sign under it. */
const monthBand = 24;
const leastHub = 33;
const thickestRing = 34;
/** Leaves room in its ring for the corners of a mark that is a square. */
const ofRing = 0.44;
const largestMark = 13;
/** Marks of a ring stand so far from each other, in their own widths. */
const between = 1.1;

/** Places the marks of a wheel of a given radius: each in the ring of its kind, at its day, moved aside where they would overlap. */
export function layOutWheel(wheel: Wheel, radius: number): WheelLayout {
  const rim = radius - monthBand;
  const count = Math.max(1, wheel.rings.length);
  const thickness = Math.min(thickestRing, (rim - leastHub) / count);
  const rings = wheel.rings.map((kind, at) => ({
    kind,
    outer: rim - at * thickness,
    inner: rim - (at + 1) * thickness,
  }));
  return {
    ...{ radius, rim, rings },
    hub: rim - count * thickness,
    months: Array.from({ length: 12 }, (_, at) => {
      const from = new Temporal.PlainDate(wheel.year, at + 1, 1);
      const next = from.add({ months: 1 });
      return { month: at + 1, from: turnOf(from), to: next.year > wheel.year ? 1 : turnOf(next) };
    }),
    marks: rings.flatMap((ring) => placedIn(ring, wheel)),
    ...(wheel.today.year === wheel.year ? { today: middleOf(wheel.today) } : {}),
  };
}

/** The point at a turn of the circle. */
export function pointAt(turn: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = turn * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

function placedIn({ kind, inner, outer }: Ring, wheel: Wheel): readonly PlacedMark[] {
  const marks = wheel.marks.filter(({ occurrence }) => occurrence.kindOf === kind);
  const middle = (inner + outer) / 2;
  const most = Math.min(largestMark, (outer - inner) * ofRing);
  const apart = Math.asin((most * between) / middle) / Math.PI;
  const turns = spread(
    marks.map(({ occurrence }) => middleOf(occurrence.date)),
    { apart, length: 1 },
  );
  // A crowded ring has smaller marks rather than ones that cover each other.
  const radius = Math.min(most, (middle * Math.sin(Math.PI / Math.max(2, marks.length))) / between);
  return marks.map((mark, at) => ({ mark, radius, ...pointAt(turns[at] ?? 0, middle) }));
}

/** The turn of a day's beginning. */
function turnOf(day: Temporal.PlainDate): number {
  return (day.dayOfYear - 1) / day.daysInYear;
}

function middleOf(day: Temporal.PlainDate): number {
  return (day.dayOfYear - 0.5) / day.daysInYear;
}
