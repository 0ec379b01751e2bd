import type { PersonId } from "../access/person.ts";
import type { DutyId } from "../duty/duty.ts";
import { parseDecimal, type Decimal } from "../plan/decimal.ts";
import type { RowId, UnitId } from "../plan/id.ts";

export const progressStates = ["not-started", "in-progress", "done", "stopped"] as const;
export type ProgressState = (typeof progressStates)[number];

/** Longer notes belong into the unit's own papers. */
export const longestNote = 2000;
export const longestFigure = 50;

/** A figure for one of the row's metrics, in the metric's own words. */
export interface Figure {
  readonly metric: string;
  readonly value: Decimal;
}

/** What somebody has said of an action row for a duty's round. Only ever added: a correction is another one. */
export interface Progress {
  readonly duty: DutyId;
  readonly row: RowId;
  readonly state: ProgressState;
  readonly note?: string;
  readonly figure?: Figure;
  readonly by: PersonId;
  readonly at: Temporal.Instant;
}

/** A row given to one of the organisation's units for a round; the latest holds, and without a unit it is everybody's again. */
export interface RowShare {
  readonly duty: DutyId;
  readonly row: RowId;
  readonly unit?: UnitId;
  readonly by: PersonId;
  readonly at: Temporal.Instant;
}

/** A figure as people write it, "1 250,5" or "1250.5"; undefined when it is no number. */
export function figureValue(written: string): Decimal | undefined {
  const printed = written
    .trim()
    .replace("\u2212", "-")
    .replace(/\u00a0/g, " ")
    .replace(".", ",");
  const value = parseDecimal(printed);
  return value && Number.isSafeInteger(value.units) ? value : undefined;
}
