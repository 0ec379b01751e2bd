import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Reply } from "../../application/answer-question.ts";
import type { Question } from "../../application/ports.ts";
import type { Card } from "../../cards/card.ts";
import { done, failed, type Io } from "./io.ts";

/** A question with the strings that a right answer holds. */
const GoldenQuestion = z.object({
  id: z.string(),
  lang: z.string(),
  type: z.string(),
  question: z.string(),
  context: z.array(z.string()).default([]),
  today: z.iso.date().optional(),
  must_include: z.array(z.array(z.string())),
  must_not_include: z.array(z.string()),
  abstain: z.boolean(),
});
export type GoldenQuestion = z.output<typeof GoldenQuestion>;

/** These types are answered at once, so the answer must stand at the beginning. */
const shortTypes = new Set(
  "indicator_value indicator_compare indicator_status count committee_fact schedule_of_measure plan_meta calendar_next".split(
    " ",
  ),
);
const shortAnswer = 700;
const longAnswer = 3500;

/** Where the question sets lie, and the day of asking those that name none. */
export interface GoldenSets {
  readonly folder: string;
  readonly today: string;
}

/** `eval`: the project's question sets. Right answers by type and language, failures listed, accuracy last. */
export async function evaluate(
  sets: GoldenSets,
  io: Io,
  answer: (question: Question) => Promise<Reply<Card>>,
): Promise<number> {
  const tally = new Map<string, { right: number; all: number }>();
  const count = (key: string, right: boolean): void => {
    const each = tally.get(key) ?? { right: 0, all: 0 };
    tally.set(key, { right: each.right + (right ? 1 : 0), all: each.all + 1 });
  };
  for (const { file, golden, question } of askedIn(sets)) {
    const reply = await answer(question);
    const right = isRight(golden, reply);
    for (const key of ["all", `set ${file}`, `type ${golden.type}`, `language ${golden.lang}`]) count(key, right);
    if (!right)
      io.out(
        `wrong ${golden.id} (${golden.type}, ${golden.lang}) ${question.text}\n      → ${reply.text.slice(0, 160).replaceAll("\n", " / ")}`,
      );
  }
  const all = tally.get("all");
  if (!all) return failed;
  tally.delete("all");
  for (const [key, { right, all: of }] of [...tally].sort()) io.out(`${key}: ${right}/${of}`);
  io.out(`accuracy ${shareOf(all.right, all.all)}`);
  return done;
}

/** "1054/1098 = 96.0 %" */
export function shareOf(some: number, all: number): string {
  return `${some}/${all} = ${((100 * some) / all).toFixed(1)} %`;
}

/** Every question of the sets, as it is asked. */
export function askedIn({ folder, today }: GoldenSets): readonly Asked[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((file) =>
    questionsOf(join(folder, file)).map((golden) => {
      const { question: text, context } = golden;
      return { file, golden, question: { text, context, today: golden.today ?? today } };
    }),
  );
}

export interface Asked {
  readonly file: string;
  readonly golden: GoldenQuestion;
  readonly question: Question;
}

/** The questions of one file of a question set. Throws when a line is none. */
export function questionsOf(path: string): readonly GoldenQuestion[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => GoldenQuestion.parse(JSON.parse(line)));
}

/** As the question sets define it: abstaining where one must, else one string of each list and no forbidden one. */
export function isRight(golden: GoldenQuestion, { outcome, text }: Pick<Reply<Card>, "outcome" | "text">): boolean {
  const abstained = outcome === "not-in-plan" || outcome === "out-of-scope";
  const seen = text.slice(0, shortTypes.has(golden.type) ? shortAnswer : longAnswer).toLowerCase();
  const holds = (string: string): boolean => seen.includes(string.toLowerCase());
  if (golden.must_not_include.some(holds)) return false;
  return golden.abstain ? abstained : !abstained && golden.must_include.every((list) => list.some(holds));
}
