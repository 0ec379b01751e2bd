import type { Decimal } from "./decimal.ts";
import type { Group } from "./figure-slots.ts";
import type { IndicatorId } from "./id.ts";
import type { Localized, Synonyms } from "./language.ts";
import type { RecordOf } from "./record.ts";

export type FigureUnit = "%" | "count" | "per-1000" | "per-10000";
export type Direction = "higher" | "lower" | "none";

export interface SubIndicator {
  readonly id: string;
  readonly name: Localized;
  readonly aka: Synonyms;
  readonly better?: Direction;
  readonly judgement?: true;
  /** The year from which a change is counted, when the value is a change. */
  readonly baseYear?: number;
}

export interface Indicator extends RecordOf<"indicator"> {
  /** The plan's own number, 1–32; null for figures outside its list. */
  readonly number: number | null;
  readonly name: Localized;
  readonly aka: Synonyms;
  readonly theme?: Localized;
  readonly definition?: Localized;
  /** Why the plan follows it, where it says so. */
  readonly matters?: Localized;
  /** Which way is better; `judgement` marks a direction that is our own and could be argued. */
  readonly better: Direction;
  readonly judgement?: true;
  readonly unit: FigureUnit;
  readonly sourceOfFigures?: string;
  readonly subs: readonly SubIndicator[];
  /** Years before `before` cannot be compared with later ones. */
  readonly incomparable?: { readonly before: number; readonly why: Localized };
  readonly observations: readonly Observation[];
}

export interface Observation extends RecordOf<"observation"> {
  readonly indicator: IndicatorId;
  readonly sub?: string;
  readonly group: Group;
  readonly area: string;
  readonly year: number;
  /** The day of a point-in-time count, YYYY-MM-DD. */
  readonly asOf?: string;
  /** Null when the source says that it was not measured; `reason` then holds its words. */
  readonly value: Decimal | null;
  readonly reason?: string;
}
