import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrationsDir } from "../../../src/adapters/store/migrate.ts";
import { storeOf } from "../../../src/adapters/store/store-of.ts";
import type { OrganisationKey } from "../../../src/domain/access/person.ts";
import { throwAway } from "../store/stores.ts";
import { directMessage, envelope, httpMode, joinSlack, post, type Joined } from "./joined.ts";
import { startFakeSlack, type FakeSlack } from "./fake-slack.ts";

let fake: FakeSlack;
let joined: Joined;
let heard: string[];
const slow = Promise.withResolvers<undefined>();
beforeAll(async () => {
  fake = await startFakeSlack();
  joined = await joinSlack(httpMode(fake), {
    listen: (app) => {
      app.message(({ message }) => Promise.resolve(void heard.push("text" in message ? (message.text ?? "") : "")));
      app.command("/vuosikello", ({ ack, command }) => ack({ text: `kuulin: ${command.text}` }));
      app.action("press", ({ ack }) => ack());
      app.action("slow", () => slow.promise);
    },
  });
});
afterAll(async () => {
  await joined.stop();
  await fake.stop();
});

const form = "application/x-www-form-urlencoded";
const send = (body: string, more: object = {}) => post(body, { url: joined.url, ...more });
const click = (action: string) =>
  new URLSearchParams({
    payload: JSON.stringify({
      type: "block_actions",
      team: { id: "T1" },
      user: { id: "U1" },
      actions: [{ type: "button", action_id: action, block_id: "b" }],
    }),
  }).toString();

describe("a request of Slack", () => {
  it("is heard, and acknowledged before it is answered", async () => {
    heard = [];
    const response = await send(envelope(directMessage("hei")));
    expect(response.status).toBe(200);
    await expect.poll(() => heard).toEqual(["hei"]);
  });

  it("is refused unless Slack has signed it, lately", async () => {
    heard = [];
    const body = envelope(directMessage("salaa"), { id: "Ev-bad" });
    expect((await send(body, { secret: "other" })).status).toBe(401);
    expect((await send(body, { ageSeconds: 400 })).status).toBe(401);
    expect((await send(body, { headers: { "x-slack-signature": "" } })).status).toBe(401);
    expect((await send(body, { headers: { "x-slack-request-timestamp": "" } })).status).toBe(401);
    expect((await fetch(`${joined.url}/slack/events`, { method: "POST", body })).status).toBe(401);
    expect(heard).toEqual([]);
  });

  it("is refused when it is too large or unreadable", async () => {
    expect((await send(" ".repeat(5 * 1024 * 1024))).status).toBe(413);
    expect((await send("{")).status).toBe(400);
    expect((await send("[]")).status).toBe(400);
  });

  it("proves the address and the certificate", async () => {
    const proof = await send(JSON.stringify({ type: "url_verification", challenge: "abc" }));
    expect(await proof.json()).toEqual({ challenge: "abc" });
    const options = { method: "POST", headers: { "content-type": form }, body: "ssl_check=1&token=x" };
    expect((await fetch(`${joined.url}/slack/events`, options)).status).toBe(200);
  });

  it("is answered with what the listener acknowledges", async () => {
    const command = new URLSearchParams({ command: "/vuosikello", text: "ensi viikko", team_id: "T1", user_id: "U1" });
    const response = await send(command.toString(), { type: form });
    expect(await response.json()).toEqual({ text: "kuulin: ensi viikko" });
    const pressed = await send(click("press"), { type: form });
    expect([pressed.status, await pressed.text()]).toEqual([200, ""]);
  });

  it("is answered within three seconds even when its listener takes longer", async () => {
    const begun = performance.now();
    expect((await send(click("slow"), { type: form })).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(3_000);
    slow.resolve(undefined);
  });
});

describe("an event that comes again", () => {
  it("at once, after a minute and after five is handled once", async () => {
    heard = [];
    const retries = [0, 3, 63, 363].map((_seconds, at): Record<string, string> =>
      at === 0 ? {} : { "x-slack-retry-num": String(at), "x-slack-retry-reason": "http_timeout" },
    );
    for (const headers of retries) {
      const response = await send(envelope(directMessage("kerran"), { id: "Ev-again" }), { headers });
      expect(response.status).toBe(200);
    }
    await expect.poll(() => heard).toEqual(["kerran"]);
  });

  it("is handled when the first copy never arrived", async () => {
    heard = [];
    await send(envelope(directMessage("vasta nyt"), { id: "Ev-late" }), { headers: { "x-slack-retry-num": "3" } });
    await expect.poll(() => heard).toEqual(["vasta nyt"]);
  });

  it("to two processes on one store at the same time is handled by one", async () => {
    const database = await throwAway(migrationsDir);
    const store = storeOf(database, "test" as OrganisationKey, () => Promise.resolve());
    const takeIn = (key: string) => store.takeIn(key, Temporal.Now.instant());
    const both: string[] = [];
    const processes = await Promise.all(
      ["a", "b"].map((name) =>
        joinSlack(httpMode(fake), {
          takeIn,
          listen: (app) => app.message(() => Promise.resolve(void both.push(name))),
        }),
      ),
    );
    const body = envelope(directMessage("kummalle?"), { id: "Ev-both" });
    await Promise.all(processes.map(({ url }) => post(body, { url })));
    await Promise.all(processes.map((each) => each.stop()));
    await database.close();
    expect(both).toHaveLength(1);
  });

  it("is asked for again while the store does not take it in", async () => {
    const failing = await joinSlack(httpMode(fake), { takeIn: () => Promise.reject(new Error("disk full")) });
    expect((await post(envelope(directMessage("hei")), { url: failing.url })).status).toBe(503);
    await failing.stop();
  });
});
