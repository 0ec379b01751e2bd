import type { GoalId } from "./id.ts";
import type { Localized, Synonyms } from "./language.ts";
import type { RecordOf } from "./record.ts";

/** Päätavoite, a city's strategic goal, or an aim that cuts across the others. */
export interface Goal extends RecordOf<"goal"> {
  readonly goalKind: "goal" | "strategic-goal" | "cross-cutting";
  /** As the source numbers it: "I". */
  readonly label?: string;
  readonly name: Localized;
  readonly aka: Synonyms;
}

/** Välitavoite. */
export interface Objective extends RecordOf<"objective"> {
  readonly goal: GoalId;
  readonly number?: number;
  readonly name: Localized;
  readonly aka: Synonyms;
  /** The source's own sentence of how easy the change is and how much it matters. */
  readonly statement?: string;
  readonly ease?: string;
  readonly impact?: string;
  /** Numbers of the indicators by which it is followed. */
  readonly indicators: readonly number[];
  /** Which indicator is drawn under which objective was worked out from a flattened page. */
  readonly indicatorsInferred?: true;
}

/** Painopiste: what a plan wants to put weight on, without measures of its own. */
export interface Priority extends RecordOf<"priority"> {
  readonly goal: GoalId;
  readonly text: string;
  /** Other words by which people ask for it. */
  readonly aka: Synonyms;
}

/** What was done, as a realisation report tells it. */
export interface RealisedMeasure extends RecordOf<"realised-measure"> {
  readonly goal: GoalId;
  readonly text: string;
  readonly aka: Synonyms;
}
