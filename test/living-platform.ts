import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import type { Database } from "../src/adapters/store/database.ts";
import type { Answering } from "../src/app/answering.ts";
import { assemble, type Living } from "../src/app/open-clock.ts";
import type { Reply } from "../src/application/answer-question.ts";
import type { Logger, Question } from "../src/application/ports.ts";
import type { Messenger } from "../src/application/reminders/messenger.ts";
import { today } from "../src/application/clock.ts";
import { standingNow } from "../src/application/progress/standing-now.ts";
import { wakeAll } from "../src/application/reminders/wake-all.ts";
import type { Store } from "../src/application/store.ts";
import type { Card } from "../src/cards/card.ts";
import { readConfig } from "../src/config.ts";
import { overlayOf } from "../src/domain/calendar/clock-decision.ts";
import type { MessageId } from "../src/domain/duty/message.ts";
import type { Plans } from "../src/domain/plan/plans.ts";
import { createLog } from "../src/log.ts";

/** A chat platform that has been joined. */
export interface Joined {
  readonly messenger: Messenger<Card>;
  readonly routes?: RequestHandler;
  readonly stop: () => Promise<void>;
}

/** What a platform is joined with, `url` being where the bot is met. */
export interface Joining {
  readonly url: string;
  readonly living: Living;
  readonly plans: Plans;
  readonly answer: (question: Question) => Promise<Reply<Card>>;
  readonly log: Logger;
}

/** The whole product on one platform over a store in memory, whose time moves only when a test moves it. */
export interface LivingPlatform<Platform> extends Living {
  readonly platform: Platform;
  readonly url: string;
  /** Moves the time to a local moment, and delivers on the way what has its time. */
  readonly goTo: (moment: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface LivingParts<Platform> {
  readonly join: (joining: Joining) => Promise<Platform>;
  readonly answering: Answering;
  readonly open: () => Promise<Database>;
  readonly at: string;
  readonly coordinators: string;
  /** Puts something else in the place of a table. */
  readonly spoil?: ((store: Store) => Store) | undefined;
}

export async function live<Platform extends Joined>(parts: LivingParts<Platform>): Promise<LivingPlatform<Platform>> {
  const { answering, spoil = (store: Store): Store => store } = parts;
  const database = await parts.open();
  const time = movable(parts.at);
  const { plans } = answering;
  const log = createLog("silent");
  const joined: { platform?: Platform } = {};
  const assembled = assemble(database, {
    config: readConfig({ COORDINATORS: parts.coordinators }),
    ...{ plans, log, alone: true, clock: time.clock, wake: time.wake },
    messengerOf: () => joined.platform?.messenger,
  });
  const living: Living = { ...assembled, store: spoil(assembled.store), clock: time.clock };
  const { server, url, mount } = await serve();
  const answer = answering.answerOver(
    async () => overlayOf(await living.store.clock.decisions()),
    () => standingNow(living.store, today(time.clock)),
  );
  const platform = await parts.join({ url, living, plans, answer, log });
  joined.platform = platform;
  if (platform.routes) mount(platform.routes);
  return {
    ...{ ...living, platform, url },
    goTo: async (moment) => {
      await living.clockwork.plan();
      await wakeAll(living.store, time.clock.now());
      await time.goTo(moment, living.clockwork.deliver);
    },
    stop: async () => {
      await platform.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
    },
  };
}

async function serve() {
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, url, mount: (routes: RequestHandler) => void app.use(routes) };
}

/** A clock that stands still, and the wake-up calls that it will pass. */
function movable(at: string) {
  const calls = new Map<MessageId, Temporal.Instant>();
  let now = instantOf(at);
  const next = (until: Temporal.Instant): readonly [MessageId, Temporal.Instant] | undefined => {
    let first: readonly [MessageId, Temporal.Instant] | undefined;
    for (const call of calls) if (!first || Temporal.Instant.compare(call[1], first[1]) < 0) first = call;
    return first && Temporal.Instant.compare(first[1], until) <= 0 ? first : undefined;
  };
  return {
    clock: { now: () => now },
    wake: (_db: unknown, id: MessageId, time: Temporal.Instant) => Promise.resolve(void calls.set(id, time)),
    goTo: async (moment: string, deliver: (id: MessageId) => Promise<void>) => {
      const until = instantOf(moment);
      for (let call = next(until); call; call = next(until)) {
        const [id, time] = call;
        calls.delete(id);
        if (Temporal.Instant.compare(time, now) > 0) now = time;
        await deliver(id);
      }
      now = until;
    },
  };
}

function instantOf(moment: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime("Europe/Helsinki").toInstant();
}
