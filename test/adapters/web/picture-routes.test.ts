import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askedPicture, pictureAddress } from "../../../src/adapters/web/picture-address.ts";
import { startWeb, type RunningWeb } from "../../../src/adapters/web/start-web.ts";
import { messageSide } from "../../../src/cards/message-pictures.ts";
import type { Picture } from "../../../src/cards/picture.ts";
import { calendarEntryKinds } from "../../../src/domain/calendar/calendar-entry.ts";
import type { Group } from "../../../src/domain/plan/figure-slots.ts";
import type { IndicatorId } from "../../../src/domain/plan/id.ts";
import { createLog } from "../../../src/log.ts";
import { plainFeeds, realAnswering } from "../../real-plans.ts";
import { readPng } from "../pictures/read-png.ts";
import { plainPictures } from "./pictures.ts";

const answering = realAnswering();
const { plans } = answering;
const pictures = plainPictures(plans);
const today = "2026-11-22";
const start = (rules: { host: string; webToken?: string }) =>
  startWeb({
    ...{ config: { port: 0, ...rules }, log: createLog("silent"), today: () => today, feeds: plainFeeds },
    ...answering,
    pictures,
  });
let local: RunningWeb;
let outer: RunningWeb;
beforeAll(async () => {
  local = await start({ host: "127.0.0.1" });
  outer = await start({ host: "0.0.0.0", webToken: "long-secret-token" });
});
afterAll(async () => {
  await local.stop();
  await outer.stop();
});
const get = (path: string, web = local) => fetch(new URL(path, web.url));

