import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTrial, type OpenTrial } from "../../src/app/open-trial.ts";
import type { Answering } from "../../src/app/answering.ts";
import { localPerson } from "../../src/domain/access/person.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { createFakeModel, says, type FakeModel } from "../adapters/llm/fake-model.ts";
import { plansWith } from "../few-entries.ts";
import { realAnswering } from "../real-plans.ts";

let fake: FakeModel;
let open: OpenTrial;
let answering: Answering;
beforeAll(async () => {
  fake = await createFakeModel();
  answering = realAnswering();
  const env = { OPENAI_API_KEY: "k", OPENAI_MODEL: "m", OPENAI_BASE_URL: fake.baseUrl };
  const start = Temporal.PlainDateTime.from("2027-03-15T08:55");
  open = await openTrial(readConfig(env), plansWith("lanu.cal.kevatfoorumi"), createLog("silent"), start);
});
afterAll(async () => {
  await open.stop();
  await fake.stop();
});

describe("the configured model of a living product", () => {
  const ask = (text: string, ...context: string[]) =>
    answering.answerOver(undefined, undefined, open.help)({ text, context, today: "2026-11-21" });

  it("is remembered in the store, so that what it offered can be taken after a restart", async () => {
    fake.plays(({ readings }) => says(readings[0]?.query));
    const { aid } = await ask("kemin uimahallin kävijämäärä 2023");
    expect(aid?.kind).toBe("offers");
    expect((await ask("1", "kemin uimahallin kävijämäärä 2023")).aid?.kind).toBe("taken");
    expect(fake.sent()).toHaveLength(1);
    const kept = await Array.fromAsync(open.keyValues("model").keys());
    expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it("is not asked, nor what it said used, once a coordinator forbids it", async () => {
    await open.clockwork.turnSwitches(localPerson, { model: false });
    expect((await ask("kemin uimahallin kävijämäärä 2023")).aid).toBeUndefined();
    await open.clockwork.turnSwitches(localPerson, { model: true });
    expect((await ask("kemin uimahallin kävijämäärä 2023")).aid?.kind).toBe("offers");
    expect(fake.sent()).toHaveLength(1);
  });
});
