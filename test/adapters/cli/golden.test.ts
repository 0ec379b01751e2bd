import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isRight, questionsOf } from "../../../src/adapters/cli/eval.ts";
import { loadPlans } from "../../../src/adapters/dataset/load-plans.ts";
import { createAnswering, type Answering } from "../../../src/app/answering.ts";
import { createLog } from "../../../src/log.ts";
import { realAnswering } from "../../real-plans.ts";

const testDir = join(import.meta.dirname, "..", "..");
const abstaining = ["not-in-plan", "out-of-scope"];

async function asked(answer: Answering["answer"], path: string) {
  return Promise.all(
    questionsOf(path).map(async (golden) => {
      const { question: text, context, today = "2026-11-21" } = golden;
      const reply = await answer({ text, context, today });
      return { golden, right: isRight(golden, reply), abstained: abstaining.includes(reply.outcome) };
    }),
  );
}

/** What each set has reached, so that no change loses it unseen. The sets are never a list of answers: nothing reads them. */
const reached = [
  ["examples.jsonl", 60],
  ["fresh-a.jsonl", 137],
  ["fresh-b.jsonl", 145],
  ["fresh-c.jsonl", 99],
  ["fresh-d.jsonl", 71],
  ["fresh-e.jsonl", 89],
  ["fresh-f.jsonl", 89],
  ["fresh-g.jsonl", 100],
  ["fresh-h.jsonl", 60],
  ["fresh-i.jsonl", 80],
  ["fresh-j.jsonl", 88],
  ["fresh-k.jsonl", 60],
  ["fresh-l.jsonl", 89],
  ["fresh-m.jsonl", 86],
  ["fresh-n.jsonl", 100],
  ["fresh-o.jsonl", 80],
  ["fresh-p.jsonl", 90],
  ["fresh-q.jsonl", 67],
  ["fresh-s.jsonl", 100],
  ["fresh-t.jsonl", 90],
  ["fresh-u.jsonl", 100],
  ["fresh-v.jsonl", 88],
  ["fresh-w.jsonl", 98],
  ["fresh-x.jsonl", 98],
  ["fresh-y.jsonl", 100],
] as const;

describe("the golden questions", () => {
  let answer: Answering["answer"];
  beforeAll(() => {
    ({ answer } = realAnswering());
  });
  const sets = new Map<string, ReturnType<typeof asked>>();
  /** What became of a set's questions, each of which is asked once. */
  const outcomes = (file: string) => sets.getOrInsertComputed(file, () => asked(answer, join(testDir, "golden", file)));

  it.each(reached)("of %s are answered right at least %i times", async (file, atLeast) => {
    const all = await outcomes(file);
    const wrong = all.filter((each) => !each.right).map((each) => each.golden.id);
    expect(all.length - wrong.length, `wrong: ${wrong.join(" ")}`).toBeGreaterThanOrEqual(atLeast);
  });

  it("that the plans do not answer are answered in fewer than one of twenty", async () => {
    const all = (await Promise.all(reached.map(([file]) => outcomes(file)))).flat();
    const unanswerable = all.filter((each) => each.golden.abstain);
    const answered = unanswerable.filter((each) => !each.abstained).map((each) => each.golden.id);
    expect(unanswerable.length).toBeGreaterThan(50);
    expect(answered.length, `answered: ${answered.join(" ")}`).toBeLessThan(unanswerable.length / 20);
  });
});

describe("a seventh plan that the product has never seen", () => {
  const folder = join(testDir, "fixtures", "seventh-plan");

  it("is understood by its data alone", async () => {
    const { answer } = createAnswering(createLog("silent"), loadPlans(folder));
    const all = await asked(answer, join(folder, "questions.jsonl"));
    const wrong = all.filter((each) => !each.right).map((each) => each.golden.id);
    expect(all).toHaveLength(40);
    expect(all.length - wrong.length, `wrong: ${wrong.join(" ")}`).toBe(40);
  });
});
