import type { ClockFilter } from "../calendar/clock-window.ts";
import type { Countable } from "../plan/fact.ts";
import type {
  FactId,
  GoalId,
  Id,
  IndicatorId,
  ObjectiveId,
  OrganisationId,
  PlanId,
  RowId,
  UnitId,
} from "../plan/id.ts";
import type { Group } from "../plan/figure-slots.ts";
import type { FactClaim, FigureClaim, RowClaim, ValidityClaim } from "./claim.ts";

/**
 * Every question that the plans can answer, with ids of what it speaks of. A query is chosen by the language room or by a
 * model; the facts are looked up by runQuery.
 */
export type Query =
  | FigureQuery
  | LightsQuery
  | { readonly kind: "traffic-rule"; readonly plan: PlanId }
  | RowQuery
  | GoalsQuery
  | { readonly kind: "objective"; readonly objective: ObjectiveId }
  | { readonly kind: "indicator"; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: "facts"; readonly facts: readonly FactId[]; readonly claim?: FactClaim }
  | { readonly kind: "decisions"; readonly plan: PlanId; readonly decisions: readonly Id<"decision">[] }
  | { readonly kind: "realised"; readonly measures: readonly Id<"realised-measure">[] }
  | { readonly kind: "priorities"; readonly priorities: readonly Id<"priority">[] }
  | { readonly kind: "terms"; readonly terms: readonly Id<"term">[] }
  | { readonly kind: "dataset"; readonly plans: readonly PlanId[]; readonly claim?: ValidityClaim }
  | { readonly kind: "count"; readonly of: Countable; readonly filter: RowFilter }
  | CalendarQuery
  | StatusQuery
  | SeveralQuery
  | { readonly kind: "capabilities" }
  | { readonly kind: "courtesy"; readonly of: Courtesy }
  /** The question is about the asker's own unit, and which one that is is not known. */
  | { readonly kind: "unknown-asker" }
  | { readonly kind: "ambiguous"; readonly choices: readonly Choice[] }
  | { readonly kind: "not-in-plan"; readonly reason: Missing }
  | { readonly kind: "out-of-scope" };

export type QueryKind = Query["kind"];

/** Figures of one indicator: a value, how it has changed, how areas or groups compare, which light it gives. */
export interface FigureQuery {
  readonly kind: "indicator-value" | "indicator-trend" | "indicator-compare" | "traffic-light";
  readonly indicator: IndicatorId;
  readonly sub?: string;
  /** Empty: every group the indicator has. */
  readonly groups: readonly Group[];
  /** Empty: the plan's own area, and for comparisons the whole country beside it. */
  readonly areas: readonly string[];
  /** Empty: the latest year for values, comparisons and lights; every year for trends. */
  readonly years: readonly number[];
  /** The reference of a comparison: another area, or an earlier year of the same area. */
  readonly against?: "country" | "earlier";
  /** What a yes/no question holds to be so. */
  readonly claim?: FigureClaim;
}

/** The indicators whose light against the whole country is of one colour. */
export interface LightsQuery {
  readonly kind: "traffic-lights";
  readonly plan: PlanId;
  readonly light?: "green" | "yellow" | "red";
  readonly groups: readonly Group[];
  readonly against: "country" | "earlier";
}

/** Which action rows a question speaks of. Each given list narrows; an absent one does not. */
export interface RowFilter {
  readonly plans?: readonly PlanId[];
  readonly actors?: readonly OrganisationId[];
  readonly units?: readonly UnitId[];
  readonly goals?: readonly GoalId[];
  readonly objectives?: readonly ObjectiveId[];
  readonly rows?: readonly RowId[];
  readonly measures?: readonly Id<"measure">[];
}

/** Cells of action rows: what is done, who answers for it, by what it is measured, when, how it is followed. */
export interface RowQuery {
  readonly kind: "measures" | CellField;
  readonly filter: RowFilter;
  /** Cells to tell beside the asked one: what the question matched, or what it asked besides. */
  readonly beside?: readonly CellField[];
  readonly claim?: RowClaim;
}

/** The cells of an action row besides its measures. */
export const cellFields = ["responsible", "metrics", "schedule", "follow-up"] as const;
export type CellField = (typeof cellFields)[number];

export interface GoalsQuery {
  readonly kind: "goals";
  readonly plan: PlanId;
  readonly part: "goals" | "objectives" | "priorities" | "cross-cutting";
  readonly goal?: GoalId;
}

export type CalendarQuery = EntriesQuery | WindowQuery;

/** What comes round between two days. */
export interface WindowQuery {
  readonly kind: "calendar";
  readonly view: "window";
  /** The first day, and the day after the last one, YYYY-MM-DD. */
  readonly from: string;
  readonly until: string;
  readonly filter: ClockFilter;
  readonly today: string;
}

/** Entries of the annual calendar: what they are about, or which comes next. */
export interface EntriesQuery {
  readonly kind: "calendar";
  readonly view: "next" | "list" | "about";
  readonly entries: readonly Id<"calendar-entry">[];
  /** The day on which it is asked, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Where things stand, or a list behind it: the reports that have not come, the rows that nobody answers for, the metrics without a
 * figure, the indicators whose next survey has come round.
 */
export const statusKinds = [
  "status",
  "missing-reports",
  "ownerless-rows",
  "figureless-metrics",
  "due-indicators",
] as const;
export type StatusKind = (typeof statusKinds)[number];

/** Where things stand, in plans, of actors or units, under goals. */
export interface StatusQuery {
  readonly kind: StatusKind;
  readonly filter: RowFilter;
  /** The asker's own are asked for: what is still ahead is told too. */
  readonly own?: true;
  /** The day on which it is asked, YYYY-MM-DD. */
  readonly today: string;
}

/** Whether a query asks where things stand. */
export function isStatus(query: Query): query is StatusQuery {
  return statusKinds.some((kind) => kind === query.kind);
}

/** Two or three questions in one message. */
export interface SeveralQuery {
  readonly kind: "several";
  readonly parts: readonly Query[];
  /** Set when more was asked than is answered at once. */
  readonly more?: true;
}

export const courtesies = ["hello", "thanks", "goodbye", "apology", "who-are-you"] as const;
export type Courtesy = (typeof courtesies)[number];

/** One way to read an ambiguous question. */
export interface Choice {
  readonly query: Query;
  readonly record: string;
}

/** Why the plan does not say. `words` are the user's own, letters only, and short. */
export type Missing =
  | { readonly kind: "unknown-words"; readonly words: readonly string[]; readonly near: readonly string[] }
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "quantity"; readonly quantity: Quantity; readonly near: readonly string[] }
  | { readonly kind: "year"; readonly record: string; readonly year: number; readonly known: readonly number[] }
  | { readonly kind: "group"; readonly indicator: IndicatorId; readonly groups: readonly Group[] }
  | { readonly kind: "area"; readonly indicator: IndicatorId; readonly area: string }
  | { readonly kind: "no-rows"; readonly filter: RowFilter }
  /** `reasoned` when the row says why it holds no measures, which is an answer too. */
  | { readonly kind: "empty-row"; readonly row: RowId; readonly reasoned: boolean }
  | { readonly kind: "no-field"; readonly field: RowQuery["kind"]; readonly rows: readonly RowId[] }
  | { readonly kind: "nothing" };

/** What people ask for and plans seldom tell. */
export const quantities = ["cost", "staff", "person", "contact", "hours", "company", "reason"] as const;
export type Quantity = (typeof quantities)[number];
