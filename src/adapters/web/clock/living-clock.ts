import type { Clockwork } from "../../../application/clockwork.ts";
import type { FeedTokens } from "../../../application/coordination/feed-tokens.ts";
import type { Store } from "../../../application/store.ts";
import type { Card } from "../../../cards/card.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import type { Plans } from "../../../domain/plan/plans.ts";

/** The living clock as the page uses it. */
export interface LivingClock {
  /** Whoever sits at the page. */
  readonly me: PersonId;
  readonly plans: Plans;
  readonly store: Store;
  readonly clockwork: Clockwork<Card>;
  readonly feeds: FeedTokens;
  /** Where the page is reached from outside. */
  readonly publicUrl: string;
  readonly now: () => Temporal.Instant;
  /** Set in a trial: goes to the next reminder; false when there is none. */
  readonly step?: () => Promise<boolean>;
}
