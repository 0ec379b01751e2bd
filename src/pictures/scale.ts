import type { Decimal } from "../domain/plan/decimal.ts";

/** A scale of values: where it begins and ends, and the round numbers on it. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const ticksAbout = 4;
/** Figures whose spread is smaller than this part of the largest one would all lie on a line at the top. */
const flat = 0.35;

/**
 * A scale that holds the values. It begins at zero; where `mayCut` is set and the values lie close together far from zero, at a
 * round number below them, which has to be told.
 */
export function scaleOf(values: readonly number[], { mayCut }: { readonly mayCut: boolean }): Scale {
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const cut = mayCut && low > 0 && high - low < high * flat;
  const [least, most] = cut ? [low - (high - low) * 0.2, high] : [Math.min(0, low), Math.max(0, high)];
  const step = roundStep((most - least || 1) / ticksAbout);
  const [from, to] = [Math.floor(least / step), Math.max(Math.ceil(most / step), Math.floor(least / step) + 1)];
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => rounded((from + at) * step));
  return { from: rounded(from * step), to: rounded(to * step), ticks };
}

/** The round number nearest above: 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((times) => times * power >= step * 0.999) ?? 10) * power;
}

/** Away with what binary fractions leave: 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A round number of a scale, to be written as figures are. */
export function decimalOf(value: number): Decimal {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return { units: Math.round(value * 10 ** decimals), decimals };
}
