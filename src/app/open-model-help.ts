import { join } from "node:path";
import Keyv from "keyv";
import { keyOf } from "../adapters/dataset/snapshot.ts";
import type { ModelCache, ModelParts } from "../adapters/llm/create-model.ts";
import { loadPrompt, type Prompt } from "../adapters/llm/load-prompt.ts";
import { createModelOutput, shapeOf } from "../adapters/llm/query-schema.ts";
import type { LanguageModel } from "../application/interpreting/language-model.ts";
import type { ModelAddress } from "../application/interpreting/model-address.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { dataDir, openAnswering, type Answering, type ModelHelp } from "./answering.ts";

const promptFile = join(import.meta.dirname, "..", "..", "prompts", "interpret-question.md");
/** The same question is often asked again within a few weeks: before a forum, before a report is due. */
const keptMs = 30 * 24 * 60 * 60 * 1000;

interface HelpParts {
  readonly plans: Plans;
  readonly cache: {
    readonly get: ModelCache["get"];
    readonly set: (key: string, text: string, ttlMs: number) => Promise<unknown>;
  };
  readonly allowed: () => Promise<boolean>;
}

/** The configured language model; undefined when there is none. Throws data-invalid when its prompt is damaged. */
export function openModelHelp(
  { model: settings }: Config,
  { plans, cache, allowed }: HelpParts,
): ModelHelp | undefined {
  if (!settings) return undefined;
  const prompt = openPrompt(plans);
  const parts = {
    ...{ plans, prompt, version: versionOf(settings) },
    cache: {
      get: (key: string) => cache.get(key),
      set: (key: string, text: string) => cache.set(key, text, keptMs),
    },
  };
  let opening: Promise<LanguageModel> | undefined;
  const open = () => (opening ??= openModel(settings, parts));
  const model: LanguageModel = {
    choose: async (asked) => (await open()).choose(asked),
    remembered: async (asked) => (await open()).remembered(asked),
  };
  return { model, allowed };
}

/** How a model is asked. Throws data-invalid when the file is damaged. */
export function openPrompt(plans: Plans): Prompt {
  return loadPrompt(promptFile, shapeOf(createModelOutput(plans)));
}

/** The library takes long to load, and most questions need no model. */
async function openModel(settings: ModelAddress, parts: Omit<ModelParts, "ask">): Promise<LanguageModel> {
  const { createAskOpenai } = await import("../adapters/llm/ask-openai.ts");
  const { createModel } = await import("../adapters/llm/create-model.ts");
  return createModel({ ...parts, ask: createAskOpenai(settings) });
}

/** What an answer of a model depends on: who gives it, and every file of the data. */
function versionOf(settings: ModelAddress): string {
  const where = settings.at === "azure" ? [settings.endpoint, settings.deployment] : [settings.baseUrl, settings.model];
  return [...where, keyOf([dataDir])].join(" ");
}

/** The model for a terminal, which has no store: what it said is remembered while the command runs. */
export function openTerminalHelp(config: Config, plans: Plans): ModelHelp | undefined {
  return openModelHelp(config, { plans, cache: new Keyv<string>(), allowed: () => Promise.resolve(true) });
}

/** Answers for a terminal. */
export function openAidedAnswering(config: Config, log: Logger): Answering {
  const answering = openAnswering(config, log);
  const help = openTerminalHelp(config, answering.plans);
  return help ? { ...answering, answer: answering.answerOver(undefined, undefined, help) } : answering;
}
