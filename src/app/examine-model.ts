import { createAskOpenai } from "../adapters/llm/ask-openai.ts";
import { examineModel } from "../adapters/llm/doctor.ts";
import { loadPlans } from "../adapters/dataset/load-plans.ts";
import type { Finding } from "../application/finding.ts";
import type { Config } from "../config.ts";
import { dataDir } from "./answering.ts";
import { openPrompt } from "./open-model-help.ts";

/** Examines the configured language model. */
export async function examineModelNow({ model }: Config): Promise<readonly Finding[]> {
  if (!model)
    return [
      { kind: "wrong", what: "settings: none of a model", mend: "Set OPENAI_API_KEY and OPENAI_MODEL; see README." },
    ];
  const plans = loadPlans(dataDir);
  return examineModel({ ask: createAskOpenai(model), prompt: openPrompt(plans), plans });
}
