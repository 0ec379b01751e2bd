import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../../src/app/answering.ts";
import { slackPerson } from "../../../src/adapters/slack/slack-ids.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { realAnswering } from "../../real-plans.ts";
import { alice, bob, carol, dora, general, localSlackPath, team } from "./local-slack.ts";
import { openRoom, type Mode, type Room } from "./slack-room.ts";

const report = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const topics = "lanu.cal.kevatfoorumin-aiheet@2027/hamina" as DutyId;
const forum = "lanu.cal.kevatfoorumi@2027";

const chosen = (field: string, value: string) => ({
  [field]: { [`field:${field}`]: { type: "static_select", selected_option: { value } } },
});
const dated = (field: string, date: string) => ({
  [field]: { [`field:${field}`]: { type: "datepicker", selected_date: date } },
});
const ticked = (field: string) => ({
  [field]: { [`field:${field}`]: { type: "checkboxes", selected_options: [{ value: "yes" }] } },
});

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

const modes: readonly Mode[] = ["HTTP", "Socket Mode"];

/** One story, told in order: each step stands on those before it. */
describe.skipIf(!localSlackPath).each(modes)("the living clock in Slack, %s", (mode) => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom(mode, answering, "2027-01-04T08:00");
    for (const user of [alice, bob, carol]) await room.slack.openHome(user);
  });
  afterAll(() => room.stop());

  const stateOf = async (id: DutyId) => (await room.bot.store.duties.find(id))?.state.kind;
  const toldTo = async (user: string, words: string) =>
    room.told(await room.direct(user), ({ text }) => text.includes(words));
  const aloneIn = async (user: string, words: string) =>
    room.told(await room.direct(user), ({ ephemeral_to: to, text }) => to === user && text.includes(words));

  it("registers through the form, and lets the coordinator approve", async () => {
    for (const user of [alice, bob]) {
      await room.home(user, (text) => text.includes("home:register"));
      await room.pressHome(user, "home:register");
      await room.form("view:register");
      await room.slack.submit(user, { ...chosen("role", "reporter"), ...chosen("unit", "party:hamina") });
      await toldTo(user, "Pyyntö on lähetetty koordinaattorille.");
      await room.slack.openHome(carol);
      await room.home(carol, (text) => text.includes(`approve slack:${team}:${user}`));
      await room.pressHome(carol, "home:role", `approve slack:${team}:${user}`);
      await room.home(carol, (text) => !text.includes(`approve slack:${team}:${user}`));
    }
    const roles = (await room.bot.store.people.roles()).filter(({ state }) => state.kind === "approved");
    expect(roles.map(({ person }) => person).toSorted()).toEqual([slackPerson(team, alice), slackPerson(team, bob)]);
  });

  it("has a channel told of a plan when a coordinator says so in it, and nobody else", async () => {
    await room.slack.command(general, alice, "kanava");
    await room.told(general, ({ ephemeral_to: to, text }) => to === alice && text.includes("vain koordinaattori"));
    await room.slack.command(general, carol, "Kanava ");
    await room.form("view:channel");
    await room.slack.submit(carol, chosen("reading", "plan:kymenlaakso-lanu-2020-2025"));
    await room.told(general, ({ ephemeral_to: to, text }) => to === carol && text.startsWith("Tallennettu."));
    expect(await room.bot.store.channels.all()).toMatchObject([{ id: `slack:${team}:#${general}`, active: true }]);
  });

  it("goes on with a clock that the coordinator continues, and sends the reminder to people and channel", async () => {
    await room.pressHome(carol, "home:continue", "continued kymenlaakso-lanu");
    await room.home(carol, (text) => text.includes("stopped kymenlaakso-lanu"));
    await room.bot.goTo("2027-01-04T10:00");
    for (const user of [alice, bob]) await toldTo(user, "Muistutus");
    await room.told(general, ({ text }) => text.includes("Koskee") && text.includes("29.1.2027"));
  });

  const copiesSay = async (words: string) => {
    for (const user of [alice, bob]) {
      const channel = await room.direct(user);
      await room.told(
        channel,
        ({ text, ephemeral_to: to }) => !to && text.includes("29.1.2027") && text.includes(words),
      );
    }
    await room.told(general, ({ text, ephemeral_to: to }) => !to && text.includes(`Haminan kaupunki (${words})`));
  };

  it("edits every copy when somebody takes it, takes it back, and delivers", async () => {
    const channel = await room.direct(alice);
    const reminder = await toldTo(alice, "29.1.2027");
    await room.press(channel, reminder, alice, "duty:acknowledge", report);
    await copiesSay("otettu hoidettavaksi");
    const undoing = await aloneIn(alice, "Kirjattu: otettu hoidettavaksi");
    await room.press(channel, undoing, alice, "duty:undo", report);
    await aloneIn(alice, "Kirjattu: avoin");
    expect(await stateOf(report)).toBe("open");
    await room.press(channel, reminder, alice, "duty:deliver", report);
    await aloneIn(alice, "Kirjattu: annettu");
    await copiesSay("annettu");
  });

  it("changes nothing at a late press, and says so", async () => {
    const late = { type: "button", action_id: "duty:acknowledge", value: report };
    const reminder = await toldTo(bob, "29.1.2027");
    await room.slack.press(await room.direct(bob), reminder.ts, bob, late);
    await aloneIn(bob, "Mitään ei muutettu, tilanne on jo tämä: annettu 4.1.2027");
  });

  it("changes nothing at a forged duty or another unit's button, and says why", async () => {
    const before = await stateOf(topics);
    const summary = await room.told(general, ({ text }) => text.includes("Koskee"));
    const forged = (action: string, value: string) => ({ type: "button", action_id: action, value });
    for (const action of ["duty:deliver", "duty:snooze", "duty:delegate"])
      await room.slack.press(general, summary.ts, dora, forged(action, `no-such@2027/hamina${action}`));
    const said = async (words: string) =>
      (await room.slack.messages(general)).filter((each) => each.ephemeral_to === dora && each.text.includes(words));
    await expect.poll(() => said("Tällaista tehtävää ei ole."), { timeout: 15_000 }).toHaveLength(3);
    for (const action of ["duty:acknowledge", "duty:snooze", "duty:delegate"])
      await room.slack.press(general, summary.ts, dora, forged(action, topics));
    await expect.poll(() => said("kuuluu toiselle yksikölle"), { timeout: 15_000 }).toHaveLength(3);
    await room.slack.pressHome(dora, forged("home:continue", "stopped kymenlaakso-lanu-2020-2025"));
    await toldTo(dora, "Tämän voi tehdä vain koordinaattori.");
    await room.slack.pressHome(carol, forged("home:role", "approve slack:T1:U1 reporter party:hamina"));
    await toldTo(carol, "Tällaista pyyntöä tai roolia ei ole.");
    expect(await stateOf(topics)).toBe(before);
  });

  it("snoozes through the form, past the due date only when that is confirmed", async () => {
    await room.bot.goTo("2027-02-08T10:00");
    const reminder = await toldTo(alice, "15.2.2027");
    await room.press(await room.direct(alice), reminder, alice, "duty:snooze", topics);
    await room.form("view:snooze");
    await room.slack.submit(alice, dated("until", "2027-02-17"));
    await expect.poll(() => room.slack.log(), { timeout: 15_000 }).toContain("Päivä on määräajan jälkeen");
    await room.slack.submit(alice, { ...dated("until", "2027-02-17"), ...ticked("confirmed") });
    await toldTo(alice, "Muistutan uudelleen 17.2.2027");
    await room.noForm();
  });

  it("hands over through the form, to a member who hears of it from then on", async () => {
    const reminder = await toldTo(bob, "15.2.2027");
    await room.press(await room.direct(bob), reminder, bob, "duty:delegate", topics);
    await room.form("view:delegate");
    await room.slack.submit(bob, { to: { "field:to": { type: "users_select", selected_user: dora } } });
    await toldTo(bob, "Kirjattu: siirretty toiselle");
    await room.bot.goTo("2027-02-12T10:00");
    await toldTo(dora, "15.2.2027");
  });

  it("confirms an assumed date through the form", async () => {
    await room.slack.openHome(carol);
    await room.home(carol, (text) => text.includes("Vahvistamatta olevia päiviä"));
    await room.pressHome(carol, "home:date");
    await room.form("view:date");
    await room.slack.submit(carol, chosen("occurrence", forum));
    await expect
      .poll(async () => JSON.stringify((await room.slack.state()).modalStack), { timeout: 15_000 })
      .toContain(`"private_metadata":"${forum}"`);
    const time = { time: { "field:time": { type: "timepicker", selected_time: "09:00" } } };
    await room.slack.submit(carol, { ...dated("date", "2027-04-22"), ...time });
    await expect
      .poll(async () => (await room.bot.store.clock.decisions()).at(-1), { timeout: 15_000 })
      .toMatchObject({ kind: "changed", occurrence: forum });
  });

  it("pauses and resumes everything for the coordinator", async () => {
    await room.home(carol, (text) => text.includes("home:pause"));
    await room.pressHome(carol, "home:pause", "on");
    await room.home(carol, (text) => text.includes("Kaikki viestit on keskeytetty"));
    await room.pressHome(carol, "home:pause", "off");
    await room.home(carol, (text) => text.includes("Viestit lähtevät"));
  });

  it("remembers one's language and until when one wants no messages", async () => {
    const person = () => room.bot.store.people.find(slackPerson(team, bob));
    await room.slack.pressHome(bob, {
      type: "static_select",
      action_id: "home:language",
      selected_option: { value: "sv" },
    });
    await room.home(bob, (text) => text.includes("Väntar på dig"));
    await room.slack.pressHome(bob, { type: "datepicker", action_id: "home:silent", selected_date: "2027-03-01" });
    await room.home(bob, (text) => text.includes("Ta emot meddelanden igen"));
    expect(await person()).toMatchObject({ language: "sv" });
    expect((await person())?.silentUntil?.toString()).toBe("2027-03-01");
    await room.pressHome(bob, "home:silent");
    await expect.poll(async () => (await person())?.silentUntil, { timeout: 15_000 }).toBeUndefined();
    await room.slack.command(general, bob, "");
    await room.told(general, ({ ephemeral_to: to, text }) => to === bob && text.startsWith("Jag svarar"));
  });
});
