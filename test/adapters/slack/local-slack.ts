import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const binary = join("node_modules", "local-slack-linux-x64", "bin", "local-slack");

/** The path of local-slack, an independent server that behaves like Slack; undefined where it is not installed. */
export const localSlackPath = existsSync(binary) ? binary : undefined;
if (!localSlackPath)
  process.stderr.write(
    "SKIPPED: local-slack is not installed (npm install --no-save local-slack-linux-x64), so Slack is not driven end to end\n",
  );

export const team = "T01TEST";
export const alice = "U01ALICE";
export const bob = "U02BOB";
/** Has no role. */
export const dora = "U04DORA";
/** Keeps the clock in the tests that need somebody to. */
export const carol = "U03CAROL";
export const general = "C01GEN";
/** The bot is not in this one. */
export const closed = "C02SHUT";
export const secret = "local-signing-secret";

const Message = z.object({
  ts: z.string(),
  text: z.string().default(""),
  user: z.string().optional(),
  thread_ts: z.string().nullish(),
  /** Only this user sees it. */
  ephemeral_to: z.string().optional(),
  blocks: z.array(z.record(z.string(), z.unknown())).nullish(),
  files: z
    .array(z.object({ mimetype: z.string(), title: z.string(), alt_txt: z.string(), url_private: z.string() }))
    .nullish(),
});
export type SlackMessage = z.infer<typeof Message>;

/** What was filled in, by block and action. */
export type Values = Readonly<Record<string, Readonly<Record<string, object>>>>;

const View = z.looseObject({ callback_id: z.string().optional(), blocks: z.array(z.looseObject({})) });
const State = z.object({
  modalStack: z.array(View),
  homeViews: z.record(z.string(), z.record(z.string(), View)),
  channels: z.array(z.looseObject({ id: z.string(), is_im: z.boolean(), members: z.array(z.string()) })),
});
export type State = z.infer<typeof State>;

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
  /** Presses on the Home tab, where there is no message. */
  readonly pressHome: (user: string, action: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Sends the form that stands open, with what was filled in. */
  readonly submit: (user: string, values: Values) => Promise<void>;
  /** The forms that stand open, the Home tabs by user, and the channels. */
  readonly state: () => Promise<State>;
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
  const child = spawn(localSlackPath ?? "", ["--config", config, "--port", String(port), "--base-host", "127.0.0.1"], {
    stdio: "ignore",
  });
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
    command: (channel, user, text) =>
      control("command", { channel, user, command: "/vuosikello", text }).then(() => undefined),
    press: (channel, messageTs, user, action) =>
      control("interact", { channel, messageTs, user, action }).then(() => undefined),
    openHome: (user) => control("open-home", { user }).then(() => undefined),
    pressHome: (user, action) => inUi(port, { t: "block_action", user, action, appId: "A01APP" }).then(() => undefined),
    submit: (user, values) => inUi(port, { t: "view_submit", user, values }).then(() => undefined),
    state: () => inUi(port),
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

/** Does what somebody does in the server's own page, and gives the state that it showed before. */
async function inUi(port: number, deed?: object): Promise<State> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ui`);
  const shown = Promise.withResolvers<State>();
  socket.addEventListener("message", ({ data }) => {
    const said = z.object({ t: z.literal("init"), state: State }).safeParse(JSON.parse(String(data)));
    if (said.success) shown.resolve(said.data.state);
  });
  socket.addEventListener("error", () => shown.reject(new Error("local-slack's page is not there")));
  const state = await shown.promise;
  if (deed) socket.send(JSON.stringify(deed));
  socket.close();
  return state;
}

function configText(delivery: { readonly requestUrl: string } | "socket"): string {
  const mode = delivery === "socket" ? "mode: socket" : `mode: events, requestUrl: "${delivery.requestUrl}"`;
  return [
    `workspace: { name: Kunta, domain: kunta, teamId: ${team} }`,
    `app: { appId: A01APP, botUserId: U0BOT, botName: vuosikello, botToken: xoxb-test-token, appToken: xapp-test-token, signingSecret: ${secret}, ${mode} }`,
    `users: [ { id: ${alice}, name: alice, real_name: Alice, email: alice@kunta.example }, { id: ${bob}, name: bob, real_name: Bob, email: bob@kunta.example }, { id: ${carol}, name: carol, real_name: Carol, email: carol@kunta.example }, { id: ${dora}, name: dora, real_name: Dora, email: dora@kunta.example } ]`,
    `channels: [ { id: ${general}, name: general, members: [${alice}, ${bob}, ${carol}, ${dora}, U0BOT] }, { id: ${closed}, name: closed, members: [${alice}, ${carol}] } ]`,
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
