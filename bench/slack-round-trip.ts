import { setTimeout } from "node:timers/promises";
import { App } from "@slack/bolt";
import type { SlackConnection } from "../src/adapters/slack/connection.ts";
import { openThrowAway } from "../src/adapters/store/database.ts";
import { createAnswering } from "../src/app/answering.ts";
import { createLog } from "../src/log.ts";
import { freePort } from "../test/free-port.ts";
import { startBot } from "../test/adapters/slack/living-bot.ts";
import {
  alice,
  general,
  localSlackPath,
  secret,
  startLocalSlack,
  type LocalSlack,
} from "../test/adapters/slack/local-slack.ts";
import { median, quantile } from "./statistics.ts";
import { duration, ratio, table } from "./table.ts";

const question = "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?";
const title = "A question in Slack, from being said to being answered";
const [rounds, warmUps] = [60, 10];
const botToken = "xoxb-test-token";

/** A bot in a workspace of its own. */
interface Room {
  readonly slack: LocalSlack;
  readonly stop: () => Promise<unknown>;
}

/**
 * A question through local-slack over HTTP, beside a bare Bolt bot that says the question again. They take turns, so that both meet the
 * same machine; what local-slack itself takes is in both.
 */
export async function slackRoundTripTable(): Promise<string> {
  if (!localSlackPath) return `\n${title}\nSKIPPED: local-slack is not installed`;
  const [bare, whole] = [await echoRoom(), await productRoom()];
  const [bareTimes, wholeTimes]: [number[], number[]] = [[], []];
  for (let round = -warmUps; round < rounds; round += 1) {
    const times = [await roundTrip(bare.slack), await roundTrip(whole.slack)] as const;
    if (round < 0) continue;
    bareTimes.push(times[0]);
    wholeTimes.push(times[1]);
  }
  await Promise.all([bare.stop(), whole.stop()]);
  const row = (name: string, times: readonly number[]): readonly string[] => [
    ...[name, duration(median(times)), duration(quantile(times, 0.95))],
    ratio(median(times), median(bareTimes)),
  ];
  return table(`${title} (${rounds} questions each)`, [
    ["", "median", "95 %", "ratio"],
    row("Bolt, says it again", bareTimes),
    row("Vuosikello, answers", wholeTimes),
  ]);
}

/** How long it takes until the thread holds a message of the bot. */
async function roundTrip({ say, messages }: LocalSlack): Promise<number> {
  const begun = performance.now();
  const asked = await say(general, alice, `<@U0BOT> ${question}`);
  for (;;) {
    if ((await messages(general)).some(({ thread_ts: thread }) => thread === asked)) return performance.now() - begun;
    await setTimeout(1);
  }
}

async function echoRoom(): Promise<Room> {
  const [port, botPort] = [await freePort(), await freePort()];
  const slack = await startLocalSlack(port, { requestUrl: `http://127.0.0.1:${botPort}/slack/events` });
  const app = new App({ token: botToken, signingSecret: secret, clientOptions: { slackApiUrl: slack.apiUrl } });
  app.event("app_mention", async ({ event, say }) => {
    await say({ text: event.text, thread_ts: event.ts });
  });
  await app.start(botPort);
  return { slack, stop: () => app.stop().finally(slack.stop) };
}

async function productRoom(): Promise<Room> {
  const port = await freePort();
  const rooms: LocalSlack[] = [];
  const settings = async (url: string): Promise<SlackConnection> => {
    const slack = await startLocalSlack(port, { requestUrl: `${url}/slack/events` });
    rooms.push(slack);
    return { mode: "http", signingSecret: secret, botToken, apiUrl: slack.apiUrl };
  };
  const answering = createAnswering(createLog("silent"));
  const bot = await startBot({
    answering,
    open: () => openThrowAway(),
    settings,
    at: "2027-01-04T08:00",
    coordinators: "",
  });
  const [slack] = rooms;
  if (!slack) throw new Error("local-slack was not started");
  return { slack, stop: () => bot.stop().finally(slack.stop) };
}
