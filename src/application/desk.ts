import type { PersonId } from "../domain/access/person.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { Reply } from "./answer-question.ts";
import { today, type Clock } from "./clock.ts";
import type { Clockwork } from "./clockwork.ts";
import type { ConversationMemory, Turn } from "./converse.ts";
import type { Logger } from "./ports.ts";
import type { Store } from "./store.ts";

/** What a chat platform's listeners stand on: every one of them calls a use case and words what came of it. */
export interface Desk<Card> {
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
export async function languageOf({ store }: Pick<Desk<unknown>, "store">, person: PersonId): Promise<Language> {
  return (await store.people.find(person))?.language ?? "fi";
}

/** The local day. */
export function todayOf({ clock }: Pick<Desk<unknown>, "clock">): Temporal.PlainDate {
  return today(clock);
}
