import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { Reply } from "../../application/answer-question.ts";
import type { ModelChoice, Tokens } from "../../application/interpreting/language-model.ts";
import type { Question } from "../../application/ports.ts";
import type { Card } from "../../cards/card.ts";
import { askedIn, isRight, shareOf, type Asked, type GoldenSets } from "./eval.ts";
import { readFlags } from "./flags.ts";
import { done, wrongUsage, type Io } from "./io.ts";

const Price = z.coerce.number().nonnegative();
const Flags = z.strictObject({
  model: z.literal(true),
  "input-price": Price.optional(),
  "output-price": Price.optional(),
});
const usage = "usage: npm run eval -- [--model [--input-price P --output-price P]], prices per million tokens";

type Answer = (question: Question) => Promise<Reply<Card>>;

export interface EvalModelParts {
  readonly alone: Answer;
  readonly aided: Answer;
  /** What the model made of the last question; undefined when it was not needed. Asked for once a question. */
  readonly choice: () => ModelChoice | undefined;
}

/** One question, as it is recorded. `cost` is in the currency of the prices and absent without them. */
interface Recorded {
  readonly id: string;
  readonly set: string;
  readonly outcome: string;
  readonly right: boolean;
  readonly rightAlone: boolean;
  /** After the asker took what was offered. */
  readonly rightTaken?: boolean;
  readonly aid?: string;
  /** What came of the model, and whether it was really asked. */
  readonly model?: string;
  readonly called: boolean;
  readonly tokens?: Tokens;
  readonly cost?: number;
  readonly ms: number;
}

/** `eval --model`: the question sets with the configured model, beside what there is without it; each question goes to `out` as a JSON line. */
export async function evaluateModel(
  args: readonly string[],
  io: Io,
  {
    sets,
    out,
    start,
  }: { readonly sets: GoldenSets; readonly out: string; readonly start: () => EvalModelParts | undefined },
): Promise<number> {
  const given = Flags.safeParse(
    readFlags(args, {
      model: { type: "boolean" },
      "input-price": { type: "string" },
      "output-price": { type: "string" },
    }),
  );
  if (!given.success) {
    io.err(usage);
    return wrongUsage;
  }
  const parts = start();
  if (!parts) {
    io.out("no model is configured: set OPENAI_API_KEY and OPENAI_MODEL, or the settings of Azure OpenAI; see README");
    return done;
  }
  const { "input-price": input, "output-price": output } = given.data;
  const recorded: Recorded[] = [];
  for (const asked of askedIn(sets)) {
    const each = await record(
      asked,
      parts,
      input === undefined || output === undefined ? undefined : { input, output },
    );
    recorded.push(each);
    if (each.model !== undefined) io.out(lineOf(each));
  }
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, recorded.map((each) => `${JSON.stringify(each)}\n`).join(""));
  summary(recorded).forEach((line) => io.out(line));
  io.out(`every question is recorded in ${out}`);
  return done;
}

/** Asks with the model and, where one was asked, without it too, and takes what was offered. */
async function record({ file, golden, question }: Asked, parts: EvalModelParts, price?: Tokens): Promise<Recorded> {
  const start = performance.now();
  const reply = await parts.aided(question);
  const ms = Math.round(performance.now() - start);
  const choice = parts.choice();
  const right = isRight(golden, reply);
  const own = { id: golden.id, set: file, outcome: reply.outcome, right, ms };
  if (!choice) return { ...own, rightAlone: right, called: false };
  const { tokens } = choice;
  const text = reply.aid?.kind === "offers" ? reply.card.suggestions.at(-1) : undefined;
  const taken =
    text !== undefined && (await parts.aided({ ...question, text, context: [...question.context, question.text] }));
  // What taking it may have asked is no call of the next question.
  parts.choice();
  return {
    ...own,
    rightAlone: isRight(golden, await parts.alone(question)),
    ...(taken ? { rightTaken: isRight(golden, taken) } : {}),
    ...(reply.aid ? { aid: reply.aid.kind } : {}),
    called: choice.called,
    model: choice.kind === "failed" ? choice.because : choice.kind,
    ...(tokens ? { tokens } : {}),
    ...(tokens && price ? { cost: costOf(tokens, price) } : {}),
  };
}

function costOf(tokens: Tokens, price: Tokens): number {
  return (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
}

function lineOf({ id, outcome, right, model, aid, tokens, cost, ms }: Recorded): string {
  const spent = tokens ? `, ${tokens.input}+${tokens.output} tokens` : "";
  const paid = cost === undefined ? "" : `, cost ${cost.toFixed(6)}`;
  return `${right ? "right" : "wrong"} ${id}: ${outcome}, model ${model ?? ""}${aid ? ` (${aid})` : ""}${spent}${paid}, ${ms} ms`;
}

function summary(all: readonly Recorded[]): readonly string[] {
  const count = (test: (each: Recorded) => boolean): number => all.filter(test).length;
  const sum = (of: (each: Recorded) => number | undefined): number =>
    all.reduce((whole, each) => whole + (of(each) ?? 0), 0);
  const priced = all.some(({ cost }) => cost !== undefined);
  const helped = count(({ right, rightTaken }) => !right && rightTaken === true);
  return [
    `answered without any call ${shareOf(
      count(({ called }) => !called),
      all.length,
    )}`,
    `tokens ${sum(({ tokens }) => tokens?.input)} in, ${sum(({ tokens }) => tokens?.output)} out`,
    priced
      ? `cost ${sum(({ cost }) => cost).toFixed(4)}`
      : "cost unknown: give --input-price and --output-price, per million tokens",
    `worse than without the model ${count(({ right, rightAlone }) => rightAlone && !right)}`,
    `right once the offered reading is taken ${helped} more`,
    `accuracy without ${shareOf(
      count(({ rightAlone }) => rightAlone),
      all.length,
    )}`,
    `accuracy ${shareOf(
      count(({ right }) => right),
      all.length,
    )}`,
  ];
}
