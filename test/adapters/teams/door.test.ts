import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realAnswering } from "../../real-plans.ts";
import { startFakeTeams } from "./fake-teams.ts";
import { direct, message, startTeamsBot, type LivingTeams } from "./living-teams.ts";

let teams: LivingTeams;
beforeAll(async () => {
  teams = await startTeamsBot(realAnswering());
});
afterAll(() => teams.stop());

const hello = () => ({ ...direct({ serviceUrl: teams.fake.url }), ...message("Hei!") });
const past = Math.floor(Date.now() / 1000) - 3600;

describe("the door of Teams", () => {
  it("lets in what Teams has signed for this bot", async () => expect((await teams.post(hello())).status).toBe(200));

  it("does not let in what brings no token", async () => expect((await teams.post(hello(), "")).status).toBe(401));

  it.each([
    ["another bot", { aud: "another" }],
    ["another issuer", { iss: "https://example.org" }],
    ["an application of some organisation", { iss: "https://login.microsoftonline.com/t/v2.0", tid: "t" }],
    ["another address", { serviceurl: "https://example.org" }],
    ["no address", { serviceurl: undefined }],
    ["the past", { exp: past }],
  ])("does not let in a token of %s", async (_what, claims) =>
    expect((await teams.post(hello(), teams.fake.token(claims))).status).toBe(401),
  );

  it("does not let in what somebody else has signed", async () => {
    const stranger = await startFakeTeams();
    expect((await teams.post(hello(), stranger.token({ serviceurl: teams.fake.url }))).status).toBe(401);
    await stranger.stop();
  });

  it("refuses other organisations, and what names none", async () => {
    const other = direct({ serviceUrl: teams.fake.url, tenant: "other" });
    expect((await teams.post({ ...other, ...message("Hei!") })).status).toBe(403);
    const nobody = { ...hello(), conversation: { id: "a:1", conversationType: "personal" }, channelData: {} };
    expect((await teams.post(nobody)).status).toBe(403);
  });

  it("refuses what is no activity, what reaches beyond a conversation, and what is too large", async () => {
    expect((await teams.post({})).status).toBe(400);
    const beyond = { ...hello(), conversation: { id: "a:1/../../other", conversationType: "personal" } };
    expect((await teams.post(beyond)).status).toBe(400);
    expect((await teams.post({ ...hello(), text: "x".repeat(600_000) })).status).toBe(413);
  });
});
