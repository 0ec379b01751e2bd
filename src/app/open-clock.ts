import { createHash, randomBytes } from "node:crypto";
import { backup } from "../adapters/store/backup.ts";
import { openDatabase, type Database } from "../adapters/store/database.ts";
import { backupFolder } from "../adapters/store/folders.ts";
import { conversationMemory } from "../adapters/store/conversation-memory.ts";
import { keyValues, type KeyValues } from "../adapters/store/key-values.ts";
import { openQueue } from "../adapters/store/queue.ts";
import { applyRetention } from "../adapters/store/retention.ts";
import { storeOf, type Wake } from "../adapters/store/store-of.ts";
import type { Clock } from "../application/clock.ts";
import { createClockwork, type Clockwork } from "../application/clockwork.ts";
import { createFeedTokens, type FeedTokens } from "../application/coordination/feed-tokens.ts";
import type { Logger } from "../application/ports.ts";
import type { ConversationMemory } from "../application/converse.ts";
import type { MessengerOf } from "../application/reminders/messenger.ts";
import { createInboxMessenger } from "../application/reminders/inbox-messenger.ts";
import { wakeAll } from "../application/reminders/wake-all.ts";
import type { Store } from "../application/store.ts";
import { createCardWriter } from "../cards/card-writer.ts";
import type { Card } from "../cards/card.ts";
import type { Config } from "../config.ts";
import { overlayOf } from "../domain/calendar/clock-decision.ts";
import type { MessageId } from "../domain/duty/message.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { createPictures, type OpenPictures } from "./create-pictures.ts";
import { foundersOf } from "./founders-of.ts";
import type { ModelHelp } from "./answering.ts";
import { keptSecret } from "./kept-secret.ts";
import { openModelHelp } from "./open-model-help.ts";
import { ownOrganisation } from "./own-organisation.ts";

/** The use cases on a store. */
export interface Living {
  readonly store: Store;
  readonly clockwork: Clockwork<Card>;
  readonly feeds: FeedTokens;
  readonly clock: Clock;
  readonly memory: ConversationMemory;
  readonly pictures: OpenPictures;
  /** The language model that may be asked, when one is configured. */
  readonly help?: ModelHelp;
  /** Where a platform keeps its own texts. */
  readonly keyValues: (namespace: string) => KeyValues;
}

/** The living clock of this installation. */
export interface OpenClock extends Living {
  /** Settles with the reason when the store has stopped for good. */
  readonly died: Promise<Error>;
  readonly stop: () => Promise<void>;
}

/** Opens the store, plans what is ahead, and sends each message when its time comes. */
export async function openClock(parts: Parts): Promise<OpenClock> {
  const database = await openDatabase({ ...parts.config, log: parts.log });
  try {
    return await startClock(database, parts);
  } catch (error) {
    await database.close();
    throw error;
  }
}

interface Parts {
  readonly config: Config;
  readonly plans: Plans;
  readonly log: Logger;
  /** Called before anything is planned or sent, so that platforms can join. */
  readonly beforeStart?: (living: Living) => Promise<void>;
  /** Platforms beside the page's own inbox. */
  readonly messengerOf?: MessengerOf<Card>;
}

/** Plans and sends from an open database. A rehearsal's time may run `ahead` of the real one, by which the queue wakes. */
export async function startClock(
  database: Database,
  { ahead = new Temporal.Duration(), ...parts }: Parts & { readonly ahead?: Temporal.Duration },
): Promise<OpenClock> {
  const { config, log } = parts;
  const queue = openQueue(database, { log });
  const clock = { now: () => Temporal.Now.instant().add(ahead) };
  const alone = database.engine === "pglite";
  const wake: Wake = (db, id, at) => queue.wakeAt(db, { queue: "deliver", id, at: at.subtract(ahead) });
  const living = assemble(database, { ...parts, clock, wake, alone });
  const { clockwork, store } = living;
  queue.work("deliver", (id) => clockwork.deliver(id as MessageId));
  // Before the first message of a day may leave.
  queue.every("plan", "0 6 * * *", async () => {
    await clockwork.plan();
  });
  // Wake-up calls that were lost are set again, in the hours when messages leave.
  queue.every("wake", "*/10 7-16 * * *", async () => {
    await wakeAll(store, clock.now());
  });
  // At night, when nothing is sent.
  queue.every("housekeeping", "30 3 * * *", () => keepHouse(database, config.stateDir, clock.now()));
  await parts.beforeStart?.({ ...living, clock });
  await queue.start();
  await clockwork.plan();
  await wakeAll(store, clock.now());
  return {
    ...living,
    clock,
    died: database.died,
    stop: async () => {
      await queue.stop();
      await database.close();
    },
  };
}

/** What is old goes; what is left is backed up. PostgreSQL is backed up by its operator. */
async function keepHouse(database: Database, stateDir: string, now: Temporal.Instant): Promise<void> {
  await applyRetention(database, now);
  if (database.engine === "pglite") await backup(database, backupFolder(stateDir), now);
}

/** Puts the use cases on a database. */
export function assemble(
  database: Database,
  {
    config,
    plans,
    log,
    messengerOf,
    clock,
    wake,
    alone,
  }: Parts & { readonly clock: Clock; readonly wake: Wake; readonly alone: boolean },
): Omit<Living, "clock"> {
  const store = storeOf(database, ownOrganisation, wake);
  const inbox = createInboxMessenger<Card>(store, clock);
  const clockwork = createClockwork<Card>({
    ...{ plans, store, clock, log, alone },
    writer: createCardWriter(plans),
    messengerOf: (to) => (to === "local" ? inbox : messengerOf?.(to)),
    founding: foundersOf(config),
  });
  const tokens = {
    make: () => randomBytes(24).toString("base64url"),
    hash: (token: string) => createHash("sha256").update(token).digest("hex"),
  };
  const kept = keyValues(database, "pictures");
  const help = openModelHelp(config, {
    plans,
    cache: keyValues(database, "model"),
    allowed: async () => (await store.settings.switches()).model,
  });
  const pictures = createPictures({
    ...{ plans, clock },
    overlay: async () => overlayOf(await store.clock.decisions()),
    dutiesIn: ({ from, until }) => store.duties.dueIn(from, until),
    secret: async () => config.secretKey ?? keptSecret(kept, tokens.make),
  });
  return {
    store,
    pictures,
    clockwork,
    ...(help ? { help } : {}),
    feeds: createFeedTokens({ store, access: clockwork.access, clock, tokens }),
    memory: conversationMemory(database),
    keyValues: (namespace) => keyValues(database, namespace),
  };
}
