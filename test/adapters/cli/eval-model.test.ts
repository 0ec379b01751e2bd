import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluateSets } from "../../../src/app/eval-commands.ts";
import { readConfig } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import { createFakeModel, says, type FakeModel } from "../llm/fake-model.ts";
import { ran } from "./ran.ts";

const dir = mkdtempSync(join(tmpdir(), "eval-"));
const question = (id: string, text: string, must: string) =>
  JSON.stringify({
    ...{ id, lang: "fi", type: "measures", question: text, must_include: [[must]], must_not_include: [] },
    abstain: false,
  });

let fake: FakeModel;
beforeAll(async () => {
  fake = await createFakeModel();
  const lines = [
    question("known", "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?", "yksinäiseksi"),
    question("unknown", "kemin uimahallin kävijämäärä 2023", "toistaiseksi"),
    question("strange", "Mikä sää on huomenna Kotkassa?", "aurinko"),
  ];
  writeFileSync(join(dir, "few.jsonl"), lines.join("\n"));
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await fake.stop();
});

function run(args: string, model: object = {}) {
  const parts = { config: readConfig({ DATA_DIR: dir, ...model }), log: createLog("silent") };
  return ran((io) => evaluateSets(args.split(" "), io, { ...parts, sets: { folder: dir, today: "2026-11-21" } }));
}

describe("eval --model", () => {
  const model = () => ({ OPENAI_API_KEY: "k", OPENAI_MODEL: "m", OPENAI_BASE_URL: fake.baseUrl });

  it("says that there is no model, and is done", async () =>
    expect(await run("--model")).toMatchObject({ code: 0, out: expect.stringContaining("OPENAI_API_KEY") as string }));

  it("tells each question that a model was asked, and the whole", async () => {
    fake.plays(({ readings }) => says(readings[0]?.query));
    const { code, out } = await run("--model --input-price 1 --output-price 10", model());
    expect(code).toBe(0);
    expect(out).toMatch(
      /^wrong unknown: not-in-plan, model query \(offers\), 900\+40 tokens, cost 0\.001300, \d+ ms$/m,
    );
    expect(out).toContain("answered without any call 2/3 = 66.7 %");
    expect(out).toContain("worse than without the model 0");
    expect(out).toContain("right once the offered reading is taken 1 more");
    expect(out).toContain("accuracy 1/3 = 33.3 %");
    const recorded = readFileSync(join(dir, "eval", "model.jsonl"), "utf8")
      .trim()
      .split("\n");
    expect(recorded.map((line) => JSON.parse(line) as object)).toMatchObject([
      { id: "known", right: true, called: false },
      { id: "unknown", outcome: "not-in-plan", right: false, rightTaken: true, tokens: { input: 900, output: 40 } },
      { id: "strange", outcome: "out-of-scope", right: false, called: false },
    ]);
  });

  it("leaves the cost out when no price is given, and goes on when the model fails", async () => {
    fake.plays(() => ({ error: { message: "oops" }, status: 500 }));
    const { code, out } = await run("--model", model());
    expect(code).toBe(0);
    expect(out).toContain("unknown: not-in-plan, model unreachable");
    expect(out).toContain("cost unknown");
  });

  it.each(["--modle", "--model --input-price dear", "--input-price 1"])("is told how it is used: %s", async (args) =>
    expect(await run(args)).toMatchObject({ code: 2, err: expect.stringContaining("usage: ") as string }),
  );
});
