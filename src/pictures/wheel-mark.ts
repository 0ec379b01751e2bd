import type { WheelMark } from "../domain/calendar/wheel.ts";
import { kindTones, paper, type Tone } from "./palette.ts";
import { element, group, type Svg } from "./svg.ts";

/** How a mark looks, each thing by its own means: late by shape, assumed by a dashed edge, only possible by being hollow. */
export interface MarkLook {
  readonly tone: Tone;
  readonly late: boolean;
  readonly assumed: boolean;
  readonly stopped: boolean;
  readonly text: string;
}

export function lookOf({ occurrence, late, stopped, number }: WheelMark): MarkLook {
  const assumed = occurrence.timing === "assumed";
  return { tone: kindTones[occurrence.kindOf], late, assumed, stopped, text: String(number) };
}

/** Half of a square's side, to the radius of a circle: both look as large. */
const squareSide = 0.8;

/** A mark around 0, 0. */
export function drawnMark({ tone, late, assumed, stopped, text }: MarkLook, radius: number): Svg {
  const solid = !stopped && !assumed;
  const fill = solid ? tone.strong : stopped ? paper : tone.pale;
  const dash = `${radius * 0.38} ${radius * 0.26}`;
  const line = {
    fill,
    stroke: tone.strong,
    "stroke-width": radius * 0.16,
    "stroke-dasharray": assumed ? dash : undefined,
  };
  const half = radius * squareSide;
  const shape = late
    ? element("rect", { x: -half, y: -half, width: 2 * half, height: 2 * half, ...line })
    : element("circle", { r: radius * 0.92, ...line });
  const size = radius * (text.length > 2 ? 0.9 : 1.2);
  const number = element(
    "text",
    {
      y: size * 0.35,
      "font-size": size,
      "font-weight": 600,
      "text-anchor": "middle",
      fill: solid ? paper : tone.strong,
    },
    text,
  );
  return group({}, shape, ...(text === "" ? [] : [number]));
}
