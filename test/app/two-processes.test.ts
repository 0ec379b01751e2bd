import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFakeSlack, type FakeSlack } from "../adapters/slack/fake-slack.ts";
import { directMessage, envelope, post, signingSecret } from "../adapters/slack/joined.ts";
import { postgresHere, startPostgres, type Postgres } from "../adapters/store/postgres.ts";
import { emptyFolder } from "../empty-folder.ts";
import { freePort } from "../free-port.ts";
import { withLearnt } from "../real-plans.ts";

describe.runIf(postgresHere)("two processes on one PostgreSQL", () => {
  let postgres: Postgres;
  let fake: FakeSlack;
  const bots: { readonly url: string; readonly child: ChildProcess }[] = [];

  beforeAll(async () => {
    [postgres, fake] = await Promise.all([startPostgres(), startFakeSlack()]);
    const databaseUrl = await postgres.fresh();
    for (const port of [await freePort(), await freePort()]) {
      const settings = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: fake.apiUrl };
      const env = {
        ...process.env,
        ...settings,
        DATABASE_URL: databaseUrl,
        DATA_DIR: withLearnt(emptyFolder()),
        PORT: String(port),
      };
      const child = spawn(process.execPath, ["src/main.ts"], { env, stdio: ["ignore", "pipe", "ignore"] });
      await once(child.stdout, "data");
      bots.push({ url: `http://127.0.0.1:${port}`, child });
    }
  }, 180_000);
  afterAll(async () => {
    for (const { child } of bots) {
      child.kill("SIGTERM");
      await once(child, "close");
    }
    await fake.stop();
    await postgres.stop();
  }, 60_000);

  const ask = async (text: string, id: string) => {
    const event = { ...directMessage(text), ts: `1800000000.${id}` };
    const answered = await Promise.all(bots.map(({ url }) => post(envelope(event, { id: `Ev${id}` }), { url })));
    expect(answered.map(({ status }) => status)).toEqual([200, 200]);
  };
  const answers = () => fake.of("chat.postMessage").map(({ args }) => String(args["text"]));

  it("answer an event that both receive once, and the follow-up in the light of it", { timeout: 60_000 }, async () => {
    await ask("Kuinka moni Kotkan lukiolainen tuntee itsensä yksinäiseksi?", "000100");
    await expect.poll(() => answers().length, { timeout: 30_000 }).toBe(1);
    await ask("entä Haminassa?", "000200");
    await expect.poll(() => answers().length, { timeout: 30_000 }).toBe(2);
    expect(answers()[1]).toContain("Hamina");
    await ask("kiitos", "000300");
    await expect.poll(() => answers().length, { timeout: 30_000 }).toBeGreaterThan(2);
    expect(answers()).toHaveLength(3);
  });
});
