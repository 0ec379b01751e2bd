import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slackLog } from "../../../src/adapters/slack/slack-log.ts";
import { createSlackMessenger } from "../../../src/adapters/slack/slack-messenger.ts";
import { createClients, reminderOptions } from "../../../src/adapters/slack/web-clients.ts";
import type { Messenger } from "../../../src/application/reminders/messenger.ts";
import type { Card } from "../../../src/cards/card.ts";
import type { DestinationId, MessageId } from "../../../src/domain/duty/message.ts";
import { createLog } from "../../../src/log.ts";
import { messengerContract } from "../../contracts/messenger-contract.ts";
import { startFakeSlack, type FakeSlack } from "./fake-slack.ts";
import { directMessage, envelope, httpMode, joinSlack, post } from "./joined.ts";

const anna = "slack:T1:U1" as DestinationId;
const channel = "slack:T1:#C1" as DestinationId;
const since = Temporal.Instant.from("2027-01-11T07:00:00Z");
const card: Card = { lang: "fi", lines: [], sources: [], suggestions: [] };
const message = { card, text: "Raportti 30.4.", spans: [], key: "slack:T1:U1/2027-04-15" as MessageId };

const fakes: FakeSlack[] = [];
afterAll(() => Promise.all(fakes.map((each) => each.stop())));

async function open(): Promise<{ readonly fake: FakeSlack; readonly messenger: Messenger<Card> }> {
  const fake = await startFakeSlack();
  fakes.push(fake);
  return { fake, messenger: messengerAt(fake.apiUrl) };
}

function messengerAt(apiUrl: string): Messenger<Card> {
  const clientOf = createClients(() => reminderOptions({ apiUrl }, slackLog(createLog("silent"))));
  return createSlackMessenger({
    clientFor: (team) => Promise.resolve(team === "T1" ? clientOf("xoxb-1") : undefined),
    render: (_card, text) => ({ text, blocks: [] }),
  });
}

describe("the messenger of Slack", () => {
  messengerContract(
    async () => {
      const { fake, messenger } = await open();
      const keyOf = (metadata: unknown) =>
        (metadata as { readonly event_payload: { readonly key: string } }).event_payload.key;
      return {
        messenger,
        to: anna,
        textsOf: (key) =>
          Promise.resolve(
            fake.messages("DU1").flatMap(({ text, metadata }) => (keyOf(metadata) === key ? [text] : [])),
          ),
        spoil: {
          refuse: () => fake.next("chat.postMessage", { kind: "error", error: "channel_not_found" }),
          limit: () => fake.next("chat.postMessage", { kind: "limited", seconds: 30 }),
          cut: (taken) => fake.next("chat.postMessage", taken ? { kind: "cut" } : { kind: "status", status: 500 }),
          hide: () => fake.next("conversations.history", { kind: "error", error: "missing_scope" }),
        },
      };
    },
    { spoils: true },
  );

  it("opens a person's conversation once and posts to a channel as it is", async () => {
    const { fake, messenger } = await open();
    await messenger.send(anna, message);
    await messenger.send(anna, message);
    expect(await messenger.send(channel, message)).toMatchObject({
      kind: "sent",
      providerId: expect.stringMatching(/^C1:\d+\.\d+$/) as string,
    });
    expect(fake.of("conversations.open")).toHaveLength(1);
    expect(fake.messages("C1")).toHaveLength(1);
  });

  it("tells how long Slack wants to be left alone", async () => {
    const { fake, messenger } = await open();
    fake.next("chat.postMessage", { kind: "limited", seconds: 30 });
    const sent = await messenger.send(channel, message);
    expect(sent.kind === "later" && sent.after.total("seconds")).toBe(30);
  });

  it.each([
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "account_inactive",
    "user_disabled",
    "invalid_blocks",
  ])("gives up at %s, and says so", async (error) => {
    const { fake, messenger } = await open();
    fake.next("chat.postMessage", { kind: "error", error });
    expect(await messenger.send(channel, message)).toEqual({ kind: "refused", reason: error });
  });

  it("gives up on somebody who has left", async () => {
    const { fake, messenger } = await open();
    fake.next("conversations.open", { kind: "error", error: "user_disabled" });
    expect(await messenger.send(anna, message)).toEqual({ kind: "refused", reason: "user_disabled" });
  });

  it("gives up on a workspace without the bot, and on another platform", async () => {
    const { messenger } = await open();
    expect(await messenger.send("slack:T9:U1" as DestinationId, message)).toMatchObject({ reason: "not-installed" });
    expect(await messenger.send("teams:x:y" as DestinationId, message)).toMatchObject({ reason: "no-such-place" });
  });

  it("knows that nothing went out when Slack is not there, or no conversation was opened", async () => {
    const gone = await startFakeSlack();
    await gone.stop();
    expect(await messengerAt(gone.apiUrl).send(channel, message)).toMatchObject({
      kind: "later",
      reason: "unreachable",
    });
    const { fake, messenger } = await open();
    fake.next("conversations.open", { kind: "status", status: 503 });
    expect(await messenger.send(anna, message)).toMatchObject({ kind: "later" });
  });

  it.each(["internal_error", "fatal_error"])("knows nothing after %s", async (error) => {
    const { fake, messenger } = await open();
    fake.next("chat.postMessage", { kind: "error", error });
    await expect(messenger.send(channel, message)).rejects.toThrow();
  });

  it("never posts twice by itself", async () => {
    const { fake, messenger } = await open();
    fake.next("chat.postMessage", { kind: "cut" });
    await expect(messenger.send(channel, message)).rejects.toThrow();
    expect(fake.of("chat.postMessage")).toHaveLength(1);
  });

  it("finds a message behind many others", async () => {
    const { messenger } = await open();
    await messenger.send(channel, message);
    for (let other = 0; other < 7; other += 1)
      await messenger.send(channel, { ...message, key: `other-${other}` as MessageId });
    expect(await messenger.find(channel, message.key, since)).toMatchObject({ kind: "found" });
  });
});

describe("a rate limit on reminders", () => {
  let fake: FakeSlack;
  beforeAll(async () => {
    fake = await startFakeSlack();
    fakes.push(fake);
  });

  it("does not hold up an answer", async () => {
    const answered = Promise.withResolvers<number>();
    const { slack, url, stop } = await joinSlack(httpMode(fake), {
      listen: (app) =>
        app.message(async ({ client, message: { channel: where } }) => {
          await client.chat.postMessage({ channel: where, text: "vastaus" });
          answered.resolve(performance.now());
        }),
    });
    fake.next("chat.postMessage", { kind: "limited", seconds: 30 });
    expect(await slack.messenger.send(channel, message)).toMatchObject({ kind: "later" });
    const begun = performance.now();
    await post(envelope(directMessage("hei")), { url });
    expect((await answered.promise) - begun).toBeLessThan(1_000);
    await stop();
  });
});
