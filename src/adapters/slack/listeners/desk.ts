import type { Clockwork } from "../../../application/clockwork.ts";
import { today, type Clock } from "../../../application/clock.ts";
import type { ConversationMemory, Turn } from "../../../application/converse.ts";
import type { Reply } from "../../../application/answer-question.ts";
import type { Logger } from "../../../application/ports.ts";
import type { Store } from "../../../application/store.ts";
import type { Card } from "../../../cards/card.ts";
import type { PersonId } from "../../../domain/access/person.ts";
import type { Language } from "../../../domain/plan/language.ts";
import type { Plans } from "../../../domain/plan/plans.ts";

/** What the listeners stand on: every one of them calls a use case and words what came of it. */
export interface Desk {
  readonly plans: Plans;
  readonly store: Store;
  readonly clockwork: Clockwork<Card>;
  /** Answers a turn; undefined when it has been answered before. */
  readonly converse: (turn: Turn) => Promise<Reply<Card> | undefined>;
  /** What was said in conversations. */
  readonly memory: ConversationMemory;
  readonly clock: Clock;
  readonly log: Logger;
}

/** The language of a person's buttons and views: what they have chosen, else Finnish. */
export async function languageOf({ store }: Desk, person: PersonId): Promise<Language> {
  return (await store.people.find(person))?.language ?? "fi";
}

/** The local day. */
export function todayOf({ clock }: Desk): Temporal.PlainDate {
  return today(clock);
}
