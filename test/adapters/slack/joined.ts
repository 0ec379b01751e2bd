import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { SlackConnection } from "../../../src/adapters/slack/connection.ts";
import type { KeyValues } from "../../../src/adapters/slack/installations.ts";
import { startSlack, type RunningSlack, type SlackParts } from "../../../src/adapters/slack/start-slack.ts";
import { createLog } from "../../../src/log.ts";
import type { FakeSlack } from "./fake-slack.ts";

export const signingSecret = "signing";

export interface Joined {
  readonly slack: RunningSlack;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export function httpMode({ apiUrl }: FakeSlack): SlackConnection {
  return { mode: "http", botToken: "xoxb-1", signingSecret, apiUrl };
}

/** Joins the fake, and serves what Slack calls. */
export async function joinSlack(settings: SlackConnection, parts: Partial<SlackParts> = {}): Promise<Joined> {
  const slack = await startSlack({ ...quietParts(), settings, ...parts });
  const app = express();
  if (slack.routes) app.use(slack.routes);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    slack,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      await slack.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Nothing listens, nothing is remembered. */
export function quietParts(): Omit<SlackParts, "settings"> {
  return {
    log: createLog("silent"),
    listen: () => undefined,
    render: (_card, text) => ({ text, blocks: [] }),
    installations: inMemory(),
    takeIn: createTakeIn(),
    onGone: () => Promise.resolve(),
  };
}

/** What the store does: the first who brings a key may go on. */
export function createTakeIn(): (key: string) => Promise<boolean> {
  const keys = new Set<string>();
  return (key) => {
    const fresh = !keys.has(key);
    keys.add(key);
    return Promise.resolve(fresh);
  };
}

export function inMemory(): KeyValues & { readonly rows: Map<string, string> } {
  const rows = new Map<string, string>();
  return {
    rows,
    get: (key) => Promise.resolve(rows.get(key)),
    set: (key, value) => Promise.resolve(rows.set(key, value)),
    delete: (key) => Promise.resolve(rows.delete(key)),
    keys: async function* () {
      yield* await Promise.resolve(rows.keys());
    },
  };
}

export interface Sending {
  readonly url: string;
  readonly type?: string;
  /** How old the request seems. */
  readonly ageSeconds?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts as Slack does, signed. */
export function post(body: string, { url, type, ageSeconds = 0, secret = signingSecret, headers }: Sending) {
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const signature = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return fetch(`${url}/slack/events`, {
    method: "POST",
    body,
    headers: {
      "content-type": type ?? "application/json",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${signature}`,
      ...headers,
    },
  });
}

/** An event in Slack's envelope. */
export function envelope(event: object, { id = "Ev1", team = "T1" } = {}): string {
  return JSON.stringify({ type: "event_callback", event_id: id, team_id: team, api_app_id: "A1", event });
}

export function directMessage(text: string) {
  return { type: "message", channel: "D1", channel_type: "im", user: "U1", ts: "1800000000.000100", text };
}
