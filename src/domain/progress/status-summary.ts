import type { Occurrence } from "../calendar/occurrence.ts";
import type { ActionRow } from "../plan/action-row.ts";
import type { Dataset } from "../plan/dataset.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Light } from "../plan/traffic-light.ts";
import type { Comparison } from "../query/answer.ts";
import type { Report } from "./report.ts";
import type { RowStatus } from "./row-status.ts";

/** Where things stand in a part of the plans: what a manager's summary and every answer about its details are told from. */
export interface StatusSummary {
  readonly datasets: readonly Dataset[];
  readonly rows: readonly RowStatus[];
  /** Rows that name no unit and have been given to none. */
  readonly ownerless: readonly ActionRow[];
  /** The reports asked for now, by due date; undefined where they cannot be seen. */
  readonly reports: readonly Report[] | undefined;
  /** Undefined where actors or units are asked: the figures are of the plan's whole area. */
  readonly indicators: IndicatorStatus | undefined;
  /** What comes next in the annual clocks, three at most. */
  readonly next: readonly Occurrence[];
}

/** A figure beside its reference with the light that the plan's rule gives. */
export interface Judged extends Comparison {
  readonly indicator: Indicator;
  readonly light: Light;
}

/** How indicators stand: beside the whole country, and beside their own measurement before. */
export interface IndicatorStatus {
  readonly againstCountry: readonly Judged[];
  readonly againstEarlier: readonly Judged[];
  /** Those whose earlier years cannot be compared with the latest; they have no light against them. */
  readonly incomparable: readonly Indicator[];
  /** By how much they differ from the whole country, green ones and red ones, one figure of each indicator, three at most. */
  readonly best: readonly Judged[];
  readonly worrying: readonly Judged[];
  readonly due: readonly DueSurvey[];
}

/** A survey that has come round since its indicators were last measured: their next figures are due. */
export interface DueSurvey {
  readonly occurrence: Occurrence;
  readonly indicators: readonly Indicator[];
}
