import type { Writing } from "../cards/parts.ts";
import type { RowId } from "../domain/plan/id.ts";
import type { RowProgress } from "../domain/progress/row-progress.ts";
import type { StatusSummary } from "../domain/progress/status-summary.ts";
import type { CouncilLanguage } from "./council-words.ts";

export interface CouncilWriting extends Writing {
  readonly lang: CouncilLanguage;
}

/** What was reported: where things stand, and what was said of each row in the round that is under way. */
export interface CouncilContent {
  readonly summary: StatusSummary;
  readonly said: ReadonlyMap<RowId, RowProgress>;
}
