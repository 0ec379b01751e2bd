import { hash } from "node:crypto";
import { circuitBreaker, ConsecutiveBreaker, handleAll, isBrokenCircuitError } from "cockatiel";
import type { LanguageModel, ModelChoice, ModelQuestion } from "../../application/interpreting/language-model.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { failureOf, type AskModel } from "./ask-openai.ts";
import { createBudget } from "./budget.ts";
import type { Prompt } from "./load-prompt.ts";
import { jsonOf } from "./json-of.ts";
import { offeredJson } from "./offered.ts";
import { createModelOutput, schemaOf, type ModelOutput } from "./query-schema.ts";

/** After so many failures on end a model is left alone for so long. */
const failuresAtMost = 3;
const pauseMs = 60_000;
/** As many calls as many busy colleagues make; a program that runs wild makes more. */
const callsAnHour = 120;

/** Answers of a model by key, for a while. */
export interface ModelCache {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, answer: string) => Promise<unknown>;
}

export interface ModelParts {
  readonly ask: AskModel;
  readonly plans: Plans;
  readonly prompt: Prompt;
  readonly cache: ModelCache;
  /** What an answer depends on beside the question: the model, the data. */
  readonly version: string;
  readonly now?: () => number;
}

/** A model that is asked by a prompt, at most so often, and not again what it was asked before. What it says is checked against the plans. */
export function createModel({ ask, plans, prompt, cache, version, now = Date.now }: ModelParts): LanguageModel {
  const breaker = circuitBreaker(handleAll, {
    ...{ halfOpenAfter: pauseMs, breaker: new ConsecutiveBreaker(failuresAtMost) },
  });
  const budget = createBudget(callsAnHour, now);
  const output = createModelOutput(plans);
  const schema = schemaOf(output);
  const before = [{ role: "system" as const, content: prompt.instructions }, ...turnsOf(prompt)];
  const keyOf = (content: string): string => hash("sha256", JSON.stringify([version, prompt.version, content]));
  const remembered: LanguageModel["remembered"] = async (asked) => {
    const kept = await quietly(cache.get(keyOf(offeredJson(plans, asked))));
    return kept === undefined ? undefined : choiceOf(output, kept, asked);
  };
  const call = async (asked: ModelQuestion): Promise<ModelChoice> => {
    const content = offeredJson(plans, asked);
    const completed = await breaker.execute(async () =>
      budget.spend() ? ask([...before, { role: "user", content }], schema) : undefined,
    );
    if (!completed) return { kind: "failed", because: "over-budget", called: false };
    const { text, tokens } = completed;
    const choice = choiceOf(output, text, asked);
    if (choice.kind !== "failed" && text !== null) await quietly(cache.set(keyOf(content), text));
    return { ...choice, called: true, ...(tokens ? { tokens } : {}) };
  };
  return {
    remembered,
    choose: async (asked) => {
      const kept = await remembered(asked);
      if (kept) return kept;
      try {
        return await call(asked);
      } catch (error) {
        if (isBrokenCircuitError(error)) return { kind: "failed", because: "paused", called: false };
        return { kind: "failed", because: failureOf(error), called: true };
      }
    },
  };
}

/** What the text of a model says, as far as it is a query of these plans. */
function choiceOf(output: ModelOutput, text: string | null, { today }: ModelQuestion): ModelChoice {
  const called = false;
  const read = output.safeParse(jsonOf(text));
  if (!read.success) return { kind: "failed", because: "unreadable", called };
  const { query } = read.data;
  if (query === null) return { kind: "none", called };
  return { kind: "query", query: query.kind === "calendar" ? { ...query, today } : query, called };
}

/** Examples are told as a conversation that has been. */
function turnsOf({ examples }: Prompt) {
  return examples.flatMap(({ asked, answered }) => [
    { role: "user" as const, content: asked },
    { role: "assistant" as const, content: answered },
  ]);
}

/** Without a cache a model is asked again; the answer does not wait for a store that is out of order. */
async function quietly<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}
