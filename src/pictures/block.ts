import { ink } from "./palette.ts";
import { element, group, type Svg } from "./svg.ts";
import { wrapped } from "./text-width.ts";

/** A piece of a picture that takes a known place, drawn from its upper left corner. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly content: Svg;
}

/** Blocks under one another. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const tops = shown.map((_, at) => shown.slice(0, at).reduce((sum, { height }) => sum + height + gap, 0));
  return {
    width: Math.max(0, ...shown.map(({ width }) => width)),
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    content: group({}, ...shown.map(({ content }, at) => group({ y: tops[at] ?? 0 }, content))),
  };
}

/** Blocks beside one another, their upper edges at one height. */
export function beside(blocks: readonly Block[], gap: number): Block {
  const lefts = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, { width }) => sum + width + gap, 0));
  return {
    width: blocks.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, blocks.length - 1),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    content: group({}, ...blocks.map(({ content }, at) => group({ x: lefts[at] ?? 0 }, content))),
  };
}

export interface TextStyle {
  readonly width: number;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly fill?: string;
}

const lineHeight = 1.32;

/** A text in as many lines as it takes. */
export function paragraph(text: string, { width, size, weight = 400, fill = ink }: TextStyle): Block {
  const lines = text === "" ? [] : wrapped(text, { width, size });
  const texts = lines.map((each, at) =>
    element("text", { x: 0, y: (at + 0.8) * size * lineHeight, "font-size": size, "font-weight": weight, fill }, each),
  );
  return { width, height: lines.length * size * lineHeight, content: group({}, ...texts) };
}

/** Nothing, which takes no place. */
export const nothing: Block = { width: 0, height: 0, content: group({}) };
