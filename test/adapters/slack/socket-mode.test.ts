import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SlackConnection } from "../../../src/adapters/slack/connection.ts";
import { startSlack, type RunningSlack, type SlackParts } from "../../../src/adapters/slack/start-slack.ts";
import { startFakeSlack, type FakeSlack } from "./fake-slack.ts";
import { startFakeSocket, type FakeSocket } from "./fake-socket.ts";
import { directMessage, quietParts } from "./joined.ts";

let fake: FakeSlack;
let socket: FakeSocket;
beforeEach(async () => {
  [fake, socket] = await Promise.all([startFakeSlack(), startFakeSocket()]);
  fake.socketUrl = socket.url;
});
afterEach(async () => {
  await socket.stop();
  await fake.stop();
});

const settings = (): SlackConnection => ({
  mode: "socket",
  botToken: "xoxb-1",
  appToken: "xapp-1",
  apiUrl: fake.apiUrl,
});
const start = (parts: Partial<SlackParts> = {}): Promise<RunningSlack> =>
  startSlack({ ...quietParts(), settings: settings(), ...parts });
const event = (text: string, id: string) => ({
  type: "events_api",
  envelope_id: `envelope-${id}`,
  payload: { type: "event_callback", event_id: id, team_id: "T1", event: directMessage(text) },
});

describe("Socket Mode", () => {
  it("hears, acknowledges, and hears a repeat once", async () => {
    const heard: string[] = [];
    const slack = await start({
      listen: (app) =>
        app.message(({ message }) => Promise.resolve(void heard.push("text" in message ? (message.text ?? "") : ""))),
    });
    expect(slack.routes).toBeUndefined();
    socket.send(event("hei", "Ev1"));
    socket.send(event("hei", "Ev1"));
    await expect.poll(() => socket.acknowledged).toEqual(["envelope-Ev1", "envelope-Ev1"]);
    await expect.poll(() => heard).toEqual(["hei"]);
    await slack.stop();
  });

  it("hears commands and answers them in the acknowledgement", async () => {
    const slack = await start({
      listen: (app) => app.command("/vuosikello", ({ ack }) => ack({ text: "kuulin" })),
    });
    const payload = { command: "/vuosikello", text: "hei", team_id: "T1", user_id: "U1" };
    socket.send({ type: "slash_commands", envelope_id: "c1", payload });
    await expect.poll(() => socket.acknowledged).toEqual(["c1"]);
    await slack.stop();
  });

  it("leaves unacknowledged what the store did not take in", async () => {
    const takeIn = (key: string) => (key.endsWith("Ev1") ? Promise.reject(new Error("full")) : Promise.resolve(true));
    const slack = await start({ takeIn });
    socket.send(event("hei", "Ev1"));
    socket.send(event("hei", "Ev2"));
    await expect.poll(() => socket.acknowledged).toEqual(["envelope-Ev2"]);
    await slack.stop();
  });

  it.each(["refresh", "cut"] as const)("connects again after a %s", async (how) => {
    const slack = await start();
    socket[how]();
    await expect.poll(() => socket.connections(), { timeout: 10_000 }).toBe(2);
    await expect.poll(() => slack.connected()).toBe(true);
    socket.send(event("hei", "Ev1"));
    await expect.poll(() => socket.acknowledged).toEqual(["envelope-Ev1"]);
    await slack.stop();
  });

  it("goes on trying while Slack is out of reach, and does not end the process", async () => {
    const slack = await start();
    fake.next("apps.connections.open", { kind: "status", status: 500 }, { kind: "error", error: "internal_error" });
    socket.cut();
    await expect.poll(() => socket.connections(), { timeout: 20_000 }).toBe(2);
    expect(fake.of("apps.connections.open")).toHaveLength(4);
    await slack.stop();
  });

  it("stops while it tries", async () => {
    const slack = await start();
    fake.next("apps.connections.open", ...Array.from({ length: 9 }, () => ({ kind: "status", status: 500 }) as const));
    socket.cut();
    await expect.poll(() => fake.of("apps.connections.open").length, { timeout: 10_000 }).toBe(2);
    expect(slack.connected()).toBe(false);
    await slack.stop();
    expect(socket.connections()).toBe(1);
  });

  it("ends cleanly with an app token that Slack does not know", async () => {
    const started = startSlack({ ...quietParts(), settings: { ...settings(), appToken: "xapp-2" } as SlackConnection });
    await expect(started).rejects.toThrow(/^SLACK_APP_TOKEN: Slack says invalid_auth\n/);
  });
});
