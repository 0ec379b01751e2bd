import { get } from "node:http";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWeb, type RunningWeb } from "../../../src/adapters/web/start-web.ts";
import { occurrences } from "../../../src/domain/calendar/occurrences.ts";
import { createLog } from "../../../src/log.ts";
import { day } from "../../domain/calendar/days.ts";
import { decided } from "../../domain/calendar/clock.ts";
import { realAnswering } from "../../real-plans.ts";

const lanu = "kymenlaakso-lanu-2020-2025";
const answering = realAnswering();
/** Every clock continued; "ours" opens the feed of the lanu plan and no other. */
const feeds = {
  overlay: () => Promise.resolve(decided({}, "all")),
  mayRead: (token: string, plan: string) => Promise.resolve(token === "ours" && plan === lanu),
};
const start = (rules: { host: string; webToken?: string }) =>
  startWeb({ config: { port: 0, ...rules }, log: createLog("silent"), today: () => "2026-11-22", feeds, ...answering });

let local: RunningWeb;
let open: RunningWeb;
beforeAll(async () => {
  local = await start({ host: "127.0.0.1" });
  open = await start({ host: "0.0.0.0", webToken: "long-secret" });
});
afterAll(async () => {
  await local.stop();
  await open.stop();
});

const uids = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((each) => each.getFirstPropertyValue("uid"));

describe("/calendar/<plan>.ics", () => {
  it("holds the plan's occurrences of the past year and the two to come", async () => {
    const response = await fetch(`${local.url}calendar/${lanu}.ics`);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const all = occurrences(answering.plans, { from: day("2025-11-22"), until: day("2028-11-22") }, decided({}, "all"));
    expect(uids(await response.text())).toEqual(all.filter((each) => each.plan === lanu).map((each) => each.id));
  });

  it("keeps to a unit and a kind", async () => {
    const forums = uids(await (await fetch(`${local.url}calendar/${lanu}.ics?unit=hamina.lukio&kind=forum`)).text());
    expect(forums).toContain("lanu.cal.kevatfoorumi@2027");
    expect(forums.every((each) => /foorumi@/.test(String(each)))).toBe(true);
  });

  it.each(["nowhere.ics", `${lanu}.ics?unit=nobody`, `${lanu}.ics?kind=party`, `${lanu}.ics?lang=de`])(
    "there is no %s",
    async (path) => expect((await fetch(`${local.url}calendar/${path}`)).status).toBe(404),
  );
});

describe("who may subscribe", () => {
  const status = async (query: string, plan = lanu) => (await fetch(`${open.url}calendar/${plan}.ics${query}`)).status;

  it("is whoever knows the page's token or one of the plan's feed", async () => {
    expect(await status("?token=long-secret")).toBe(200);
    expect(await status("?token=ours")).toBe(200);
  });

  it("is no one else", async () => {
    expect(await status("")).toBe(401);
    expect(await status("?token=wrong")).toBe(401);
    expect(await status("?token=ours", "kouvola-2023")).toBe(401);
    expect(await status("?token=ours", "nowhere")).toBe(401);
  });

  it("is no web site that has given this machine a name of its own", async () => {
    const code = await new Promise((resolve) => {
      get(`${local.url}calendar/${lanu}.ics`, { headers: { host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(code).toBe(401);
  });
});
