import { LLMock, type ChatCompletionRequest, type FixtureOpts, type FixtureResponse } from "@copilotkit/aimock";
import { z } from "zod";

/** What the product sends for a question. */
const Asked = z.strictObject({
  question: z.string(),
  language: z.string(),
  readings: z.array(z.strictObject({ query: z.looseObject({ kind: z.string() }), about: z.looseObject({}) })),
});
export type Asked = z.output<typeof Asked>;

/** What a model answers to what it was asked: a query, or a fault of its own. */
export type Play = (asked: Asked, request: ChatCompletionRequest) => FixtureResponse;

export interface FakeModel {
  /** Its address, as OPENAI_BASE_URL has it; without its path it is one for AZURE_OPENAI_ENDPOINT. */
  readonly baseUrl: string;
  readonly endpoint: string;
  /** What it does from now on. */
  readonly plays: (play: Play, how?: FixtureOpts) => void;
  /** The bodies that it was sent since it plays as it does. */
  readonly sent: () => readonly ChatCompletionRequest[];
  readonly paths: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** A server that speaks as OpenAI does and plays a model. */
export async function createFakeModel(): Promise<FakeModel> {
  const server = await LLMock.create({ port: 0, host: "127.0.0.1" });
  return {
    baseUrl: `${server.url}/v1`,
    endpoint: server.url,
    plays: (play, how) => {
      server.clearFixtures();
      server.clearRequests();
      server.on({ predicate: () => true }, (request) => play(askedIn(request), request), how);
    },
    sent: () => server.getRequests().map(({ body }) => body as ChatCompletionRequest),
    paths: () => server.getRequests().map(({ path }) => path),
    stop: () => server.stop(),
  };
}

function askedIn({ messages }: ChatCompletionRequest): Asked {
  return Asked.parse(JSON.parse(z.string().parse(messages.at(-1)?.content)));
}

/** A model's answer, as structured output has it. */
export function says(query: unknown): FixtureResponse {
  return { content: JSON.stringify({ query }), usage: { prompt_tokens: 900, completion_tokens: 40 } };
}
