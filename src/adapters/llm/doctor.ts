import type { ModelFailure } from "../../application/interpreting/language-model.ts";
import type { Finding } from "../../application/finding.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { failureOf, type AskModel } from "./ask-openai.ts";
import type { Prompt } from "./load-prompt.ts";
import { jsonOf } from "./json-of.ts";
import { createModelOutput, schemaOf, shapeOf } from "./query-schema.ts";

const mends: Readonly<Record<ModelFailure, string>> = {
  "too-slow": "Choose a faster model, one that does not think aloud; nobody waits longer than four seconds.",
  unreachable: "Compare the address with the service's, and see whether this machine may call out.",
  refused:
    "Compare the key and the name of the model or deployment with the service's; it must know structured output.",
  "rate-limited": "Raise the limit or the credit of the account.",
  unreadable: "Choose a model that keeps to structured output (JSON schema).",
  "over-budget": "Try again in an hour.",
  paused: "Try again in a minute.",
};

export interface DoctorParts {
  readonly ask: AskModel;
  readonly prompt: Prompt;
  readonly plans: Plans;
}

/** Whether a model answers as it should. It is asked the first example of its own prompt, and nothing of anybody's. */
export async function examineModel({ ask, prompt, plans }: DoctorParts): Promise<readonly Finding[]> {
  const output = createModelOutput(plans);
  const [example] = prompt.examples;
  const messages = [
    { role: "system" as const, content: prompt.instructions },
    { role: "user" as const, content: example?.asked ?? "{}" },
  ];
  try {
    const { text } = await ask(messages, schemaOf(output));
    return [shapeOf(output).safeParse(jsonOf(text)).success ? good : wrong("unreadable")];
  } catch (error) {
    return [wrong(failureOf(error))];
  }
}

const good: Finding = { kind: "good", what: "the model answers, and as structured output has it" };

function wrong(because: ModelFailure): Finding {
  return { kind: "wrong", what: `the model does not help: ${because}`, mend: mends[because] };
}
