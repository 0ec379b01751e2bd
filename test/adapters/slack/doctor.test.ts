import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { doctor } from "../../../src/adapters/cli/doctor.ts";
import { examineSlack, type DoctorParts } from "../../../src/adapters/slack/doctor.ts";
import { botScopes, optionalScopes } from "../../../src/adapters/slack/surface.ts";
import type { DestinationId } from "../../../src/domain/duty/message.ts";
import { createLog } from "../../../src/log.ts";
import { startFakeSlack, type FakeSlack } from "./fake-slack.ts";
import { httpMode } from "./joined.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await startFakeSlack();
  fake.scopes = [...botScopes, ...optionalScopes].join(",");
});
afterEach(() => fake.stop());

/** What the doctor prints, and its exit code. */
async function examine(parts: Partial<DoctorParts> = {}) {
  const said: string[] = [];
  const io = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
  const lines = { lines: async function* () {}, interactive: false };
  const whole: DoctorParts = {
    settings: httpMode(fake),
    installed: () => Promise.resolve([]),
    channels: () => Promise.resolve([]),
    samples: () => Promise.resolve([{ name: "hei", blocks: [{ type: "divider" }] }]),
    log: createLog("silent"),
    ...parts,
  };
  const code = await doctor(["slack"], { ...io, ...lines }, { slack: () => examineSlack(whole) });
  return { code, said: said.join("\n") };
}

describe("the doctor", () => {
  it("finds nothing wrong where all is well, and says what it could not see", async () => {
    const { code, said } = await examine();
    expect(code).toBe(0);
    expect(said).toContain("ok         settings for HTTP mode");
    expect(said).toContain("ok         scopes: all that are used");
    expect(said).toContain("ok         sample card: hei");
    expect(said).toContain("unchecked  SLACK_SIGNING_SECRET and the address of requests");
    expect(fake.of("chat.postMessage")).toEqual([]);
  });

  it("names a token that Slack does not know, and what could not be looked at without it", async () => {
    fake.tokens.clear();
    const { code, said } = await examine();
    expect(code).toBe(1);
    expect(said).toContain("wrong      token: Slack says invalid_auth");
    expect(said).toContain("unchecked  sample cards");
  });

  it("says what it could not check where Slack is out of reach", async () => {
    await fake.stop();
    const { code, said } = await examine();
    expect(code).toBe(1);
    for (const what of ["token", "scopes", "membership of channels", "sample cards"])
      expect(said).toContain(`unchecked  ${what}`);
    fake = await startFakeSlack();
  });

  it("names the scopes that are missing, and lets the optional ones be", async () => {
    fake.scopes = botScopes.filter((scope) => scope !== "commands").join(",");
    const { code, said } = await examine();
    expect(code).toBe(1);
    expect(said).toContain("wrong      scopes: commands missing");
    expect(said).toContain("ok         scopes: without channels:history, groups:history, which is allowed");
  });

  it("looks into every channel that is told of something", async () => {
    const channels = ["slack:T1:#C1", "slack:T1:#C2", "slack:T1:#C3", "slack:T2:#C4"] as DestinationId[];
    fake.next("conversations.info", { kind: "error", error: "channel_not_found" });
    const { said } = await examine({ channels: () => Promise.resolve(channels) });
    expect(said).toContain("wrong      channel C1 is not there for the bot");
    expect(said).toContain("wrong      channel C2: the bot is no member");
    expect(said).not.toContain("C4");
  });

  it("says that it could not look where a running bot holds the store", async () => {
    const { code, said } = await examine({
      channels: () => Promise.reject(new Error("the store is in use\n  Stop it.")),
    });
    expect(code).toBe(0);
    expect(said).toContain("unchecked  membership of channels\n             the store is in use");
  });

  it("names a card that Slack would not show", async () => {
    fake.next("blocks.validate", { kind: "error", error: "invalid_blocks" });
    expect((await examine()).said).toContain("wrong      sample card: hei: Slack says invalid_blocks");
  });

  it("tries the app token in Socket Mode", async () => {
    const socket = { mode: "socket", botToken: "xoxb-1", apiUrl: fake.apiUrl } as const;
    expect((await examine({ settings: { ...socket, appToken: "xapp-1" } })).said).toContain("ok         app token");
    expect((await examine({ settings: { ...socket, appToken: "xapp-2" } })).said).toContain("wrong      app token");
  });

  it("knows Slack only", async () => {
    const io = { out: () => undefined, err: () => undefined, lines: async function* () {}, interactive: false };
    expect(await doctor(["irc"], io, {})).toBe(2);
    expect(await doctor([], io, {})).toBe(2);
  });
});
