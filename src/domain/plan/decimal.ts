/**
 * A decimal number kept exactly as printed: digits and decimals survive, arithmetic never meets binary fractions.
 * `units` counts the last decimal: 9,7 is { units: 97, decimals: 1 }.
 */
export interface Decimal {
  readonly units: number;
  readonly decimals: number;
}

/** Reads a number printed the Finnish way ("9,7", "-21", "4,0", "23 700"); undefined when it is no such number. */
export function parseDecimal(printed: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:,(\d+))?$/.exec(printed.replace(/(?<=\d) (?=\d{3}\b)/g, ""));
  if (!match) return undefined;
  const [, sign, whole, fraction = ""] = match;
  return { units: Number(`${sign}${whole}${fraction}`), decimals: fraction.length };
}

/** The exact difference a − b, with as many decimals as the more exact of the two. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: scaled(a, decimals) - scaled(b, decimals), decimals };
}

/** Negative, zero or positive as a is smaller than, equal to or larger than b. */
export function compare(a: Decimal, b: Decimal): number {
  return subtract(a, b).units;
}

export function negate(a: Decimal): Decimal {
  return { units: a.units === 0 ? 0 : -a.units, decimals: a.decimals };
}

/** The nearest JavaScript number, for export and JSON only. */
export function toNumber(a: Decimal): number {
  return Number(toPlainString(a));
}

/** With a decimal point and all printed decimals: "9.7", "4.0", "-21". */
export function toPlainString({ units, decimals }: Decimal): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const sign = units < 0 ? "-" : "";
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function scaled({ units, decimals }: Decimal, to: number): number {
  return units * 10 ** (to - decimals);
}
