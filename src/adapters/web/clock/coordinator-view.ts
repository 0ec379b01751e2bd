import type { Overview } from "../../../application/coordination/overview.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";
import type { Html } from "../html.ts";

/** What the coordinator's desk is made of. */
export interface CoordinatorView {
  readonly lang: Language;
  readonly plans: Plans;
  readonly view: Overview;
  readonly today: Temporal.PlainDate;
  readonly said: Html | string | undefined;
}
