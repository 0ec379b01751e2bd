import type { PersonId } from "../../domain/access/person.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { AccessCheck } from "../access-check.ts";
import type { Clock } from "../clock.ts";
import type { Store } from "../store.ts";

/** Makes tokens and their hashes; an adapter's, since it needs randomness. */
export interface TokenMaker {
  readonly make: () => string;
  readonly hash: (token: string) => string;
}

export interface FeedTokens {
  /** A new token for a plan's feed, told this once; undefined when the asker may not. */
  readonly issue: (by: PersonId, plan: PlanId) => Promise<string | undefined>;
  /** Ends every token of a plan's feed; false when the asker may not. */
  readonly revoke: (by: PersonId, plan: PlanId) => Promise<boolean>;
  readonly mayRead: (token: string, plan: PlanId) => Promise<boolean>;
}

/** Leave to read a plan's calendar feed, given and taken by its coordinators. Only the hash of a token is kept. */
export function createFeedTokens({
  store,
  access,
  clock,
  tokens,
}: {
  readonly store: Store;
  readonly access: AccessCheck;
  readonly clock: Clock;
  readonly tokens: TokenMaker;
}): FeedTokens {
  const allowed = async (by: PersonId, plan: PlanId): Promise<boolean> =>
    (await access.may(store, by, { deed: "continue-clock", plan })) === true;
  return {
    issue: async (by, plan) => {
      if (!(await allowed(by, plan))) return undefined;
      const token = tokens.make();
      const made = { by, at: clock.now() };
      await store.atomically(async (tables) => {
        await tables.feeds.add(tokens.hash(token), plan, made);
        await tables.audit.note({ ...made, action: "feed-issued", target: plan });
      });
      return token;
    },
    revoke: async (by, plan) => {
      if (!(await allowed(by, plan))) return false;
      const made = { by, at: clock.now() };
      await store.atomically(async (tables) => {
        await tables.feeds.revoke(plan, made.at);
        await tables.audit.note({ ...made, action: "feeds-revoked", target: plan });
      });
      return true;
    },
    mayRead: (token, plan) => store.feeds.mayRead(tokens.hash(token), plan),
  };
}
