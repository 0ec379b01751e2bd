import { openThrowAway } from "../../../src/adapters/store/database.ts";
import { storeOf } from "../../../src/adapters/store/store-of.ts";
import { createClockwork, type Clockwork } from "../../../src/application/clockwork.ts";
import { createInboxMessenger } from "../../../src/application/reminders/inbox-messenger.ts";
import { wakeAll } from "../../../src/application/reminders/wake-all.ts";
import type { Messenger } from "../../../src/application/reminders/messenger.ts";
import type { Store } from "../../../src/application/store.ts";
import { createCardWriter } from "../../../src/cards/card-writer.ts";
import type { Card } from "../../../src/cards/card.ts";
import type { OrganisationKey, PersonId } from "../../../src/domain/access/person.ts";
import { foundingRoles } from "../../../src/domain/access/role.ts";
import type { MessageId } from "../../../src/domain/duty/message.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { createLog } from "../../../src/log.ts";

/** A living clock over a store in memory, whose time moves only when a test moves it. */
export interface Life extends Clockwork<Card> {
  readonly store: Store;
  readonly now: () => Temporal.Instant;
  /** Moves the time to a local moment, and delivers on the way what has its time. */
  readonly goTo: (moment: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const local = "local" as PersonId;

export async function startLife({
  plans,
  at,
  messenger,
  coordinators = [local],
}: {
  readonly plans: Plans;
  readonly at: string;
  readonly messenger?: Messenger<Card>;
  readonly coordinators?: readonly PersonId[];
}): Promise<Life> {
  const database = await openThrowAway();
  const calls = new Map<MessageId, Temporal.Instant>();
  let now = instantOf(at);
  const store = storeOf(database, "test" as OrganisationKey, (_db, id, time) => {
    calls.set(id, time);
    return Promise.resolve();
  });
  const clock = { now: () => now };
  const inbox = messenger ?? createInboxMessenger<Card>(store, clock);
  const clockwork = createClockwork<Card>({
    plans,
    store,
    writer: createCardWriter(plans),
    messengerOf: () => inbox,
    clock,
    log: createLog("silent"),
    founding: foundingRoles(coordinators, Temporal.PlainDate.from("2020-01-01")),
    alone: true,
  });
  const deliverUntil = async (until: Temporal.Instant): Promise<void> => {
    for (;;) {
      const [next] = [...calls]
        .filter(([, time]) => Temporal.Instant.compare(time, until) <= 0)
        .sort(([, a], [, b]) => Temporal.Instant.compare(a, b));
      if (!next) return;
      const [id, time] = next;
      calls.delete(id);
      if (Temporal.Instant.compare(time, now) > 0) now = time;
      await clockwork.deliver(id);
    }
  };
  return {
    ...clockwork,
    store,
    now: () => now,
    goTo: async (moment) => {
      await wakeAll(store, now);
      const until = instantOf(moment);
      await deliverUntil(until);
      now = until;
    },
    close: () => database.close(),
  };
}

function instantOf(moment: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime("Europe/Helsinki").toInstant();
}
