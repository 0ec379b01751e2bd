import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSlack } from "../../../src/adapters/slack/start-slack.ts";
import { startFakeSlack, type FakeSlack } from "./fake-slack.ts";
import { directMessage, envelope, httpMode, joinSlack, post, quietParts } from "./joined.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await startFakeSlack();
});
afterEach(() => fake.stop());

describe("joining Slack", () => {
  it("finds out who it is, once", async () => {
    const { slack, stop } = await joinSlack(httpMode(fake));
    expect(await slack.teamIds()).toEqual(["T1"]);
    expect((await slack.clientFor("T1"))?.token).toBe("xoxb-1");
    expect(await slack.clientFor("T2")).toBeUndefined();
    expect(fake.of("auth.test")).toHaveLength(1);
    await stop();
  });

  it("ends cleanly with a token that Slack does not know, and names the setting, not the token", async () => {
    const start = startSlack({ ...quietParts(), settings: { ...httpMode(fake), botToken: "xoxb-wrong" } as never });
    await expect(start).rejects.toThrow(/^SLACK_BOT_TOKEN: Slack says invalid_auth\n/);
    await expect(start).rejects.toMatchObject({ code: "settings-invalid" });
  });

  it("ends cleanly with an address where no Slack is", async () => {
    fake.next("auth.test", ...Array.from({ length: 3 }, () => ({ kind: "status", status: 404 }) as const));
    await expect(startSlack({ ...quietParts(), settings: httpMode(fake) })).rejects.toMatchObject({
      code: "platform-unreachable",
    });
  });
});

describe("leaving Slack", () => {
  it("waits for the listeners that run and takes nothing in any more", async () => {
    const [begun, goOn] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    let done = 0;
    const { slack, url, stop } = await joinSlack(httpMode(fake), {
      listen: (app) =>
        app.message(async () => {
          begun.resolve(undefined);
          await goOn.promise;
          done += 1;
        }),
    });
    await post(envelope(directMessage("hei")), { url });
    await begun.promise;
    const stopped = slack.stop().then(() => done);
    expect((await post(envelope(directMessage("vielä"), { id: "Ev2" }), { url })).status).toBe(503);
    goOn.resolve(undefined);
    expect(await stopped).toBe(1);
    await stop();
  });
});

describe("a workspace that takes the bot out", () => {
  it("is told of, unless only somebody's own token went", async () => {
    const gone: string[] = [];
    const { url, stop } = await joinSlack(httpMode(fake), {
      onGone: (team) => Promise.resolve(void gone.push(team)),
    });
    await post(envelope({ type: "tokens_revoked", tokens: { oauth: ["U1"] } }, { id: "Ev1" }), { url });
    await post(envelope({ type: "tokens_revoked", tokens: { bot: ["U0BOT"] } }, { id: "Ev2" }), { url });
    await expect.poll(() => gone).toEqual(["T1"]);
    await post(envelope({ type: "app_uninstalled" }, { id: "Ev3" }), { url });
    await expect.poll(() => gone).toEqual(["T1", "T1"]);
    await stop();
  });
});
