import { compare, negate, subtract, type Decimal } from "./decimal.ts";
import type { Direction, Indicator } from "./indicator.ts";
import type { Source } from "./source.ts";

/** The plan's own rule: a change within ±`yellow` percentage points, ends included, is yellow. */
export interface TrafficRule {
  readonly yellow: Decimal;
  readonly exceptions: readonly { readonly number: number; readonly yellow: Decimal }[];
  /** The rule's words in the source. */
  readonly printed: string;
  readonly source: Source;
}

export type Light = "green" | "yellow" | "red";

/** A light and the exact difference in percentage points (figure − reference) it was computed from. */
export interface LightResult {
  readonly light: Light;
  readonly difference: Decimal;
  readonly limit: Decimal;
}

/**
 * The colour of a figure beside a reference (the whole country, or an earlier round), by the plan's rule.
 * Computed in decimal arithmetic on the printed values, since the printed colours did not survive.
 * Undefined where the rule has nothing to say: counts, and indicators with no better direction.
 */
export function trafficLight(
  rule: TrafficRule,
  indicator: Pick<Indicator, "number" | "unit">,
  better: Direction,
  { figure, reference }: { readonly figure: Decimal; readonly reference: Decimal },
): LightResult | undefined {
  if (indicator.unit !== "%" || indicator.number === null || better === "none") return undefined;
  const limit = limitFor(rule, indicator.number);
  const difference = subtract(figure, reference);
  const improvement = better === "higher" ? difference : negate(difference);
  if (compare(improvement, limit) > 0) return { light: "green", difference, limit };
  if (compare(improvement, negate(limit)) < 0) return { light: "red", difference, limit };
  return { light: "yellow", difference, limit };
}

export function limitFor(rule: TrafficRule, number: number): Decimal {
  return rule.exceptions.find((exception) => exception.number === number)?.yellow ?? rule.yellow;
}
