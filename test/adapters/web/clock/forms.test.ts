import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskWords } from "../../../../src/cards/desk-words.ts";
import { clockPageWords } from "../../../../src/cards/clock-page-words.ts";
import { pressWords } from "../../../../src/cards/press-words.ts";
import type { DutyId } from "../../../../src/domain/duty/duty.ts";
import { colleague, colleagueAsks, lanu, register, report, startLivingWeb, type LivingWeb } from "./living.ts";

let web: LivingWeb;
/** A living clock for the tests of one description, whose local reader reports for Hamina. */
const oneClock = (wish: Parameters<typeof startLivingWeb>[0] = {}): void => {
  beforeAll(async () => {
    web = await startLivingWeb(wish);
    await register(web.life);
  });
  afterAll(() => web.stop());
};

const stateOf = async () => (await web.life.store.duties.find(report.duty as DutyId))?.state.kind;
const decisions = async () => (await web.life.store.clock.decisions()).length;
const key = () => randomUUID();
const firstDate = {
  occurrence: "lanu.cal.kevatfoorumi@2027",
  planned: "2027-04-15",
  kind: "confirmed",
  date: "2027-04-20",
};

/** Every form of the pages, filled in as a reader would. */
const forms = (): readonly (readonly [string, Record<string, string>])[] => [
  ["duties", { duty: report.duty, key: key(), action: "deliver" }],
  ["report", { duty: report.duty, row: report.row, key: key(), state: "done" }],
  ["report/share", { duty: report.duty, row: report.row, unit: "" }],
  ["clock/next", {}],
  ["me/roles", { name: "reporter", scope: "party:kotka" }],
  ["me/roles/end", { name: "reporter", scope: "party:hamina" }],
  ["me/wishes", { language: "sv", sendTime: "10:00", silentUntil: "" }],
  ["me/erase", { sure: "yes" }],
  ["coordinator/switches", { name: "paused", value: "on" }],
  ["coordinator/clocks", { key: key(), plan: lanu, kind: "stopped" }],
  ["coordinator/dates", { key: key(), ...firstDate }],
  ["coordinator/roles", { person: colleague, name: "deputy", scope: "party:hamina", kind: "approve" }],
  ["coordinator/feeds", { plan: lanu, kind: "issue" }],
  ["wrong-answers", { key: key(), question: "Mikä?", answer: "Se." }],
];

/** All that a form can change. */
async function everything() {
  const { store, now } = web.life;
  const [duty, told, shared, roles, people, switches, count, feed, wrong] = await Promise.all([
    stateOf(),
    store.progress.of([report.duty as DutyId]),
    store.progress.shares([report.duty as DutyId]),
    store.people.roles(),
    store.people.all(),
    store.settings.switches(),
    decisions(),
    store.feeds.mayRead("hash of a-token-of-a-feed", lanu),
    store.wrongAnswers.all(),
  ]);
  return JSON.stringify([duty, told, shared, roles, people, switches, count, feed, wrong, now()]);
}

describe("a form from another site", () => {
  oneClock();

  it.each(["https://evil.example", "null"])("is refused and changes nothing: %s", async (origin) => {
    await colleagueAsks(web.life);
    const before = await everything();
    for (const [path, fields] of forms()) expect((await web.post(path, fields, { origin })).status, path).toBe(403);
    expect(await everything()).toBe(before);
  });

  it("is taken from the page itself", async () => {
    const origin = new URL(web.url).origin;
    for (const [path, fields] of forms())
      expect((await web.post(path, fields, { origin })).status, path).toBeLessThan(405);
    expect(await web.life.store.wrongAnswers.all()).toHaveLength(1);
  });
});

describe("a forged id", () => {
  oneClock();

  it.each(["no-such-duty", "lanu.cal.kevatfoorumi@1999/hamina", "'; drop table duty; --"])(
    "of a duty changes nothing and says so: %s",
    async (duty) => {
      const before = await everything();
      const response = await web.post("duties", { duty, key: key(), action: "deliver" });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(pressWords.fi.noSuchDuty);
      expect(await everything()).toBe(before);
    },
  );

  it.each([
    "no.such@2027",
    "lanu.cal.kevatfoorumi@2027-04",
    "lanu.cal.kevatfoorumi@2027-02-30",
    "lanu.cal.kevatfoorumi@9999",
    "lanu.cal.kevatfoorumi@",
    "lanu.cal.kevatfoorumi",
  ])("of an occurrence changes nothing and says so: %s", async (occurrence) => {
    const before = await decisions();
    const response = await web.post("coordinator/dates", { key: key(), ...firstDate, occurrence });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(deskWords.fi.noSuchOccurrence);
    expect(await decisions()).toBe(before);
  });

  it("of a plan, a unit or a person changes nothing and says so", async () => {
    const before = await everything();
    const stray: readonly (readonly [string, Record<string, string>])[] = [
      ["coordinator/clocks", { key: key(), plan: "no-such", kind: "continued" }],
      ["coordinator/feeds", { plan: "no-such", kind: "issue" }],
      ["coordinator/roles", { person: "x", name: "deputy", scope: "party:no-such", kind: "approve" }],
      ["coordinator/roles", { person: "x", name: "deputy", scope: "party:hamina", kind: "approve" }],
      ["me/roles", { name: "king", scope: "party:hamina" }],
      ["me/roles", { name: "reporter", scope: "party:no-such" }],
      ["me/wishes", { language: "fi", sendTime: "03:00" }],
      ["me/erase", {}],
      ["duties", { duty: report.duty, key: key(), action: "delegate", to: "slack:T9:U9" }],
      ["duties", { duty: report.duty, key: key(), action: "snooze", until: "" }],
      ["wrong-answers", { key: "no key", question: "a", answer: "b" }],
    ];
    for (const [path, fields] of stray) {
      const response = await web.post(path, fields);
      expect(response.status, path).toBeGreaterThanOrEqual(400);
      expect(await response.text(), path).toMatch(/role="status"[^>]*>\s*<p|<p class="lead">/);
    }
    expect(await everything()).toBe(before);
  });
});

