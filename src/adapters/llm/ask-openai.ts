import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError, AzureOpenAI } from "openai";
import { z } from "zod";
import type { ModelFailure, Tokens } from "../../application/interpreting/language-model.ts";
import type { ModelAddress } from "../../application/interpreting/model-address.ts";

/** A query takes a tenth of it; a model that thinks aloud takes more, and answers too late anyway. */
const tokensAtMost = 1_000;

/** To keep nothing of what is sent, and to stop in time. */
interface Orders {
  readonly store?: false;
  readonly max_completion_tokens?: number;
}

/** A longer wait is worth nobody's while; the language room's answer is there already. */
const limitMs = 4_000;

export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface Completed {
  /** What the model wrote; null when it would not. */
  readonly text: string | null;
  readonly tokens?: Tokens;
}

/** Asks a model once, for JSON of a schema. Throws what the library throws, and what `Completion` does not take. */
export type AskModel = (messages: readonly Message[], schema: Record<string, unknown>) => Promise<Completed>;

const Completion = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string().nullable() }) })], z.unknown()),
  usage: z.object({ prompt_tokens: z.int(), completion_tokens: z.int() }).nullish(),
});

/** OpenAI, Azure OpenAI, or whatever speaks as they do. Nothing is tried again, nothing is logged, no redirect is followed. */
export function createAskOpenai(address: ModelAddress, limit = limitMs): AskModel {
  const { client, model } = clientOf(address);
  let orders: Orders = { store: false, max_completion_tokens: tokensAtMost };
  return async (messages, schema) => {
    const signal = AbortSignal.timeout(limit);
    const ask = (given: Orders) =>
      client.chat.completions.create(
        {
          ...{ model, messages: [...messages], ...given },
          response_format: { type: "json_schema", json_schema: { name: "query", strict: true, schema } },
        },
        { signal },
      );
    const asked = ask(orders).catch(async (error: unknown) => {
      if (!isBadRequest(error) || isOpenai(address)) throw error;
      // Not every server knows these orders. One that answers without them is asked without from then on; another that refuses, refuses
      // the question itself.
      const answered = await ask({});
      orders = {};
      return answered;
    });
    return completedOf(await asked);
  };
}

/** OpenAI itself knows every order. */
function isOpenai(address: ModelAddress): boolean {
  return address.at === "openai" && address.baseUrl === undefined;
}

function completedOf(answered: unknown): Completed {
  const { choices, usage } = Completion.parse(answered);
  const text = choices[0].message.content;
  return usage ? { text, tokens: { input: usage.prompt_tokens, output: usage.completion_tokens } } : { text };
}

/** Why a call came to nothing; the library's messages may hold a part of the key or of what was sent, and are not passed on. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof z.ZodError || error instanceof SyntaxError) return "unreadable";
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return "too-slow";
  if (error instanceof DOMException) return "too-slow";
  const status: unknown = error instanceof APIError ? error.status : undefined;
  if (typeof status !== "number" || status >= 500) return "unreachable";
  return status === 429 ? "rate-limited" : "refused";
}

/** Mistral says 422 of a field that it does not know, others 400. */
function isBadRequest(error: unknown): boolean {
  return error instanceof APIError && (error.status === 400 || error.status === 422);
}

/** What the library would read from the environment by itself is given here. */
function clientOf(address: ModelAddress): { readonly client: OpenAI; readonly model: string } {
  const own = {
    maxRetries: 0,
    logLevel: "off",
    fetchOptions: { redirect: "error" },
    organization: null,
    project: null,
  } as const;
  switch (address.at) {
    case "azure": {
      const { endpoint, apiKey, apiVersion, deployment } = address;
      return { client: new AzureOpenAI({ endpoint, apiKey, apiVersion, deployment, ...own }), model: deployment };
    }
    case "openai": {
      const { apiKey, model, baseUrl = "https://api.openai.com/v1" } = address;
      return { client: new OpenAI({ apiKey, baseURL: baseUrl, ...own }), model };
    }
    default:
      return address satisfies never;
  }
}
