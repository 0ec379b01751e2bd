import { LLMock, type ChatCompletionRequest, type FixtureResponse } from "@copilotkit/aimock";
import { z } from "zod";

/** What the product sends for a question. */
const Asked = z.strictObject({
  question: z.string(),
  language: z.string(),
  readings: z.array(z.strictObject({ query: z.looseObject({ kind: z.string() }), about: z.looseObject({}) })),
});
export type Asked = z.output<typeof Asked>;

/** What a model answers to what it was asked: an answer of its own, or a fault. */
export type Play = (asked: Asked, request: ChatCompletionRequest) => FixtureResponse | Promise<FixtureResponse>;

export interface FakeModel {
  /** Its address, as OPENAI_BASE_URL has it. */
  readonly baseUrl: string;
  /** Its address without a path, as AZURE_OPENAI_ENDPOINT has it. */
  readonly endpoint: string;
  readonly server: LLMock;
  /** What it was sent, as the whole text of each request. */
  readonly sent: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** A server that speaks as OpenAI does and plays a model. */
export async function createFakeModel(play: Play): Promise<FakeModel> {
  const server = await LLMock.create({ port: 0, host: "127.0.0.1" });
  server.on({ predicate: () => true }, (request) => play(askedIn(request), request));
  return {
    baseUrl: `${server.url}/v1`,
    endpoint: server.url,
    server,
    sent: () => server.getRequests().map(({ body, headers }) => JSON.stringify({ body, headers })),
    stop: () => server.stop(),
  };
}

function askedIn({ messages }: ChatCompletionRequest): Asked {
  return Asked.parse(JSON.parse(z.string().parse(messages.at(-1)?.content)));
}

/** A model's answer in words, as structured output has it. */
export function says(query: unknown): FixtureResponse {
  return { content: JSON.stringify({ query }), usage: { prompt_tokens: 900, completion_tokens: 40 } };
}
