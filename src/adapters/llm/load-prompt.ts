import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../../application/app-error.ts";

/** How a task is put to a model: what it has to do, and a few questions with the answers that are wanted. */
export interface Prompt {
  /** Goes up with every change of the wording: what an older one answered is not used any more. */
  readonly version: number;
  readonly instructions: string;
  readonly examples: readonly Example[];
}

export interface Example {
  /** What is sent, and what comes back, as JSON on one line. */
  readonly asked: string;
  readonly answered: string;
}

const Head = z.strictObject({ task: z.string(), version: z.int().positive() });
const layout = /^---\n(?<head>.*?)\n---\n(?<instructions>.*?)(?=^## Example)(?<examples>.*)$/ms;
const block = /^```json\n(.*?)^```$/gms;

/**
 * Reads a prompt of prompts/: a head with its version, the instructions, and examples of two blocks of JSON each. Throws data-invalid when the
 * file is not made so, or when an example's answer has not the shape of `answer`.
 */
export function loadPrompt(file: string, answer: z.ZodType): Prompt {
  const parts = layout.exec(readFileSync(file, "utf8"))?.groups;
  const head = Head.safeParse(parse(parts?.["head"] ?? ""));
  if (!parts || !head.success) throw wrong(file, "it has no head with `task` and `version`, or no example");
  const blocks = [...(parts["examples"] ?? "").matchAll(block)].map(([, json = ""]) => oneLine(json, file));
  const examples = blocks.flatMap((asked, at): readonly Example[] => {
    const answered = blocks[at + 1] ?? "null";
    return at % 2 === 0 ? [{ asked, answered }] : [];
  });
  for (const { answered } of examples) {
    if (!answer.safeParse(JSON.parse(answered)).success) throw wrong(file, `no model may answer ${answered}`);
  }
  return { version: head.data.version, instructions: (parts["instructions"] ?? "").trim(), examples };
}

function oneLine(json: string, file: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch (cause) {
    throw wrong(file, "an example is not JSON", cause);
  }
}

function wrong(file: string, what: string, cause?: unknown): AppError {
  return new AppError("data-invalid", `${file}: ${what}`, "Mend the prompt; see the other examples in it.", cause);
}
