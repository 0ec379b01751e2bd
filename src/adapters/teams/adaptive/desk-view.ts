import type { Overview } from "../../../application/coordination/overview.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";

/** What a coordinator's desk is shown from. */
export interface DeskView {
  readonly lang: Language;
  readonly plans: Plans;
  readonly today: Temporal.PlainDate;
  readonly overview: Overview;
}
