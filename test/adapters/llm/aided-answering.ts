import { join } from "node:path";
import { createAskOpenai } from "../../../src/adapters/llm/ask-openai.ts";
import type { ModelAddress } from "../../../src/application/interpreting/model-address.ts";
import { createModel, type ModelParts } from "../../../src/adapters/llm/create-model.ts";
import { loadPrompt } from "../../../src/adapters/llm/load-prompt.ts";
import { createModelOutput, shapeOf } from "../../../src/adapters/llm/query-schema.ts";
import type { Answering } from "../../../src/app/answering.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";

export const promptFile = join(import.meta.dirname, "..", "..", "..", "prompts", "interpret-question.md");

export const shape = (plans: Plans) => shapeOf(createModelOutput(plans));

/** What a model said is kept in memory. */
export function memory(): ModelParts["cache"] & { readonly kept: ReadonlyMap<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, text) => Promise.resolve(kept.set(key, text)),
  };
}

/** A machine that is busy with other tests may need long to answer itself. */
const patient = 20_000;

/** The whole journey of a question with a model at an address; without a cache it is asked each time. */
export function aidedAnswering(
  { answerOver, plans }: Answering,
  address: ModelAddress,
  {
    allowed = () => Promise.resolve(true),
    limitMs = patient,
    ...parts
  }: Partial<ModelParts> & { readonly allowed?: () => Promise<boolean>; readonly limitMs?: number } = {},
): Answering["answer"] {
  const forgetting = { get: () => Promise.resolve(undefined), set: () => Promise.resolve() };
  const model = createModel({
    ...{ plans, cache: forgetting, version: "test", prompt: loadPrompt(promptFile, shape(plans)) },
    ask: createAskOpenai(address, limitMs),
    ...parts,
  });
  return answerOver(undefined, undefined, { model, allowed });
}
