import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { isRight } from "../src/adapters/cli/eval.ts";
import type { Question } from "../src/application/ports.ts";
import { languages, type Language } from "../src/domain/plan/language.ts";

/** The day on which questions without a day of their own are asked, so that two runs ask the same. */
const askedOn = "2026-11-21";
const folder = join(import.meta.dirname, "..", "test", "golden");

/** What `isRight` judges, and the question as the bots get it. */
export interface Golden {
  readonly judged: Parameters<typeof isRight>[0];
  readonly question: Question;
  /** Told to the search bot only: the product finds it out. */
  readonly lang: Language;
}

const Line = z
  .object({
    id: z.string(),
    lang: z.enum(languages),
    type: z.string(),
    question: z.string(),
    context: z.array(z.string()).default([]),
    today: z.iso.date().default(askedOn),
    must_include: z.array(z.array(z.string())),
    must_not_include: z.array(z.string()),
    abstain: z.boolean(),
  })
  .transform((judged): Golden => {
    const { question: text, context, today, lang } = judged;
    return { judged, question: { text, context, today }, lang };
  });

/** The golden questions of every set, in order. */
export function goldenQuestions(): readonly Golden[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
    .map((line) => Line.parse(JSON.parse(line)));
}