describe("/pictures", () => {
  it("gives the wheel and a trend as SVG, to be kept for minutes", async () => {
    const wheel = await get("/pictures/wheel.svg?plan=kymenlaakso-lanu-2020-2025");
    expect(wheel.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(wheel.headers.get("cache-control")).toBe("private, max-age=300");
    expect(await wheel.text()).toMatch(/^<svg .*<title>Vuosikello 2026, Kymenlaakson lanu-suunnitelma: tapahtumia 22/s);
    const trend = await (
      await get("/pictures/trend.svg?indicator=lanu.koulukiusaaminen&group=grades-4-5&lang=en")
    ).text();
    expect(trend).toContain(">9.7<");
    expect(trend).not.toContain(">8.9<");
  });

  it("gives them as PNG of twice the width, with something in them", async () => {
    for (const address of ["/pictures/wheel.png?width=360", "/pictures/trend.png?indicator=31&width=400"]) {
      const response = await get(address);
      expect(response.headers.get("content-type")).toBe("image/png");
      const { width, height, shades } = readPng(await response.bytes());
      expect(width).toBe(2 * Number(/width=(\d+)/.exec(address)?.[1]));
      expect(height).toBeGreaterThan(width);
      expect(shades).toBeGreaterThan(100);
    }
  });

  it("continues the clock and keeps to a year, a unit and a kind when asked", async () => {
    const text = async (query: string): Promise<string> => (await get(`/pictures/wheel.svg?${query}`)).text();
    expect(await text("plan=kymenlaakso-lanu-2020-2025&continued=1")).not.toContain("jos kelloa jatkettaisiin");
    expect(await text("year=2027&unit=kotka&kind=survey&lang=en")).toContain("Annual calendar 2027, City of Kotka");
  });

  it.each([
    [404, "wheel.svg?plan=nowhere"],
    [404, "wheel.svg?unit=nobody"],
    [404, "wheel.svg?kind=party"],
    [404, "wheel.gif"],
    [404, "trend.svg?indicator=nothing"],
    [404, "trend.svg?indicator=lanu.koulukiusaaminen&group=age-0-6"],
    [404, "trend.svg?indicator=lanu.koulukiusaaminen&sub=x"],
    [400, "trend.svg"],
    [400, "wheel.svg?width=9"],
    [400, "wheel.svg?lang=de"],
  ])("answers %i calmly at %s", async (status, path) => {
    const response = await get(`/pictures/${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect((await response.text()).length).toBeLessThan(80);
  });
});

describe("the page", () => {
  it("shows an answer's picture under it, with its words folded, and none where there is none", async () => {
    const drawn = await (await get(`/?lang=fi&q=${encodeURIComponent("piirrä kiusaamisen kehitys")}`)).text();
    expect(drawn).toMatch(/<div class="drawn"><svg .*<summary>Kuva tekstinä<\/summary>/s);
    expect(await (await get("/?lang=fi&q=hei")).text()).not.toContain("<svg");
  });

  it("has a picture of the annual clock in three languages, chosen by a form, and says calmly that there is none", async () => {
    for (const [lang, title] of [
      ["fi", "Vuosikello 2027, Kouvolan"],
      ["sv", "Årsklockan 2027, Kouvolas"],
      ["en", "Annual calendar 2027, Kouvola"],
    ]) {
      const page = await (await get(`/wheel?lang=${lang}&plan=kouvola-2023&unit=&year=2027&continued=1`)).text();
      expect(page).toContain(title);
      expect(page).toContain('value="kouvola-2023" selected');
    }
    expect((await get("/wheel?plan=nowhere")).status).toBe(404);
  });

  it("keeps what was chosen when the page's language is changed", async () => {
    const page = await (await get("/wheel?plan=kouvola-2023&year=2027&continued=1&lang=fi")).text();
    const [, link = ""] = /href="(\/wheel\?lang=sv[^"]*)"/.exec(page) ?? [];
    const swedish = await (await get(link.replaceAll("&amp;", "&"))).text();
    for (const chosen of ['<html lang="sv">', 'value="kouvola-2023" selected', 'value="2027"', 'value="1" checked'])
      expect(swedish).toContain(chosen);
  });

  it("shows the trend beside an indicator's record and no other's", async () => {
    expect(await (await get("/records/lanu.koulukiusaaminen?lang=sv")).text()).toContain("Utvecklingen som bild");
    expect(await (await get("/records/hamina.lukio")).text()).not.toContain("<svg");
  });
});

describe("a picture's address", () => {
  const ids = <T extends { readonly id: string }>(records: readonly T[]) =>
    fc.constantFrom(...records.map(({ id }) => id as T["id"]));
  const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
  const anyWheel = fc.record(
    {
      kind: fc.constant("wheel" as const),
      year: fc.integer({ min: 1990, max: 2100 }),
      filter: fc.record(
        {
          plans: some(ids(plans.datasets)),
          parties: some(ids(plans.units)),
          kinds: some(fc.constantFrom(...calendarEntryKinds)),
        },
        { requiredKeys: [] },
      ),
      continued: fc.constant(true as const),
    },
    { requiredKeys: ["kind", "year", "filter"] },
  );
  const anyTrend = fc.constantFrom(...plans.indicators).chain(({ id, observations, subs }) =>
    fc
      .record({
        groups: fc.uniqueArray(fc.constantFrom(...observations.map(({ group }) => group))),
        sub: fc.constantFrom(undefined, ...subs),
      })
      .map(({ groups, sub }) => ({ kind: "trend" as const, indicator: id, groups, ...(sub ? { sub: sub.id } : {}) })),
  );

  it("leads back to the same picture", () =>
    fc.assert(
      fc.property(fc.oneof(anyWheel, anyTrend), (picture: Picture) => {
        const url = new URL(pictureAddress(picture, { lang: "sv", width: 360, format: "png" }), local.url);
        const query = Object.fromEntries(
          [...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)]),
        );
        const single = Object.fromEntries(
          Object.entries(query).map(([name, all]) => [name, all.length === 1 ? all[0] : all]),
        );
        expect(askedPicture(picture.kind, single, { plans, today })).toEqual({ picture, lang: "sv", width: 360 });
      }),
    ));
});

describe("who may see a picture", () => {
  const wheel = { kind: "wheel", year: 2026, filter: {} } as const;

  it("is whoever may see the page", async () => {
    expect((await get("/pictures/wheel.svg", outer)).status).toBe(401);
    const cookie = { headers: { cookie: "vuosikello-token=long-secret-token" } };
    expect((await fetch(new URL("/pictures/wheel.svg", outer.url), cookie)).status).toBe(200);
  });

  it.each([
    { kind: "wheel", year: 2027, filter: {}, continued: true },
    { kind: "trend", indicator: "lanu.koulukiusaaminen" as IndicatorId, groups: [] },
    { kind: "trend", indicator: "lanu.yksinaisyys" as IndicatorId, groups: ["upper-secondary" as Group] },
  ] satisfies readonly Picture[])("gets one that a chat shows, as large as it may be: %j", async (picture: Picture) => {
    const { path = "" } = (await pictures.address(picture, "fi")) ?? {};
    const { width, height } = readPng(await (await get(path, outer)).bytes());
    expect(Math.max(width, height)).toBeLessThanOrEqual(messageSide);
    expect(Math.max(width, height)).toBeGreaterThan(900);
  });

  it("is whoever has a signed address, and nobody whose address was altered", async () => {
    const address = (await pictures.address(wheel, "sv"))?.path ?? "";
    const response = await get(address, outer);
    expect(response.status).toBe(200);
    expect(readPng(await response.bytes()).width).toBeGreaterThan(900);
    for (const altered of [
      address.replace("lang=sv", "lang=fi"),
      `${address}&plan=kouvola-2023`,
      address.replace(/until=\d+/, "until=9999999999"),
    ])
      expect((await get(altered, outer)).status).toBe(403);
    expect(await (await get(address.replace("year=2026", "year=2027"), outer)).text()).toContain(
      "Länken till bilden har gått ut",
    );
  });
});
