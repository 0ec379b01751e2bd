import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { realAnswering } from "../../real-plans.ts";
import { tenantId } from "./fake-teams.ts";
import { cardOf, dataOf, handsIn, said } from "./hands.ts";
import { anna, carol, direct, inChannel, mention, startTeamsBot, type LivingTeams } from "./living-teams.ts";
import { ofType } from "./within.ts";

const report = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const topics = "lanu.cal.kevatfoorumin-aiheet@2027/hamina" as DutyId;
const bo = "00000000-0000-0000-0000-0000000000b0";
const channel = "19:channel@thread.tacv2";

let teams: LivingTeams;
beforeAll(async () => {
  teams = await startTeamsBot(realAnswering(), "2027-01-04T08:00");
});
afterAll(() => teams.stop());

const { at, messages, press, ...hands } = handsIn(() => teams);
const write = async (user: string, text: string) => cardOf(await hands.write(user, text));
const stateOf = async (id: DutyId) => (await teams.store.duties.find(id))?.state.kind;
/** The reminder that stands in somebody's chat now. */
const reminder = (user: string) => messages(user).findLast(({ summary }) => summary?.includes("29.1.2027"));
const inReminder = (user: string) => ({ replyToId: reminder(user)?.id });

/** One story, told in order: each step stands on those before it. */
describe("the living clock in Teams", () => {
  it("registers through its forms, and lets the coordinator approve at the desk", async () => {
    for (const user of [anna, bo]) {
      const home = await write(user, "omat");
      const form = await press(user, dataOf(home, '"register"'));
      const unit = await press(user, { ...dataOf(form, '"register"'), role: "reporter", organisation: "party:hamina" });
      const done = await press(user, { ...dataOf(unit, "save-register"), unit: "party:hamina" });
      expect(said(done)).toContain("Pyyntö on lähetetty koordinaattorille.");
      const desk = await write(carol, "koordinaattori");
      expect(said(await press(carol, dataOf(desk, `approve teams:${tenantId}:${user}`)))).toContain("Tallennettu");
    }
    const roles = (await teams.store.people.roles()).filter(({ state }) => state.kind === "approved");
    expect(roles.map(({ person }) => person)).toEqual([`teams:${tenantId}:${anna}`, `teams:${tenantId}:${bo}`]);
  });

  it("lets guests ask and not register, and nobody but a coordinator see the desk", async () => {
    teams.fake.memberIs({ name: "Guest", userRole: "guest" });
    expect(said(await press("guest", { action: "register" }))).toContain("Vieras voi kysyä");
    teams.fake.memberIs({ name: "Member", userRole: "user" });
    expect(said(await press(anna, { action: "desk" }))).toContain("vain koordinaattori");
    expect(said(await press(anna, { action: "pause", value: "on" }))).toContain("vain koordinaattori");
    expect((await teams.store.settings.switches()).paused).toBe(false);
  });

  it("has a channel told of a plan when a coordinator says so in it, and nobody else", async () => {
    const inIt = (user: string) => ({ ...inChannel(at(user), "5"), ...mention("kanava") });
    const thread = `${channel};messageid=5`;
    await teams.post(inIt(anna));
    await expect.poll(() => teams.fake.messages(thread).at(-1)?.text ?? "").toContain("vain koordinaattori");
    await teams.post(inIt(carol));
    await expect.poll(() => teams.fake.messages(thread).length).toBe(2);
    const form = dataOf(cardOf(teams.fake.messages(thread).at(-1)), "save-channel");
    const chosen = { ...form, reading: "plan:kymenlaakso-lanu-2020-2025" };
    const { conversation } = inChannel(at(carol), "5");
    expect(said(await press(anna, chosen, { conversation }))).toContain("vain koordinaattori");
    expect(said(await press(carol, chosen, { conversation }))).toContain("Tallennettu.");
    expect(await teams.store.channels.all()).toMatchObject([{ id: `teams:${tenantId}:#${channel}`, active: true }]);
  });

  it("goes on with a clock that the coordinator continues, and reminds people and channel unasked", async () => {
    const desk = await write(carol, "koordinaattori");
    await press(carol, dataOf(desk, "continued kymenlaakso-lanu"));
    await teams.goTo("2027-01-04T10:00");
    for (const user of [anna, bo]) expect(said(cardOf(reminder(user)))).toContain("29.1.2027");
    expect(
      teams.fake
        .messages(channel)
        .map((each) => said(cardOf(each)))
        .join(),
    ).toContain("29.1.2027");
  });

  it("snoozes by a form with a day, which says what is wrong with one that has passed", async () => {
    const form = await press(anna, { action: "snooze", duty: report }, inReminder(anna));
    expect(ofType(form as object, "Input.Date")).toHaveLength(1);
    const save = dataOf(form, "save-snooze");
    expect(said(await press(anna, { ...save, until: "2027-01-04", confirmed: "" }, inReminder(anna)))).toContain(
      "Valitse päivä, joka on vasta edessä",
    );
    const done = await press(anna, { ...save, until: "2027-01-20", confirmed: "" }, inReminder(anna));
    expect(said(done)).toContain("Muistutan uudelleen 20.1.2027.");
    expect(said(done)).toContain("29.1.2027");
  });

  it("acknowledges, shows the message as it then is, and edits every copy", async () => {
    const done = await press(anna, { action: "acknowledge", duty: report }, inReminder(anna));
    expect(await stateOf(report)).toBe("acknowledged");
    expect(said(done)).toContain("Kirjattu: otettu hoidettavaksi.");
    for (const user of [anna, bo]) expect(said(cardOf(reminder(user)))).toContain("otettu hoidettavaksi");
    expect(teams.fake.requests.filter(({ method }) => method === "PUT").length).toBeGreaterThanOrEqual(2);
  });

  it("undoes one's own press, and leaves the card as it is at somebody else's", async () => {
    expect(said(await press(bo, { action: "undo", duty: report }, inReminder(bo)))).toContain("Toisen painallusta");
    await press(anna, { action: "undo", duty: report }, inReminder(anna));
    expect(await stateOf(report)).toBe("open");
  });

  it("hands a duty to somebody who has registered, and to nobody else", async () => {
    const form = await press(anna, { action: "delegate", duty: topics });
    const save = dataOf(form, "save-delegate");
    await press(anna, { ...save, to: `teams:${tenantId}:nobody` });
    expect(await stateOf(topics)).toBe("open");
    await press(anna, { ...save, to: `teams:${tenantId}:${bo}` });
    expect(await stateOf(topics)).toBe("delegated");
  });

  it("delivers once, however often the press comes", async () => {
    const once = { ...direct(at(bo)), ...inReminder(bo) };
    const first = said(await press(bo, { action: "deliver", duty: report }, once));
    expect(first).toContain("Kirjattu");
    expect(said(await press(bo, { action: "deliver", duty: report }, once))).toContain("on jo käsitelty");
    expect(await stateOf(report)).toBe("delivered");
  });

  it("refuses forged presses calmly", async () => {
    expect(said(await press(anna, { action: "deliver", duty: "no/such" }))).toContain("Tällaista tehtävää ei ole");
    expect(said(await press(anna, { action: "toString" }))).toBe("Mitään ei muutettu.");
    expect(said(await press(anna, { action: "save-wishes", language: "xx" }))).toBe("Mitään ei muutettu.");
    expect(said(await press("stranger", { action: "deliver", duty: topics }))).toContain("toiselle yksikölle");
  });

  it("keeps how one wants messages, in the language that one chooses", async () => {
    const home = await press(anna, { action: "save-wishes", language: "sv", silent: "" });
    expect(said(home)).toContain("Väntar på dig");
    expect((await teams.store.people.find(`teams:${tenantId}:${anna}` as never))?.language).toBe("sv");
  });

  it("confirms a date at the desk, and shows one's own things only where nobody reads along", async () => {
    const dates = await press(carol, { action: "date" });
    const form = await press(carol, { ...dataOf(dates, '"date"'), occurrence: "lanu.cal.kevatfoorumi@2027" });
    await press(carol, { ...dataOf(form, "save-date"), date: "2027-04-20", time: "09:00", cancelled: "" });
    expect((await teams.store.clock.decisions()).at(-1)).toMatchObject({
      kind: "changed",
      time: expect.anything() as object,
    });
    await teams.post({ ...inChannel(at(anna), "9"), ...mention("mina") });
    const thread = `${channel};messageid=9`;
    await expect.poll(() => teams.fake.messages(thread).at(-1)?.text ?? "").toContain("en egen chatt");
  });

  it("gives one's own data as messages, once for each press, and only where nobody reads along", async () => {
    const before = messages(anna).length;
    const once = { id: "export-once" };
    const data = dataOf(await press(anna, { action: "home" }), '"export"');
    expect(await press(anna, data, once)).toContain("Dina uppgifter kommer");
    expect(await press(anna, data, once)).not.toContain("Dina uppgifter kommer");
    await expect.poll(() => messages(anna).length, { timeout: 10_000 }).toBeGreaterThan(before);
    const text = messages(anna)[before]?.text ?? "";
    const kept = JSON.parse(text.replace(/^```json\n|\n```$/g, "")) as { readonly people: readonly object[] };
    expect(kept.people).toMatchObject([{ id: `teams:${tenantId}:${anna}`, language: "sv" }]);
    const { conversation } = inChannel(at(anna), "9");
    expect(await press(anna, data, { conversation })).toContain("en egen chatt");
  });

  it("erases one's own data when one is sure", async () => {
    const person = `teams:${tenantId}:${anna}` as never;
    const sure = await press(anna, { action: "erase" });
    expect(await teams.store.people.find(person)).toBeDefined();
    expect(said(await press(anna, dataOf(sure, "save-erase")))).toContain("Dina uppgifter har raderats.");
    expect(await teams.store.people.find(person)).toBeUndefined();
    expect((await teams.store.people.roles()).filter((role) => role.person === person)).toEqual([]);
  });

  it("opens the duty of somebody who takes the bot out to the others", async () => {
    await teams.post({ ...direct(at(bo)), type: "installationUpdate", action: "remove" });
    const roles = (await teams.store.people.roles()).filter(({ person }) => person.endsWith(bo));
    expect(roles.map(({ state }) => state.kind)).toEqual(["ended"]);
    expect(await stateOf(topics)).toBe("open");
  });
});
