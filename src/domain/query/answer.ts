import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import type { ClockWindow } from "../calendar/clock-window.ts";
import type { Coming } from "../calendar/coming.ts";
import type { Upcoming } from "../calendar/upcoming.ts";
import type { ActionRow, Measure } from "../plan/action-row.ts";
import type { Dataset } from "../plan/dataset.ts";
import type { Decision } from "../plan/decision.ts";
import type { Decimal } from "../plan/decimal.ts";
import type { Countable, Fact } from "../plan/fact.ts";
import type { Goal, Objective, Priority, RealisedMeasure } from "../plan/goal.ts";
import type { PlanId } from "../plan/id.ts";
import type { Group } from "../plan/figure-slots.ts";
import type { Indicator, Observation, SubIndicator } from "../plan/indicator.ts";
import type { PlanRecord } from "../plan/plans.ts";
import type { Term } from "../plan/term.ts";
import type { Light, TrafficRule } from "../plan/traffic-light.ts";
import type { JudgedFigures, JudgedRows, Verdict } from "./claim.ts";
import type { StatusSummary } from "../progress/status-summary.ts";
import type { Choice, Courtesy, FigureQuery, Missing, RowQuery, StatusKind, StatusQuery } from "./query.ts";

export type Outcome = "found" | "partial" | "not-in-plan" | "ambiguous" | "out-of-scope" | "courtesy";

/** What the records say to a query: records and what was computed of them, never a loose number. */
export type Answer =
  | FiguresAnswer
  | LightsAnswer
  | { readonly kind: "rule"; readonly rule: TrafficRule; readonly plan: PlanId }
  | RowsAnswer
  | GoalsAnswer
  | {
      readonly kind: "objective";
      readonly objective: Objective;
      readonly goal: Goal;
      readonly indicators: readonly Indicator[];
    }
  | { readonly kind: "indicators"; readonly indicators: readonly Indicator[] }
  | {
      readonly kind: "facts";
      readonly facts: readonly Fact[];
      readonly originals: readonly Original[];
      readonly verdict?: Verdict;
    }
  | { readonly kind: "decisions"; readonly decisions: readonly Decision[] }
  | { readonly kind: "realised"; readonly measures: readonly RealisedMeasure[] }
  | { readonly kind: "priorities"; readonly priorities: readonly Priority[] }
  | { readonly kind: "terms"; readonly terms: readonly Term[] }
  | { readonly kind: "datasets"; readonly datasets: readonly Dataset[]; readonly verdict?: Verdict }
  | CountAnswer
  | CalendarAnswer
  | ClockAnswer
  | StatusAnswer
  | SeveralAnswer
  | { readonly kind: "capabilities"; readonly datasets: readonly Dataset[] }
  | { readonly kind: "courtesy"; readonly of: Courtesy }
  | { readonly kind: "unknown-asker" }
  | { readonly kind: "ambiguous"; readonly choices: readonly Choice[] }
  | { readonly kind: "not-in-plan"; readonly reason: Missing; readonly verdict?: Verdict }
  | { readonly kind: "out-of-scope" };

/** A record that holds the source's own words on the lines that a fact was told from. */
export type Original = Measure | Priority | RealisedMeasure;

export interface FiguresAnswer {
  readonly kind: "figures";
  readonly query: FigureQuery;
  readonly indicator: Indicator;
  readonly sub?: SubIndicator;
  /** Ordered by group, area and time. */
  readonly observations: readonly Observation[];
  readonly comparisons: readonly Comparison[];
  /** What was asked and is not there, beside what is. */
  readonly missing: readonly MissingFigure[];
  /** Why some of the years shown cannot be compared. */
  readonly incomparable: boolean;
  /** How the figures decide what a yes/no question asked; absent when they do not. */
  readonly judged?: JudgedFigures;
}

/** A figure beside its reference: the exact difference, and the light the plan's rule gives. */
export interface Comparison {
  readonly figure: Observation;
  readonly reference: Observation;
  readonly difference: Decimal;
  readonly light?: Light;
}

