import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
const oauth = {
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "client",
  SLACK_STATE_SECRET: "state",
  SLACK_SIGNING_SECRET: "signing",
  SECRET_KEY: "a-long-enough-key",
};

describe("the settings of Slack", () => {
  it("may be absent", () => expect(readConfig({})).toMatchObject({ reachable: false }));

  it("are HTTP mode with a token and a signing secret", () =>
    expect(readConfig({ ...bot, SLACK_SIGNING_SECRET: "s", SLACK_API_URL: "http://127.0.0.1:1/api/" })).toMatchObject({
      reachable: true,
      slack: { mode: "http", botToken: "xoxb-1", signingSecret: "s", apiUrl: "http://127.0.0.1:1/api/" },
    }));

  it("are Socket Mode with an app token, whether or not a signing secret stands beside it", () => {
    const slack = { mode: "socket", botToken: "xoxb-1", appToken: "xapp-1" };
    expect(readConfig({ ...bot, SLACK_APP_TOKEN: "xapp-1" }).slack).toEqual(slack);
    expect(readConfig({ ...bot, SLACK_APP_TOKEN: "xapp-1", SLACK_SIGNING_SECRET: "s" }).slack).toEqual(slack);
  });

  it("are OAuth with a client", () =>
    expect(readConfig(oauth).slack).toEqual({
      mode: "oauth",
      clientId: "1.2",
      clientSecret: "client",
      stateSecret: "state",
      signingSecret: "signing",
      secretKey: "a-long-enough-key",
    }));

  it("may name the workspaces that are served", () => {
    expect(readConfig({ ...oauth, SLACK_WORKSPACES: "T1, T2" }).slack).toMatchObject({ workspaces: ["T1", "T2"] });
    expect(() => readConfig({ ...oauth, SLACK_WORKSPACES: "acme" })).toThrow("SLACK_WORKSPACES: ");
  });

  it.each([
    [bot, ["SLACK_SIGNING_SECRET"]],
    [{ SLACK_SIGNING_SECRET: "s" }, ["SLACK_BOT_TOKEN"]],
    [{ SLACK_APP_TOKEN: "xapp-1" }, ["SLACK_BOT_TOKEN"]],
    [
      { SLACK_CLIENT_ID: "1.2", ...bot },
      ["SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "SLACK_SIGNING_SECRET", "SECRET_KEY", "SLACK_BOT_TOKEN"],
    ],
    [{ ...oauth, SLACK_APP_TOKEN: "xapp-1" }, ["SLACK_APP_TOKEN"]],
    [
      { SLACK_BOT_TOKEN: "xoxp-1", SLACK_API_URL: "https://slack.test", PORT: "x", COORDINATORS: "me", SECRET_KEY: "" },
      ["PORT", "SLACK_BOT_TOKEN", "SLACK_API_URL", "SLACK_SIGNING_SECRET", "COORDINATORS"],
    ],
  ])("are refused with everything that is wrong: %j", (env, named) => {
    const wrong = () => readConfig(env);
    for (const name of named) expect(wrong).toThrow(`${name}: `);
  });

  it("are never told in an error", () =>
    expect(() => readConfig({ SLACK_BOT_TOKEN: "very-secret" })).not.toThrow("very-secret"));
});
