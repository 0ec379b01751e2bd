import type { Database } from "../../../src/adapters/store/database.ts";
import { storeOf } from "../../../src/adapters/store/store-of.ts";
import { createClockwork, type Clockwork } from "../../../src/application/clockwork.ts";
import { createInboxMessenger } from "../../../src/application/reminders/inbox-messenger.ts";
import { wakeAll } from "../../../src/application/reminders/wake-all.ts";
import type { Messenger } from "../../../src/application/reminders/messenger.ts";
import type { Store } from "../../../src/application/store.ts";
import { createCardWriter } from "../../../src/cards/card-writer.ts";
import type { Card } from "../../../src/cards/card.ts";
import type { OrganisationKey, PersonId } from "../../../src/domain/access/person.ts";
import { foundingRoles, type RoleName } from "../../../src/domain/access/role.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { isOversight } from "../../../src/domain/duty/oversight.ts";
import type { DutyAction } from "../../../src/domain/duty/duty-action.ts";
import type { MessageId } from "../../../src/domain/duty/message.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { createLog } from "../../../src/log.ts";
import { emptyStore } from "../../adapters/store/stores.ts";

/** A living clock over a store in memory, whose time moves only when a test moves it. */
export interface Life extends Clockwork<Card> {
  readonly store: Store;
  readonly database: Database;
  readonly now: () => Temporal.Instant;
  /** Moves the time to a local moment; plans every morning and delivers on the way what has its time. */
  readonly goTo: (moment: string) => Promise<void>;
  /** The same without anything running on the way, as after a downtime; then everything starts. */
  readonly sleepTo: (moment: string) => Promise<void>;
  readonly enrol: (person: PersonId, name: RoleName, party: string) => Promise<void>;
  readonly press: (by: PersonId, duty: DutyId, action: DutyAction, key?: string) => ReturnType<Clockwork<Card>["act"]>;
  /** What has been said of a duty to those who are asked for something, by day: "2027-01-15 slack:T1:UANNA lead-14". */
  readonly said: (duty: DutyId) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export const local = "local" as PersonId;
export const lanu = "kymenlaakso-lanu-2020-2025" as PlanId;

export async function startLife({
  plans,
  at,
  messenger,
  coordinators = [local],
  open = emptyStore,
}: {
  readonly plans: Plans;
  readonly at: string;
  readonly messenger?: (clock: { readonly now: () => Temporal.Instant }) => Messenger<Card>;
  readonly coordinators?: readonly PersonId[];
  /** Opens another store than the one in memory. */
  readonly open?: () => Promise<Database>;
}): Promise<Life> {
  const database = await open();
  const calls = new Map<MessageId, Temporal.Instant>();
  let now = instantOf(at);
  const store = storeOf(database, "test" as OrganisationKey, (_db, id, time) => {
    calls.set(id, time);
    return Promise.resolve();
  });
  const clock = { now: () => now };
  const inbox = messenger?.(clock) ?? createInboxMessenger<Card>(store, clock);
  const clockwork = createClockwork<Card>({
    ...{ plans, store, clock, log: createLog("silent"), alone: true },
    writer: createCardWriter(plans),
    messengerOf: () => inbox,
    founding: foundingRoles(coordinators, Temporal.PlainDate.from("2020-01-01")),
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
  const goTo = async (moment: string): Promise<void> => {
    const until = instantOf(moment);
    for (const morning of mornings(now, until)) {
      await deliverUntil(morning);
      now = morning;
      await clockwork.plan();
    }
    await deliverUntil(until);
    now = until;
  };
  return {
    ...clockwork,
    ...{ store, database, goTo, now: () => now, close: () => database.close() },
    sleepTo: async (moment) => {
      calls.clear();
      now = instantOf(moment);
      await clockwork.plan();
      await wakeAll(store, now);
      await deliverUntil(now);
    },
    enrol: async (person, name, party) => {
      const state = { kind: "approved", by: "settings", on: Temporal.PlainDate.from("2026-01-01") } as const;
      await store.people.save({ id: person, language: "fi" });
      await store.people.saveRole({ person, name, scope: { kind: "party", party: party as Party }, state });
    },
    press: (by, duty, action, key) => clockwork.act({ by, duty, action, ...(key === undefined ? {} : { key }) }),
    said: async (duty) =>
      (await store.outbox.remindersOf([duty]))
        .filter(({ state, step }) => state === "sent" && !isOversight(step))
        .map(({ day, recipient, step }) => `${day.toString()} ${recipient} ${step.replace(/@.*/, "")}`)
        .sort(),
  };
}

/** Six o'clock of every day between two moments: when the queue has everything planned. */
function mornings(from: Temporal.Instant, until: Temporal.Instant): readonly Temporal.Instant[] {
  const first = from.toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
  const days = first.until(until.toZonedDateTimeISO("Europe/Helsinki").toPlainDate()).days;
  return Array.from({ length: days + 1 }, (_, at) => instantOf(`${first.add({ days: at }).toString()}T06:00`)).filter(
    (morning) => Temporal.Instant.compare(morning, from) > 0 && Temporal.Instant.compare(morning, until) <= 0,
  );
}

function instantOf(moment: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime("Europe/Helsinki").toInstant();
}