export interface MissingFigure {
  readonly group?: Group;
  readonly area?: string;
  readonly year?: number;
}

export interface LightsAnswer {
  readonly kind: "lights";
  readonly light?: Light;
  readonly against: "country" | "earlier";
  readonly lights: readonly (Comparison & { readonly indicator: Indicator; readonly light: Light })[];
}

export interface RowsAnswer {
  readonly kind: "rows";
  readonly query: RowQuery;
  readonly rows: readonly RowPart[];
  /** Rows of the filter that hold nothing to say to the question. */
  readonly silent: readonly ActionRow[];
  /** Cells that were asked too and that none of the rows has. */
  readonly absent: readonly RowQuery["kind"][];
  readonly judged?: JudgedRows;
}

/** One row of an answer. `measures` are the ones asked for, or all; `via` is a row that only points here. */
export interface RowPart {
  readonly row: ActionRow;
  readonly measures: readonly Measure[];
  readonly via?: ActionRow;
}

export interface GoalsAnswer {
  readonly kind: "goals";
  readonly dataset: Dataset;
  readonly part: "goals" | "objectives" | "priorities" | "cross-cutting";
  readonly goals: readonly Goal[];
  readonly objectives: readonly Objective[];
  readonly priorities: readonly Priority[];
}

export interface CountAnswer {
  readonly kind: "count";
  readonly of: Countable;
  readonly records: readonly PlanRecord[];
  /** The plan's own statement of the same number, which may differ from our count. */
  readonly stated?: Fact;
  readonly scope: readonly PlanRecord[];
}

export interface CalendarAnswer {
  readonly kind: "calendar";
  readonly view: "next" | "list" | "about";
  readonly entries: readonly CalendarEntry[];
  /** When it is next, where one entry was asked and the source lets it be known. */
  readonly next: Upcoming;
  /** When the one entry comes round next as we count it, with our assumptions and the coordinators' words. */
  readonly coming?: Coming;
}

/** What the annual clocks hold between two days. */
export interface ClockAnswer {
  readonly kind: "clock";
  readonly clock: ClockWindow;
}

/** The details and the summary of them are one: every list is told from the same. */
export interface StatusAnswer {
  readonly kind: "status";
  readonly query: StatusQuery;
  readonly summary: StatusSummary;
}

/** The answers to the parts of a question, in the order in which they were asked. */
export interface SeveralAnswer {
  readonly kind: "several";
  readonly parts: readonly Answer[];
  /** More was asked than is answered here. */
  readonly more: boolean;
}

/** How a query came out. */
export function outcomeOf(answer: Answer): Outcome {
  switch (answer.kind) {
    case "courtesy":
    case "capabilities":
      return "courtesy";
    case "unknown-asker":
      return "ambiguous";
    case "ambiguous":
    case "out-of-scope":
      return answer.kind;
    case "not-in-plan":
      return answer.reason.kind === "empty-row" && answer.reason.reasoned ? "partial" : answer.kind;
    case "figures":
      return answer.missing.length > 0 ? "partial" : "found";
    case "rows":
      return answer.absent.length > 0 ? "partial" : "found";
    case "status":
      return answer.summary.reports === undefined && standsOnReports.has(answer.query.kind) ? "partial" : "found";
    case "several":
      return outcomeOfAll(answer.parts.map(outcomeOf));
    default:
      return "found";
  }
}

const standsOnReports: ReadonlySet<StatusKind> = new Set(["status", "missing-reports", "figureless-metrics"]);

/** Found when every part is; partial when some of it is. */
function outcomeOfAll(outcomes: readonly Outcome[]): Outcome {
  if (new Set(outcomes).size === 1 && outcomes[0]) return outcomes[0];
  return outcomes.includes("found") || outcomes.includes("partial") ? "partial" : "not-in-plan";
}
