import { join } from "node:path";
import { evaluate, type GoldenSets } from "../adapters/cli/eval.ts";
import { evaluateModel, type EvalModelParts } from "../adapters/cli/eval-model.ts";
import type { Io } from "../adapters/cli/io.ts";
import type { LanguageModel, ModelChoice } from "../application/interpreting/language-model.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";
import { createAnswering } from "./answering.ts";
import { openTerminalHelp } from "./open-model-help.ts";

/** The project's question sets. */
export const goldenDir = join(import.meta.dirname, "..", "..", "test", "golden");

/** `eval`: the question sets as they are answered without a model, or with one. */
export function evaluateSets(
  args: readonly string[],
  io: Io,
  { config, log, sets }: { readonly config: Config; readonly log: Logger; readonly sets: GoldenSets },
): Promise<number> {
  if (args.length === 0) return evaluate(sets, io, createAnswering(log).answer);
  const out = join(config.stateDir, "eval", "model.jsonl");
  return evaluateModel(args, io, { sets, out, start: () => (config.model ? startModel(config, log) : undefined) });
}

function startModel(config: Config, log: Logger): EvalModelParts | undefined {
  const { answer: alone, answerOver, plans } = createAnswering(log);
  const help = openTerminalHelp(config, plans);
  if (!help) return undefined;
  const { model, choice } = watched(help.model);
  return { alone, aided: answerOver(undefined, undefined, { ...help, model }), choice };
}

/** A model whose last choice can be looked at once. */
function watched(model: LanguageModel): {
  readonly model: LanguageModel;
  readonly choice: () => ModelChoice | undefined;
} {
  const made: ModelChoice[] = [];
  return {
    model: {
      ...model,
      choose: async (asked) => {
        const choice = await model.choose(asked);
        made.push(choice);
        return choice;
      },
    },
    choice: () => made.splice(0).at(-1),
  };
}
