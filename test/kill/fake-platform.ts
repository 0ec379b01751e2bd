import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pass } from "node:timers/promises";

/** A message as it was posted. */
export interface Post {
  readonly id: string;
  readonly key: string;
  readonly to: string;
  text: string;
}

/** What the platform does with the next post instead of taking it. */
export type Mishap = "refuse" | "rate-limit" | "cut-before" | "cut-after";

export interface FakePlatform {
  readonly url: string;
  readonly posts: readonly Post[];
  /** When so many more posts have come in. */
  readonly arrivals: (count: number) => Promise<void>;
  readonly next: (mishap: Mishap) => void;
  /** Whether messages can be found again by their key. */
  readonly beReadable: (readable: boolean) => void;
  readonly close: () => Promise<void>;
}

interface State {
  readable: boolean;
  mishap?: Mishap | undefined;
  awaited: number;
  arrived: () => void;
}

/**
 * A chat platform as a small HTTP server: takes a post some time after it came in, even when its sender has died meanwhile, and
 * answers after `latencyMs`. Takes the same key twice, as Slack and Teams do.
 */
export async function openFakePlatform(latencyMs = 0): Promise<FakePlatform> {
  const posts: Post[] = [];
  const state: State = { readable: true, awaited: 0, arrived: () => undefined };
  const take = (post: Omit<Post, "id">): string => {
    const id = `m${posts.length + 1}`;
    posts.push({ id, ...post });
    return id;
  };
  const handlePost = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const post = (await bodyOf(request)) as Omit<Post, "id">;
    const mishap = state.mishap;
    state.mishap = undefined;
    if (mishap === "refuse") {
      answer(response, 403, { error: "no-such-person" });
      return;
    }
    if (mishap === "rate-limit") {
      answer(response, 429, { after: 120 });
      return;
    }
    if (mishap === "cut-before") return void request.socket.destroy();
    const landing = latencyMs * Math.random();
    await pass(landing);
    const id = take(post);
    if (mishap === "cut-after") return void request.socket.destroy();
    await pass(latencyMs - landing);
    answer(response, 200, { id });
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://platform");
    if (request.method === "POST") {
      state.awaited -= 1;
      if (state.awaited === 0) state.arrived();
      void handlePost(request, response);
    } else if (request.method === "PUT") {
      void edit(posts, pathname.slice(1), request, response);
    } else if (!state.readable) answer(response, 403, { error: "no-leave-to-read" });
    else answer(response, 200, { id: posts.find(({ key }) => key === searchParams.get("key"))?.id ?? null });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    arrivals: (count) =>
      new Promise((resolve) => {
        state.awaited = count;
        state.arrived = resolve;
      }),
    next: (mishap) => (state.mishap = mishap),
    beReadable: (readable) => (state.readable = readable),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function edit(posts: readonly Post[], id: string, request: IncomingMessage, response: ServerResponse) {
  const { text } = (await bodyOf(request)) as Pick<Post, "text">;
  const post = posts.find((each) => each.id === id);
  if (post) post.text = text;
  answer(response, post ? 200 : 404, {});
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks = await Array.fromAsync(request as AsyncIterable<Buffer>);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
