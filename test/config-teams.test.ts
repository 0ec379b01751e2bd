import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

const bot = { TEAMS_CLIENT_ID: "app-1", TEAMS_TENANT_ID: "tenant-1" };
const emulator = "http://127.0.0.1:56150/_connector";

describe("the settings of Teams", () => {
  it("may be absent", () => expect(readConfig({}).teams).toBeUndefined());

  it("are a registered bot with a secret, or with the machine's managed identity", () => {
    const teams = { mode: "registered", clientId: "app-1", tenantId: "tenant-1" };
    expect(readConfig(bot)).toMatchObject({ reachable: true, teams });
    expect(readConfig({ ...bot, TEAMS_CLIENT_SECRET: "s" }).teams).toEqual({ ...teams, clientSecret: "s" });
  });

  it("are an emulator with its address alone, whatever stands beside it", () => {
    const teams = { mode: "emulator", connectorUrl: emulator };
    expect(readConfig({ TEAMS_EMULATOR: `${emulator}/` }).teams).toEqual({ ...teams, clientId: "vuosikello" });
    expect(readConfig({ ...bot, TEAMS_CLIENT_SECRET: "s", TEAMS_EMULATOR: emulator }).teams).toEqual({
      ...{ ...teams, clientId: "app-1", tenantId: "tenant-1" },
    });
  });

  it("stand beside those of Slack", () =>
    expect(readConfig({ ...bot, SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" })).toMatchObject({
      slack: { mode: "socket" },
      teams: { mode: "registered" },
    }));

  it.each([
    [{ TEAMS_CLIENT_SECRET: "s" }, ["TEAMS_CLIENT_ID", "TEAMS_TENANT_ID"]],
    [{ TEAMS_CLIENT_ID: "app-1" }, ["TEAMS_TENANT_ID"]],
    [{ ...bot, TEAMS_TENANT_ID: "common" }, ["TEAMS_TENANT_ID"]],
    [{ ...bot, TEAMS_CLIENT_ID: "a/b" }, ["TEAMS_CLIENT_ID"]],
    [{ TEAMS_EMULATOR: emulator, NODE_ENV: "production" }, ["TEAMS_EMULATOR"]],
    [{ TEAMS_EMULATOR: "nowhere", PORT: "x" }, ["TEAMS_EMULATOR", "PORT"]],
    [{ TEAMS_CLIENT_ID: "app-1", SLACK_BOT_TOKEN: "xoxb-1" }, ["TEAMS_TENANT_ID", "SLACK_SIGNING_SECRET"]],
  ])("are refused with everything that is wrong: %j", (env, named) => {
    for (const name of named) expect(() => readConfig(env)).toThrow(`${name}: `);
  });

  it("are never told in an error", () =>
    expect(() => readConfig({ TEAMS_CLIENT_SECRET: "very-secret" })).not.toThrow("very-secret"));
});
