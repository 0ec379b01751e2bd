import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const binary = join("node_modules", "local-slack-linux-x64", "bin", "local-slack");

/** The path of local-slack, an independent server that behaves like Slack; undefined where it is not installed. */
export const localSlackPath = existsSync(binary) ? binary : undefined;
if (!localSlackPath)
  console.warn(
    "SKIPPED: local-slack is not installed (npm install --no-save local-slack-linux-x64), so Slack is not driven end to end",
  );

export const team = "T01TEST";
export const alice = "U01ALICE";
export const bob = "U02BOB";
export const general = "C01GEN";
export const secret = "local-signing-secret";

const Message = z.object({
  ts: z.string(),
  text: z.string().default(""),
  user: z.string().optional(),
  thread_ts: z.string().nullish(),
  blocks: z.array(z.record(z.string(), z.unknown())).nullish(),
});
export type SlackMessage = z.infer<typeof Message>;

export interface LocalSlack {
  readonly apiUrl: string;
  readonly say: (channel: string, user: string, text: string, thread?: string) => Promise<string>;
  readonly command: (channel: string, user: string, text: string) => Promise<void>;
  readonly press: (
    channel: string,
    ts: string,
    user: string,
    action: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  readonly openHome: (user: string) => Promise<void>;
  readonly messages: (channel: string) => Promise<readonly SlackMessage[]>;
  /** Every call of the Web API so far. */
  readonly log: () => Promise<string>;
  readonly stop: () => void;
}

/** Starts local-slack on a port, delivering events to the bot over HTTP or through Socket Mode. */
export async function startLocalSlack(
  port: number,
  delivery: { readonly requestUrl: string } | "socket",
): Promise<LocalSlack> {
  const folder = mkdtempSync(join(tmpdir(), "local-slack-"));
  const config = join(folder, "config.yaml");
  writeFileSync(config, configText(delivery));
  const child = spawn(localSlackPath ?? "", ["--config", config, "--port", String(port)], { stdio: "ignore" });
  const base = `http://127.0.0.1:${port}`;
  await answering(`${base}/_control/log`, child);
  const control = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${base}/_control/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    apiUrl: `${base}/api/`,
    say: async (channel, user, text, thread) => {
      const said = await control("message", {
        channel,
        user,
        text,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      });
      return z
        .looseObject({ ts: z.string().optional(), message: z.looseObject({ ts: z.string() }).optional() })
        .transform((each) => each.ts ?? each.message?.ts ?? "")
        .parse(said);
    },
    command: async (channel, user, text) =>
      void (await control("command", { channel, user, command: "/vuosikello", text })),
    press: async (channel, messageTs, user, action) =>
      void (await control("interact", { channel, messageTs, user, action })),
    openHome: async (user) => void (await control("open-home", { user })),
    messages: async (channel) => {
      const answer: unknown = await (await fetch(`${base}/_control/messages/${channel}`)).json();
      const list = z.union([
        z.array(Message),
        z.object({ messages: z.array(Message) }).transform((each) => each.messages),
      ]);
      return list.parse(answer);
    },
    log: async () => (await fetch(`${base}/_control/log`)).text(),
    stop: () => void child.kill(),
  };
}

function configText(delivery: { readonly requestUrl: string } | "socket"): string {
  const mode = delivery === "socket" ? "mode: socket" : `mode: events, requestUrl: "${delivery.requestUrl}"`;
  return [
    `workspace: { name: Kunta, domain: kunta, teamId: ${team} }`,
    `app: { appId: A01APP, botUserId: U0BOT, botName: vuosikello, botToken: xoxb-test-token, appToken: xapp-test-token, signingSecret: ${secret}, ${mode} }`,
    `users: [ { id: ${alice}, name: alice, real_name: Alice, email: alice@kunta.example }, { id: ${bob}, name: bob, real_name: Bob, email: bob@kunta.example } ]`,
    `channels: [ { id: ${general}, name: general, members: [${alice}, ${bob}, U0BOT] } ]`,
  ].join("\n");
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`local-slack ended with ${child.exitCode}`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`local-slack does not answer at ${url}`);
}
