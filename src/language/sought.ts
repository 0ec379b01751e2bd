import type { Features } from "./analysis.ts";

/** A token ready to be looked up: its features that the plans know, and how much it tells (rarer words tell more). */
export interface Sought {
  readonly features: Features;
  readonly weight: number;
  /** Some record has this word, one like it, or a translation of it. */
  readonly known: boolean;
}