describe("two submits of one form", () => {
  oneClock();

  it("count once for a duty, and the second is told so", async () => {
    const form = { duty: report.duty, key: key(), action: "deliver" };
    await web.post("duties", form);
    await web.post("duties", { ...form, key: key(), action: "undo" });
    expect(await (await web.post("duties", form)).text()).toContain(pressWords.fi.repeated);
    expect(await stateOf()).toBe("open");
  });

  it("count once for a date, a plan's clock and a report, however fast they come", async () => {
    const before = await decisions();
    const [date, clock] = [
      { key: key(), ...firstDate },
      { key: key(), plan: lanu, kind: "continued" },
    ];
    const wrong = { key: key(), question: "Mikä?", answer: "Se." };
    const twice = (path: string, form: Record<string, string>) =>
      Promise.all([web.post(path, form), web.post(path, form)]);
    await twice("coordinator/dates", date);
    await twice("coordinator/clocks", clock);
    await twice("wrong-answers", wrong);
    expect(await decisions()).toBe(before + 2);
    expect(await web.life.store.wrongAnswers.all()).toHaveLength(1);
  });
});

describe("the desk of somebody who is no coordinator", () => {
  oneClock({ coordinators: [colleague] });

  it("shows nothing and does nothing", async () => {
    const response = await fetch(`${web.url}coordinator`);
    expect(response.status).toBe(403);
    const page = await response.text();
    expect(page).toContain(pressWords.fi.denied["coordinators-only"]);
    expect(page).not.toContain("<form");
    const before = await everything();
    for (const [path, fields] of forms().filter(([each]) => each.startsWith("coordinator/"))) {
      const refused = await web.post(path, fields);
      expect(refused.status, path).toBeGreaterThanOrEqual(403);
      expect(await refused.text(), path).not.toContain("<form");
    }
    expect(await everything()).toBe(before);
  });
});

describe("the desk", () => {
  oneClock();

  it("makes a feed's address that opens the calendar until it is revoked", async () => {
    const made = await (await web.post("coordinator/feeds", { plan: lanu, kind: "issue" })).text();
    expect(made).toContain(`https://kello.example/calendar/${lanu}.ics?token=a-token-of-a-feed`);
    const { feeds } = web.life.store;
    expect(await feeds.mayRead("hash of a-token-of-a-feed", lanu)).toBe(true);
    expect(await (await fetch(`${web.url}coordinator`)).text()).not.toContain("a-token-of-a-feed");
    await web.post("coordinator/feeds", { plan: lanu, kind: "revoke" });
    expect(await feeds.mayRead("hash of a-token-of-a-feed", lanu)).toBe(false);
  });

  it("approves somebody's request, and says when it had been decided already", async () => {
    await colleagueAsks(web.life);
    const form = { person: colleague, name: "deputy", scope: "party:hamina", kind: "approve" };
    expect(await (await web.post("coordinator/roles", form)).text()).toContain(clockPageWords.fi.saved);
    expect(await (await web.post("coordinator/roles", form)).text()).toContain(deskWords.fi.roleAlready);
  });
});

describe("one's own data", () => {
  oneClock();

  it("is given to oneself, and gone once it is erased", async () => {
    const roles = async () => ((await (await fetch(`${web.url}me/data.json`)).json()) as { roles: object[] }).roles;
    expect(await roles()).toHaveLength(1);
    await web.post("me/erase", { sure: "yes" });
    expect(await roles()).toEqual([]);
    expect(await web.life.store.people.all()).toEqual([]);
  });
});

describe("a page that is open to others", () => {
  const paths = ["inbox", "me", "me/data.json", "coordinator"];

  it("is off without WEB_TOKEN, and asks for it with one, on every page and for every form", async () => {
    const off = await startLivingWeb({ host: "0.0.0.0" });
    const asks = await startLivingWeb({ host: "0.0.0.0", webToken: "a-long-enough-token" });
    for (const path of paths) {
      expect((await fetch(off.url + path)).status, path).toBe(404);
      expect((await fetch(asks.url + path)).status, path).toBe(401);
    }
    for (const [path, fields] of forms()) {
      expect((await off.post(path, fields)).status, path).toBe(404);
      expect((await asks.post(path, fields)).status, path).toBe(401);
    }
    expect((await asks.post("commands", {})).status).toBe(401);
    const cookie = "vuosikello-token=a-long-enough-token";
    for (const path of paths) expect((await fetch(asks.url + path, { headers: { cookie } })).status, path).toBe(200);
    await off.stop();
    await asks.stop();
  });
});
