import type { ClockFilter } from "../domain/calendar/clock-window.ts";
import type { Group } from "../domain/plan/figure-slots.ts";
import type { IndicatorId } from "../domain/plan/id.ts";

/** A picture by what it shows. It is drawn anew whenever it is looked at. */
export type Picture = WheelPicture | TrendPicture;

/** The annual clock of a calendar year. */
export interface WheelPicture {
  readonly kind: "wheel";
  readonly year: number;
  readonly filter: ClockFilter;
  /** As if every ended plan's clock were continued. */
  readonly continued?: true;
}

/** How the figures of an indicator have changed; without groups all of them. */
export interface TrendPicture {
  readonly kind: "trend";
  readonly indicator: IndicatorId;
  readonly sub?: string;
  readonly groups: readonly Group[];
}
