import type { Decimal } from "../plan/decimal.ts";
import type { Group } from "../plan/figure-slots.ts";
import type { OrganisationId, UnitId } from "../plan/id.ts";
import type { Observation } from "../plan/indicator.ts";
import type { Light } from "../plan/traffic-light.ts";

/** What a yes/no question holds up to be judged. A claim is read from the question; only records decide it. */
export type FigureClaim =
  | {
      readonly kind: "direction";
      readonly direction: "more" | "less" | "better" | "worse";
      readonly than: Reference;
    }
  | { readonly kind: "light"; readonly light: Light };

/** What a figure is held beside: the same figure earlier, of another area, or of another group. */
export type Reference =
  | { readonly kind: "earlier" }
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "group"; readonly group: Group };

/** That the plan has such measures, or that one of these answers for them. */
export type RowClaim =
  | { readonly kind: "exists" }
  | {
      readonly kind: "answers-for";
      readonly units: readonly UnitId[];
      readonly organisations: readonly OrganisationId[];
    };

/** That a place is among the names that a fact lists, that there is any of what a fact counts, or so many, more or fewer. */
export type FactClaim =
  | { readonly kind: "listed"; readonly name: string }
  | { readonly kind: "any" }
  | { readonly kind: "number"; readonly is: "same" | "more" | "less"; readonly number: Decimal };

/** That a plan is in force on a day, YYYY-MM-DD. */
export interface ValidityClaim {
  readonly kind: "in-force";
  readonly on: string;
}

/** How the records decide a claim; where they do not decide it, there is no verdict. */
export type Verdict = "yes" | "no" | "partly";

/** A figure that a claim is about, and whether it holds there; undefined when the records do not decide it. */
export interface JudgedFigure {
  readonly figure: Observation;
  readonly holds: boolean | undefined;
}

/** What was asked of the figures: of each, and of all together. */
export interface JudgedFigures {
  readonly verdict: Verdict;
  readonly figures: readonly JudgedFigure[];
}

/** The verdict on rows, and where it is "partly" the actors in whose rows the claim holds, and in whose it does not. */
export interface JudgedRows {
  readonly verdict: Verdict;
  readonly holding: readonly OrganisationId[];
  readonly others: readonly OrganisationId[];
}

/** "yes" when the claim holds of every case, "no" when of none; an undecided case leaves only "partly" to be said. */
export function verdictOf(cases: readonly (boolean | undefined)[]): Verdict | undefined {
  if (cases.includes(true) && cases.includes(false)) return "partly";
  if (cases.length === 0 || cases.includes(undefined)) return undefined;
  return cases.includes(true) ? "yes" : "no";
}
