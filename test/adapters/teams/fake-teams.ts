import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { PUBLIC, withOverrides } from "@microsoft/teams.api";
import { z } from "zod";
import type { Identity } from "../../../src/adapters/teams/start-teams.ts";

/** What Teams may do instead of taking a message. */
export type Mishap =
  | { readonly kind: "status"; readonly status: number; readonly code?: string; readonly retryAfter?: number }
  /** Takes the message in, or not, and cuts the line before it is answered. */
  | { readonly kind: "cut"; readonly taken: boolean };

const Sent = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ content: z.looseObject({}) })).optional(),
  entities: z.array(z.looseObject({})).optional(),
});
export type Sent = z.infer<typeof Sent> & { readonly id: string; readonly conversation: string };

/** A stand-in for the connector of Teams and for whoever signs its requests. */
export interface FakeTeams {
  readonly url: string;
  readonly identity: Identity;
  /** What stands in a conversation now: messages, edited in place. */
  readonly messages: (conversation: string) => readonly Sent[];
  /** Every request that brought something, in its order. */
  readonly requests: readonly { readonly method: string; readonly path: string }[];
  readonly next: (...mishaps: readonly Mishap[]) => void;
  /** From now on takes this many messages, then refuses as many, and so on. */
  readonly limitTo: (count: number) => void;
  /** What a member of any conversation is. */
  readonly memberIs: (member: object) => void;
  /** A token as Microsoft would bring it with a request. */
  readonly token: (claims?: Readonly<Record<string, unknown>>) => string;
  readonly stop: () => Promise<void>;
}

export const clientId = "00000000-0000-0000-0000-0000000000aa";
export const tenantId = "00000000-0000-0000-0000-0000000000bb";
const keyId = "key-1";

export async function startFakeTeams(): Promise<FakeTeams> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwks = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: keyId, use: "sig", alg: "RS256" }] };
  const messages = new Map<string, Sent[]>();
  const requests: { method: string; path: string }[] = [];
  const mishaps: Mishap[] = [];
  let limit = Infinity;
  let counted = 0;
  let member: object = { name: "Somebody", userRole: "user" };

  const take = (method: string, path: string, sent: z.infer<typeof Sent>): string => {
    const [, conversation = "", edited] = /^\/v3\/conversations\/([^/]+)\/activities\/?(.*)$/.exec(path) ?? [];
    const there = messages.get(conversation) ?? [];
    const id = method === "PUT" ? (edited ?? "") : `m${requests.length}`;
    const message = { ...sent, id, conversation };
    messages.set(
      conversation,
      method === "PUT" ? there.map((each) => (each.id === id ? message : each)) : [...there, message],
    );
    return id;
  };

  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(request.url ?? "");
      const answer = (status: number, body: object, headers = {}) =>
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
      if (path.endsWith("/keys")) return answer(200, jwks);
      if (path.includes("/members/")) return answer(200, { id: path.split("/").at(-1), ...member });
      const sent = Sent.parse(JSON.parse(await bodyOf(request)));
      if (sent.type === "typing") return answer(201, { id: "typing" });
      requests.push({ method: request.method ?? "", path });
      const mishap = mishaps.shift();
      if (mishap?.kind === "status") {
        const headers = mishap.retryAfter === undefined ? {} : { "retry-after": String(mishap.retryAfter) };
        return answer(mishap.status, { error: { code: mishap.code ?? "Fault", message: "no" } }, headers);
      }
      counted += 1;
      if (Math.floor((counted - 1) / limit) % 2 === 1)
        return answer(429, { error: { code: "TooManyRequests" } }, { "retry-after": "1" });
      if (mishap?.kind === "cut" && !mishap.taken) return request.socket.destroy();
      const id = take(request.method ?? "", path, sent);
      if (mishap?.kind === "cut") return request.socket.destroy();
      return answer(201, { id });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const signed = (claims: object): string => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const body = `${part({ alg: "RS256", kid: keyId, typ: "JWT" })}.${part(claims)}`;
    return `${body}.${createSign("RSA-SHA256").update(body).sign(privateKey).toString("base64url")}`;
  };
  const soon = () => Math.floor(Date.now() / 1000) + 3600;
  const connectorToken = signed({ aud: "connector", exp: soon() });
  const token: FakeTeams["token"] = (claims = {}) =>
    signed({ iss: PUBLIC.tokenIssuer, aud: clientId, serviceurl: url, exp: soon(), ...claims });

  return {
    ...{ url, requests, token },
    identity: {
      cloud: withOverrides(PUBLIC, { openIdMetadataUrl: `${url}/v1/.well-known/openidconfiguration` }),
      token: () => Promise.resolve(connectorToken),
    },
    messages: (conversation) => messages.get(conversation) ?? [],
    next: (...given) => void mishaps.push(...given),
    limitTo: (count) => {
      [limit, counted] = [count, 0];
    },
    memberIs: (given) => (member = given),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
