import type { PersonId } from "../domain/access/person.ts";
import { holds, type Role } from "../domain/access/role.ts";
import type { PlanId } from "../domain/plan/id.ts";
import type { Language } from "../domain/plan/language.ts";
import type { Plans } from "../domain/plan/plans.ts";
import type { AccessCheck } from "./access-check.ts";
import type { AnswerWish, Reply } from "./answer-question.ts";
import { today, type Clock } from "./clock.ts";
import { askerOf, type Asker } from "./people/asker-of.ts";
import type { Question } from "./ports.ts";
import type { Store } from "./store.ts";

/** A turn of a conversation on a chat platform. */
export interface Turn {
  /** The conversations it belongs to: what was said before in the first that is known is its context. */
  readonly conversations: readonly string[];
  readonly person: PersonId;
  readonly text: string;
  /** The platform's names of this turn: its event, its message. A turn that comes again under any of them is not answered again. */
  readonly keys: readonly string[];
  /** The channel it was said in, when not between the person and the bot. */
  readonly channel?: string;
  readonly lang?: Language;
}

/** What was said before in a conversation, for a while. */
export interface ConversationMemory {
  readonly turns: (conversation: string) => Promise<readonly string[]>;
  readonly remember: (conversation: string, turns: readonly string[]) => Promise<void>;
}

/** Earlier turns that a follow-up may lean on. */
const turnsRemembered = 6;

export interface Conversing<Card> {
  readonly answer: (question: Question, wish?: AnswerWish) => Promise<Reply<Card>>;
  readonly memory: ConversationMemory;
  readonly plans: Plans;
  readonly store: Store;
  readonly access: AccessCheck;
  readonly clock: Clock;
}

/**
 * Answers a turn in its conversation: its earlier turns are its context, the asker's roles tell which unit is "ours", the channel
 * which plan is meant. Undefined when the turn has been answered before.
 */
export function createConverse<Card>(parts: Conversing<Card>): (turn: Turn) => Promise<Reply<Card> | undefined> {
  const { answer, memory, store, clock } = parts;
  return async (turn) => {
    if (!(await isNew(store, turn, clock.now()))) return undefined;
    const context = await contextOf(memory, turn);
    const reply = await answer({
      ...(await meantBy(parts, turn)),
      ...{ text: turn.text, context, today: today(clock).toString() },
      ...(turn.lang === undefined ? {} : { lang: turn.lang }),
    });
    const turns = [...context, turn.text].slice(-turnsRemembered);
    for (const conversation of turn.conversations) await memory.remember(conversation, turns);
    return reply;
  };
}

async function contextOf(memory: ConversationMemory, { conversations }: Turn): Promise<readonly string[]> {
  for (const conversation of conversations) {
    const turns = await memory.turns(conversation);
    if (turns.length > 0) return turns;
  }
  return [];
}

/** Every key is taken in, so that the same turn under either of its names finds itself answered. */
async function isNew(store: Store, { keys }: Turn, at: Temporal.Instant): Promise<boolean> {
  const taken = await store.atomically(async (tables) => {
    const fresh: boolean[] = [];
    for (const key of keys) fresh.push(await tables.takeIn(key, at));
    return fresh;
  });
  return taken.every(Boolean);
}

type Meant = Asker & Pick<Question, "plan" | "usualLang">;

/** Whom the asker speaks for, and the plan they mean when they name none. */
async function meantBy({ plans, store, access, clock }: Conversing<unknown>, turn: Turn): Promise<Meant> {
  const day = today(clock);
  const roles = (await access.rolesIn(store)).filter((role) => role.person === turn.person && holds(role, day));
  const channel = (await store.channels.all()).find(({ id }) => id === turn.channel);
  const usualLang = (await store.people.find(turn.person))?.language;
  const plan = channel?.scope.kind === "plan" ? channel.scope.plan : planOf(roles);
  return {
    ...askerOf(turn.person, roles, { plans, today: day.toString() }),
    ...(plan === undefined ? {} : { plan }),
    ...(usualLang === undefined ? {} : { usualLang }),
  };
}

function planOf(roles: readonly Role[]): PlanId | undefined {
  const named = new Set(roles.flatMap(({ scope }) => (scope.kind === "plan" ? [scope.plan] : [])));
  return named.size === 1 ? [...named][0] : undefined;
}
