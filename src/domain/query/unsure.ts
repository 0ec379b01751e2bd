import type { Group } from "../plan/figure-slots.ts";
import type { PlanId } from "../plan/id.ts";
import type { Query } from "./query.ts";

/** A question that was understood with doubt: somebody else's reading of it may help. */
export interface Unsure {
  readonly why: WhyUnsure;
  /** The ways to understand it that the plans allow, best first; what we took it for is among them, if we took it for any. */
  readonly readings: readonly Query[];
  /** What the question says outright. A reading at odds with it is not what was asked. */
  readonly said: Said;
  /** Its words that no plan knows and that are written as names are: they may name a person. */
  readonly strangers: readonly string[];
}

/**
 * We abstained, since a word of it is unknown; we ask back, since several readings explain it alike; or we answer a reading that
 * explains it badly.
 */
export type WhyUnsure = "unknown-words" | "choice" | "weak";

export interface Said {
  readonly plans: readonly PlanId[];
  readonly groups: readonly Group[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
}
