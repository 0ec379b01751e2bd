import type { Language } from "../../domain/plan/language.ts";
import type { Query } from "../../domain/query/query.ts";

/** What is told to a model: a question without what could be personal in it, and readings of it from the plans. */
export interface ModelQuestion {
  readonly text: string;
  readonly lang: Language;
  /** The day of asking, YYYY-MM-DD. It is not sent. */
  readonly today: string;
  readonly readings: readonly Query[];
}

/** Why a model was of no help. "paused": it failed so often that it is left alone for a while. */
export type ModelFailure =
  "too-slow" | "unreachable" | "refused" | "rate-limited" | "unreadable" | "over-budget" | "paused";

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** What a model made of a question. `tokens` are there when the model was really asked and told them. */
export type ModelChoice = (
  | { readonly kind: "query"; readonly query: Query }
  /** None of what was offered is meant. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly because: ModelFailure }
) & { readonly tokens?: Tokens; readonly called: boolean };

/** A language model that chooses a query. The ids that it names are in the plans; never throws. */
export interface LanguageModel {
  readonly choose: (asked: ModelQuestion) => Promise<ModelChoice>;
  /** What it has chosen before for the same; it is not asked again. */
  readonly remembered: (asked: ModelQuestion) => Promise<ModelChoice | undefined>;
}
