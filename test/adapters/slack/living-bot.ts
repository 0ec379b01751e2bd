import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { SlackConnection } from "../../../src/adapters/slack/connection.ts";
import type { RunningSlack } from "../../../src/adapters/slack/start-slack.ts";
import type { Answering } from "../../../src/app/answering.ts";
import type { Database } from "../../../src/adapters/store/database.ts";
import { joinSlack } from "../../../src/app/join-slack.ts";
import { assemble, type Living } from "../../../src/app/open-clock.ts";
import { today } from "../../../src/application/clock.ts";
import { standingNow } from "../../../src/application/progress/standing-now.ts";
import { wakeAll } from "../../../src/application/reminders/wake-all.ts";
import type { Store } from "../../../src/application/store.ts";
import { readConfig } from "../../../src/config.ts";
import type { DestinationId, MessageId } from "../../../src/domain/duty/message.ts";
import { overlayOf } from "../../../src/domain/calendar/clock-decision.ts";
import { createLog } from "../../../src/log.ts";

/** The whole product in Slack over a store in memory, whose time moves only when a test moves it. */
export interface LivingBot extends Living {
  readonly slack: RunningSlack;
  readonly url: string;
  /** Moves the time to a local moment, and delivers on the way what has its time. */
  readonly goTo: (moment: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface BotParts {
  /** Called with the address at which the bot is met. */
  readonly settings: (url: string) => Promise<SlackConnection> | SlackConnection;
  readonly answering: Answering;
  readonly open: () => Promise<Database>;
  readonly at: string;
  readonly coordinators: string;
  /** Puts something else in the place of a table. */
  readonly spoil?: (store: Store) => Store;
}

export async function startBot(parts: BotParts): Promise<LivingBot> {
  const { answering, spoil = (store: Store): Store => store } = parts;
  const database = await parts.open();
  const time = movable(parts.at);
  const { plans } = answering;
  const log = createLog("silent");
  const joined: { slack?: RunningSlack } = {};
  const assembled = assemble(database, {
    config: readConfig({ COORDINATORS: parts.coordinators }),
    ...{ plans, log, alone: true, clock: time.clock, wake: time.wake },
    messengerOf: (to: DestinationId) => (to.startsWith("slack:") ? joined.slack?.messenger : undefined),
  });
  const living: Living = { ...assembled, store: spoil(assembled.store), clock: time.clock };
  const { server, url, mount } = await serve();
  const slack = await joinSlack({
    settings: await parts.settings(url),
    ...{ living, memory: living.memory, installations: living.keyValues("slack"), plans, log },
    answer: answering.answerOver(
      async () => overlayOf(await living.store.clock.decisions()),
      () => standingNow(living.store, today(time.clock)),
    ),
  });
  joined.slack = slack;
  if (slack.routes) mount(slack.routes);
  return {
    ...{ ...living, slack, url },
    goTo: async (moment) => {
      await living.clockwork.plan();
      await wakeAll(living.store, time.clock.now());
      await time.goTo(moment, living.clockwork.deliver);
    },
    stop: async () => {
      await slack.stop();
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
  return { server, url, mount: (routes: express.Router) => void app.use(routes) };
}

/** A clock that stands still, and the wake-up calls that it will pass. */
function movable(at: string) {
  const calls = new Map<MessageId, Temporal.Instant>();
  let now = instantOf(at);
  const next = (until: Temporal.Instant) =>
    [...calls]
      .filter(([, time]) => Temporal.Instant.compare(time, until) <= 0)
      .toSorted(([, a], [, b]) => Temporal.Instant.compare(a, b))[0];
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
