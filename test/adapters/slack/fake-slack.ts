import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call of the Web API as it arrived. */
export interface Call {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/** What a method does instead of its own work, once. */
export type Mishap =
  | { readonly kind: "limited"; readonly seconds: number }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "status"; readonly status: number }
  /** The work is done, but the answer never arrives. */
  | { readonly kind: "cut" }
  /** Nothing is ever answered. */
  | { readonly kind: "silent" };

export interface Posted {
  readonly ts: string;
  readonly text: string;
  readonly metadata?: unknown;
  readonly blocks?: unknown;
}

/** A file as it was sent: what was told of it, and what it holds. */
export interface Uploaded {
  readonly told: Call["args"];
  readonly bytes: Buffer;
}

export interface FakeSlack {
  /** Files whose sending was begun, the oldest first. */
  readonly files: readonly Uploaded[];
  /** Ends in /api/. */
  readonly apiUrl: string;
  readonly calls: readonly Call[];
  readonly of: (method: string) => readonly Call[];
  readonly messages: (channel: string) => readonly Posted[];
  readonly next: (method: string, ...mishaps: readonly Mishap[]) => void;
  /** Tokens that Slack knows, with their workspace. */
  readonly tokens: Map<string, string>;
  /** What Slack says of people. */
  readonly users: Map<string, object>;
  /** The channels that the bot is in. */
  readonly members: Set<string>;
  /** What the tokens may do, as Slack tells it in a header. */
  scopes: string;
  /** Where a connection is opened; set by a fake of Socket Mode. */
  socketUrl: string;
  /** What has been called so far counts no longer. */
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

type Work = (args: Call["args"], token: string) => Readonly<Record<string, unknown>>;

/** A Slack of our own, for what other fakes do not do: rate limits, lost answers, metadata, the tokens of others. */
export async function startFakeSlack(): Promise<FakeSlack> {
  const calls: Call[] = [];
  const mishaps = new Map<string, Mishap[]>();
  const channels = new Map<string, Posted[]>();
  const files: Uploaded[] = [];
  const work = works(channels, () => fake, files);
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const fake: FakeSlack = {
    files,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    calls,
    of: (method) => calls.filter((call) => call.method === method),
    messages: (channel) => channels.get(channel) ?? [],
    next: (method, ...given) => void mishaps.set(method, [...(mishaps.get(method) ?? []), ...given]),
    tokens: new Map([["xoxb-1", "T1"]]),
    users: new Map(),
    members: new Set(),
    scopes: "chat:write",
    socketUrl: "",
    forget: () => void calls.splice(0),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? "").replace("/api/", "");
    const [, file] = /^\/upload\/F(\d+)$/.exec(method) ?? [];
    if (file !== undefined) {
      const { told = {} } = files[Number(file)] ?? {};
      files[Number(file)] = { told, bytes: await fileOf(request) };
      return void response.writeHead(200).end("OK");
    }
    const args = await argsOf(request);
    const token = (request.headers.authorization ?? "").replace("Bearer ", "") || tokenIn(args);
    calls.push({ method, token, args, at: performance.now() });
    const mishap = mishaps.get(method)?.shift();
    if (mishap && mishap.kind !== "cut") {
      go(mishap, response);
      return;
    }
    const done = work[method]?.(args, token) ?? { ok: true };
    if (mishap) return void response.destroy();
    response.writeHead(200, { "content-type": "application/json", "x-oauth-scopes": fake.scopes });
    response.end(JSON.stringify({ ok: true, ...done }));
  }
}

function go(mishap: Exclude<Mishap, { kind: "cut" }>, response: ServerResponse): void {
  switch (mishap.kind) {
    case "limited":
      return void response.writeHead(429, { "retry-after": String(mishap.seconds) }).end();
    case "status":
      return void response.writeHead(mishap.status).end();
    case "error":
      return void response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ ok: false, error: mishap.error }));
    case "silent":
      return;
    default:
      return mishap satisfies never;
  }
}

function works(
  channels: Map<string, Posted[]>,
  fake: () => FakeSlack,
  files: Uploaded[],
): Readonly<Record<string, Work>> {
  let clock = 1_800_000_000;
  const inChannel = (args: Call["args"]) => channels.get(String(args["channel"])) ?? [];
  const posted = (args: Call["args"], ts: string): Posted => ({
    ts,
    text: String(args["text"]),
    blocks: args["blocks"],
    metadata: args["metadata"],
  });
  return {
    "auth.test": (_args, token) => {
      const team = fake().tokens.get(token);
      return team === undefined
        ? { ok: false, error: "invalid_auth" }
        : { team_id: team, user_id: `U0BOT${team}`, bot_id: `B${team}` };
    },
    // Installing gives the token of a second workspace.
    "oauth.v2.access": () => {
      fake().tokens.set("xoxb-2", "T2");
      const bot = { token_type: "bot", access_token: "xoxb-2", bot_user_id: "U0BOTT2", scope: fake().scopes };
      return { ...bot, app_id: "A1", team: { id: "T2", name: "Kotka" }, authed_user: { id: "U2" }, enterprise: null };
    },
    "apps.connections.open": (_args, token) =>
      token.startsWith("xapp-1") ? { url: fake().socketUrl } : { ok: false, error: "invalid_auth" },
    "conversations.info": ({ channel }) => ({
      channel: { id: channel, is_member: fake().members.has(String(channel)) },
    }),
    "files.getUploadURLExternal": (args) => {
      const at = files.push({ told: args, bytes: Buffer.alloc(0) }) - 1;
      return { upload_url: fake().apiUrl.replace("/api/", `/upload/F${at}`), file_id: `F${at}` };
    },
    "files.completeUploadExternal": () => ({ files: [] }),
    "users.info": ({ user }) => ({ user: { id: user, team_id: "T1", ...fake().users.get(String(user)) } }),
    "conversations.open": (args) => ({ channel: { id: `D${String(args["users"])}` } }),
    "chat.postMessage": (args) => {
      const [channel, ts] = [String(args["channel"]), `${(clock += 1)}.000100`];
      channels.set(channel, [...inChannel(args), posted(args, ts)]);
      return { channel, ts };
    },
    "chat.update": (args) => {
      const ts = String(args["ts"]);
      channels.set(
        String(args["channel"]),
        inChannel(args).map((each) => (each.ts === ts ? posted(args, ts) : each)),
      );
      return { ts };
    },
    // Newest first, two to a page, so that paging is walked.
    "conversations.history": (args) => {
      const from = Number(args["cursor"] ?? 0);
      const all = inChannel(args).toReversed();
      const next = from + 2 < all.length ? String(from + 2) : "";
      return { messages: all.slice(from, from + 2), response_metadata: { next_cursor: next } };
    },
  };
}

function tokenIn({ token }: Call["args"]): string {
  return typeof token === "string" ? token : "";
}

/** The file of a form that holds nothing else: what stands between its headers and the closing boundary. */
async function fileOf(request: IncomingMessage): Promise<Buffer> {
  const body = await bodyOf(request);
  return body.subarray(body.indexOf("\r\n\r\n") + 4, body.lastIndexOf("\r\n--"));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The library sends a form whose deeper values are JSON, and JSON to where it responds. */
async function argsOf(request: IncomingMessage): Promise<Call["args"]> {
  const text = (await bodyOf(request)).toString("utf8");
  if (text.startsWith("{")) return JSON.parse(text) as Call["args"];
  const form = new URLSearchParams(text);
  return Object.fromEntries([...form].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]));
}
