import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ManyWorkspaces } from "../../../src/adapters/slack/connection.ts";
import { botScopes } from "../../../src/adapters/slack/surface.ts";
import { emulateHere, startEmulate, type Emulated } from "./emulate.ts";
import { startFakeSlack, type FakeSlack } from "./fake-slack.ts";
import { directMessage, envelope, inMemory, joinSlack, post, signingSecret } from "./joined.ts";

const publicUrl = "https://bot.example";
const app = { clientId: "1.2", clientSecret: "client secret", redirectUri: `${publicUrl}/slack/oauth_redirect` };

function settings(apiUrl: string): ManyWorkspaces {
  const { clientId, clientSecret } = app;
  const secrets = { signingSecret, stateSecret: "state secret", secretKey: "a key that is long enough" };
  return { mode: "oauth", clientId, clientSecret, apiUrl, ...secrets };
}

/** Goes to Slack as a browser does: the address that Slack is asked at, and the cookie of the way back. */
async function leave(url: string): Promise<{ readonly asked: URL; readonly cookie: string }> {
  const response = await fetch(`${url}/slack/install`, { redirect: "manual" });
  expect(response.status).toBe(302);
  const [cookie = ""] = (response.headers.get("set-cookie") ?? "").split(";");
  return { asked: new URL(response.headers.get("location") ?? ""), cookie };
}

/** Comes back from Slack to where it sends the browser. */
function comeBack(url: string, to: URL, cookie: string): Promise<Response> {
  return fetch(`${url}${to.pathname}${to.search}`, { headers: { cookie }, redirect: "manual" });
}

function backWith(state: string): URL {
  return new URL(`${app.redirectUri}?code=abc&state=${encodeURIComponent(state)}`);
}

describe("installing into a workspace", () => {
  let fake: FakeSlack;
  beforeEach(async () => {
    fake = await startFakeSlack();
  });
  afterEach(() => fake.stop());

  it("asks for what is used, keeps the token encrypted, hears the workspace, and forgets it when it leaves", async () => {
    const kept = inMemory();
    const [heard, gone]: [string[], string[]] = [[], []];
    const { slack, url, stop } = await joinSlack(settings(fake.apiUrl), {
      installations: kept,
      publicUrl,
      listen: (bolt) => bolt.message(({ client }) => Promise.resolve(void heard.push(client.token ?? ""))),
      onGone: (team) => Promise.resolve(void gone.push(team)),
    });
    expect(await slack.teamIds()).toEqual([]);
    const { asked, cookie } = await leave(url);
    expect(asked.href).toMatch(fake.apiUrl.replace("/api/", "/oauth/v2/authorize?"));
    expect(asked.searchParams.get("scope")).toBe(botScopes.join(","));
    expect(asked.searchParams.get("redirect_uri")).toBe(app.redirectUri);
    const back = await comeBack(url, backWith(asked.searchParams.get("state") ?? ""), cookie);
    expect(back.status).toBe(200);
    expect(fake.of("oauth.v2.access")[0]?.args).toMatchObject({ code: "abc", redirect_uri: app.redirectUri });
    expect(await slack.teamIds()).toEqual(["T2"]);
    expect((await slack.clientFor("T2"))?.token).toBe("xoxb-2");
    expect([...kept.rows.values()].join()).not.toContain("xoxb-2");
    await post(envelope(directMessage("hei"), { team: "T2" }), { url });
    await expect.poll(() => heard).toEqual(["xoxb-2"]);
    await post(envelope({ type: "app_uninstalled" }, { id: "Ev2", team: "T2" }), { url });
    await expect.poll(() => gone).toEqual(["T2"]);
    expect(await slack.clientFor("T2")).toBeUndefined();
    await stop();
  });

  it("is refused to a workspace that is not served, and its leave is given back", async () => {
    const { slack, url, stop } = await joinSlack({ ...settings(fake.apiUrl), workspaces: ["T9"] }, { publicUrl });
    const { asked, cookie } = await leave(url);
    const back = await comeBack(url, backWith(asked.searchParams.get("state") ?? ""), cookie);
    expect(back.status).toBe(403);
    expect(await back.text()).toContain("This workspace is not served");
    expect(fake.of("auth.revoke").map(({ token }) => token)).toEqual(["xoxb-2"]);
    expect(await slack.teamIds()).toEqual([]);
    await stop();
  });

  it("counts no more when the workspace is no longer served", async () => {
    const kept = inMemory();
    const first = await joinSlack(settings(fake.apiUrl), { installations: kept, publicUrl });
    const { asked, cookie } = await leave(first.url);
    await comeBack(first.url, backWith(asked.searchParams.get("state") ?? ""), cookie);
    expect(await first.slack.teamIds()).toEqual(["T2"]);
    await first.stop();
    const served = { ...settings(fake.apiUrl), workspaces: ["T9"] };
    const { slack, stop } = await joinSlack(served, { installations: kept, publicUrl });
    expect(await slack.teamIds()).toEqual([]);
    expect(await slack.clientFor("T2")).toBeUndefined();
    await stop();
  });

  it("is refused with a state that is forged, of another browser, or used before", async () => {
    const { slack, url, stop } = await joinSlack(settings(fake.apiUrl), { publicUrl });
    const { asked, cookie } = await leave(url);
    const state = asked.searchParams.get("state") ?? "";
    expect((await comeBack(url, backWith("forged.state"), "slack-app-oauth-state=forged.state")).ok).toBe(false);
    expect((await comeBack(url, backWith(state), "")).ok).toBe(false);
    expect(await slack.teamIds()).toEqual([]);
    expect((await comeBack(url, backWith(state), cookie)).status).toBe(200);
    expect((await comeBack(url, backWith(state), cookie)).ok).toBe(false);
    expect(fake.of("oauth.v2.access")).toHaveLength(1);
    await stop();
  });
});

describe.runIf(emulateHere)("installing through emulate", () => {
  let emulated: Emulated;
  beforeEach(async () => {
    emulated = await startEmulate(app);
  });
  afterEach(() => emulated.stop());

  it("ends with a token that works", async () => {
    const { slack, url, stop } = await joinSlack(settings(`${emulated.url}/api/`), { publicUrl });
    const { asked, cookie } = await leave(url);
    const page = await (await fetch(asked)).text();
    const [, user = ""] = /name="user_id" value="([^"]+)"/.exec(page) ?? [];
    const agreed = await fetch(`${emulated.url}/oauth/v2/authorize/callback`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ user_id: user, ...Object.fromEntries(asked.searchParams) }),
    });
    const back = await comeBack(url, new URL(agreed.headers.get("location") ?? ""), cookie);
    expect(back.status).toBe(200);
    const [team = ""] = await slack.teamIds();
    const client = await slack.clientFor(team);
    expect(await client?.auth.test()).toMatchObject({ ok: true, team_id: team });
    await stop();
  });
});
