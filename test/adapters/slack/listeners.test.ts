import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Answering } from "../../../src/app/answering.ts";
import type { Store } from "../../../src/application/store.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { realAnswering } from "../../real-plans.ts";
import { readPng } from "../pictures/read-png.ts";
import { emptyStore } from "../store/stores.ts";
import { startFakeSlack, type Call, type FakeSlack } from "./fake-slack.ts";
import { directMessage, envelope, httpMode, post } from "./joined.ts";
import { startBot, type LivingBot } from "./living-bot.ts";

const lonely = "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?";

let answering: Answering;
let fake: FakeSlack;
let bot: LivingBot;
beforeAll(async () => {
  answering = realAnswering();
  fake = await startFakeSlack();
  const settings = () => httpMode(fake);
  const spoil = (store: Store): Store => ({
    ...store,
    people: { ...store.people, find: (id) => (broken ? Promise.reject(new Error("gone")) : store.people.find(id)) },
  });
  bot = await startBot({
    answering,
    open: emptyStore,
    settings,
    spoil,
    at: "2027-01-04T08:00",
    coordinators: "slack:T1:U9",
  });
});
beforeEach(() => {
  broken = false;
  fake.forget();
  fake.users.clear();
});
afterAll(() => bot.stop().finally(fake.stop));

/** The store cannot be asked about people. */
let broken = false;
let count = 0;
/** A time at which nothing else was said or pressed. */
const next = (): string => `${1_800_000_000 + (count += 1)}.000100`;

const event = (body: object, id = `Ev${next()}`) => post(envelope(body, { id }), { url: bot.url });
const said = (text = lonely) => ({ ...directMessage(text), ts: next() });
const mention = () => ({ type: "app_mention", channel: "C1", user: "U1", ts: next(), text: `<@U0BOTT1> ${lonely}` });
const form = (fields: Record<string, string>) =>
  post(new URLSearchParams(fields).toString(), { url: bot.url, type: "application/x-www-form-urlencoded" });
const interact = (payload: object) =>
  form({ payload: JSON.stringify({ team: { id: "T1" }, api_app_id: "A1", trigger_id: next(), ...payload }) });
const press = (action: object, more: object = {}) =>
  interact({
    ...{ type: "block_actions", user: { id: "U1", team_id: "T1" }, container: { type: "view" } },
    actions: [{ type: "button", action_ts: next(), block_id: "b", ...action }],
    ...more,
  });
/** Where what the command and its answers respond goes; the fake takes any method. */
const responses = () => ({ response_url: `${fake.apiUrl}respond` });
const calls = (method: string, count = 1): Promise<readonly Call[]> =>
  expect
    .poll(() => fake.of(method).length, { timeout: 15_000 })
    .toBe(count)
    .then(() => fake.of(method));
const texts = async (method: string, count = 1) => (await calls(method, count)).map(({ args }) => String(args["text"]));

describe("what is no question", () => {
  it.each([
    ["an edit", { ...said(), subtype: "message_changed" }],
    ["a join", { ...said(), subtype: "channel_join" }],
    ["what a bot says", { ...said(), bot_id: "B7" }],
    ["what itself says", { ...said(), user: "U0BOTT1" }],
    ["what is said in a channel without naming it", { ...said(), channel: "C1", channel_type: "channel" }],
    ["a mention by a bot", { ...mention(), bot_id: "B7" }],
    ["a mention that was edited in", { ...mention(), edited: { user: "U1", ts: "1" } }],
  ])("gets no answer: %s", async (_what, given) => {
    await event(given);
    const greeting = said("hei");
    await event(greeting);
    expect((await calls("chat.postMessage"))[0]?.args["thread_ts"]).toBe(greeting.ts);
  });
});

describe("a question that comes more than once", () => {
  it("is answered once: again by its event, under another event, as message and as mention", async () => {
    const direct = { ...said(), channel: "D1" };
    const both = [direct, direct, direct, { ...mention(), channel: "D1", ts: direct.ts }];
    await Promise.all(both.map((each, at) => event(each, at < 2 ? "Ev0" : `Ev${at}`)));
    await event(said("hei"));
    await calls("chat.postMessage", 2);
  });

  it("shows that it is looked for, and answers though that cannot be shown", async () => {
    fake.next("assistant.threads.setStatus", { kind: "error", error: "missing_scope" });
    await event(said());
    await calls("assistant.threads.setStatus");
    expect((await texts("chat.postMessage"))[0]).toContain("15");
  });

  it("comes with suggestions where the conversation is opened, which may fail", async () => {
    fake.next("assistant.threads.setSuggestedPrompts", { kind: "error", error: "unknown_method" });
    await event({ type: "app_home_opened", tab: "messages", channel: "D1", user: "U1" });
    const [call] = await calls("assistant.threads.setSuggestedPrompts");
    expect(call?.args["thread_ts"]).toBeUndefined();
    expect(fake.of("chat.postMessage")).toEqual([]);
  });
});

describe("an answer with a picture", () => {
  it("has it under its text, in the same thread and with its words", async () => {
    const before = fake.files.length;
    const asked = said("piirrä kiusaamisen kehitys");
    await event(asked);
    const [done] = await calls("files.completeUploadExternal");
    expect(fake.calls.findIndex(({ method }) => method === "chat.postMessage")).toBeLessThan(
      fake.calls.findIndex(({ method }) => method.startsWith("files.")),
    );
    expect(done?.args).toMatchObject({ channel_id: asked.channel, thread_ts: asked.ts });
    const [file] = fake.files.slice(before);
    expect(file?.told).toMatchObject({
      filename: "trend.png",
      alt_text: expect.stringContaining("9,7\u00a0%") as string,
    });
    expect(String(file?.told["alt_text"]).length).toBeLessThanOrEqual(1000);
    expect(readPng(file?.bytes ?? Buffer.alloc(0))).toMatchObject({ width: 1080 });
    expect(Number(file?.told["length"])).toBe(file?.bytes.length);
  });

  it("is the wheel for the annual clock, in the asker's language", async () => {
    await event(said("visa årshjulet"));
    const [done] = await calls("files.completeUploadExternal");
    expect(JSON.stringify(done?.args)).toContain("Årsklockan 2027, Kymmenedalens lanu-plan");
  });

  it("is whole though the picture cannot be sent", async () => {
    fake.next("files.getUploadURLExternal", { kind: "error", error: "missing_scope" });
    await event(said("piirrä kiusaamisen kehitys"));
    await calls("files.getUploadURLExternal");
    await event(said("hei"));
    const [answer, greeting] = await texts("chat.postMessage", 2);
    expect(answer).toContain("9,7");
    expect(greeting).not.toContain("9,7");
    expect(fake.of("files.completeUploadExternal")).toEqual([]);
  });
});

describe("an error", () => {
  it("is answered with a calm sentence to whoever asked", async () => {
    broken = true;
    await event(mention());
    const [call] = await calls("chat.postEphemeral");
    expect(call?.args).toMatchObject({ user: "U1", channel: "C1" });
    expect(String(call?.args["text"])).toContain("häiriö");
  });

  it("reaches them between them and the bot, when the bot is not in the channel", async () => {
    fake.next("chat.postMessage", { kind: "error", error: "not_in_channel" });
    fake.next("chat.postEphemeral", { kind: "error", error: "not_in_channel" });
    await event(mention());
    const [, told] = await calls("chat.postMessage", 2);
    expect(told?.args).toMatchObject({ channel: "U1" });
    expect(String(told?.args["text"])).toContain("Kutsu minut");
  });

  it("is told where a button was pressed", async () => {
    broken = true;
    await press({ action_id: "home:pause", value: "on" }, { channel: { id: "C1" } });
    expect((await texts("chat.postEphemeral"))[0]).toContain("häiriö");
  });
});

describe("whoever is no member", () => {
  const register = {
    role: { "field:role": { type: "static_select", selected_option: { value: "reporter" } } },
    unit: { "field:unit": { type: "static_select", selected_option: { value: "party:hamina" } } },
  };
  const submit = () =>
    interact({
      ...{ type: "view_submission", user: { id: "U1", team_id: "T1" } },
      view: { id: next(), hash: "h", callback_id: "view:register", private_metadata: "", state: { values: register } },
    });

  it.each([
    ["a guest", { is_restricted: true }, "Vieras"],
    ["a guest of one channel", { is_ultra_restricted: true }, "Vieras"],
    ["a stranger", { is_stranger: true }, "Toisen työtilan"],
    ["somebody of another workspace", { team_id: "T7" }, "Toisen työtilan"],
  ])("may ask and not register: %s", async (_who, user, words) => {
    fake.users.set("U1", user);
    await press({ action_id: "home:register" });
    expect(JSON.stringify((await calls("views.open"))[0]?.args["view"])).toContain(words);
    await submit();
    expect((await texts("chat.postMessage"))[0]).toContain(words);
    expect(await bot.store.people.roles()).toEqual([]);
    await event(said());
    expect((await texts("chat.postMessage", 2))[1]).toContain("15");
  });

  it("is known to be a member of this workspace too, where one is at home in another of the same organisation", async () => {
    fake.users.set("U1", { team_id: "T7", enterprise_user: { teams: ["T1", "T7"] } });
    await submit();
    expect((await texts("chat.postMessage"))[0]).toContain("Pyyntö on lähetetty");
  });
});

describe("the command and the shortcut", () => {
  const command = (text: string, more: Record<string, string> = {}) =>
    form({
      ...{ command: "/vuosikello", text, team_id: "T1", user_id: "U1", channel_id: "C1", trigger_id: next() },
      ...{ ...responses(), api_app_id: "A1", ...more },
    });

  it("answers on somebody's message, to the asker alone", async () => {
    await interact({
      ...{ type: "message_action", callback_id: "ask-about-message", user: { id: "U1", team_id: "T1" } },
      ...{ channel: { id: "C1" }, message: { type: "message", ts: "1.2", text: lonely }, ...responses() },
    });
    const [call] = await calls("respond");
    expect(call?.args).toMatchObject({ response_type: "ephemeral" });
    expect(String(call?.args["text"])).toContain("15");
  });

  it("goes on for its asker alone under an answer that only they see", async () => {
    await command("Mitkä ovat Kotkan toimenpiteet?");
    await calls("respond");
    const container = { type: "message", is_ephemeral: true, message_ts: "1.2", channel_id: "C1" };
    const under = { container, channel: { id: "C1" }, ...responses() };
    await press({ action_id: "answer:more", value: "lisää" }, under);
    const [, next] = await calls("respond", 2);
    expect(next?.args).toMatchObject({ response_type: "ephemeral", replace_original: false });
    await press({ action_id: "answer:wrong", value: "Mitkä ovat Kotkan toimenpiteet?" }, under);
    await calls("respond", 3);
    const [kept] = await bot.store.wrongAnswers.all();
    expect(kept?.answer).toContain("Kotkan kaupunki");
  });

  it("opens the form of a channel where the bot is, and asks to be invited elsewhere", async () => {
    await command("channel", { user_id: "U9" });
    expect(String((await calls("respond"))[0]?.args["text"])).toContain("Kutsu minut");
    fake.members.add("C1");
    await command("kanal", { user_id: "U9" });
    expect(JSON.stringify((await calls("views.open"))[0]?.args["view"])).toContain("slack:T1:#C1");
    await command("kanava", { user_id: "U9", channel_id: "D1" });
    expect(String((await calls("respond", 2))[1]?.args["text"])).toContain("kanavalla, jota se koskee");
  });
});

describe("one's own data", () => {
  const from = (user: string) => ({ user: { id: user, team_id: "T1" } });
  const person = "slack:T1:U5" as PersonId;

  it("comes as a file between the person and the bot, and is erased on their own word", async () => {
    await bot.store.people.save({ id: person, language: "sv" });
    const before = fake.files.length;
    await press({ action_id: "home:export" }, from("U5"));
    const [done] = await calls("files.completeUploadExternal");
    expect(done?.args["channel_id"]).toBe("DU5");
    expect(JSON.parse(fake.files[before]?.bytes.toString() ?? "")).toMatchObject({ people: [{ id: person }] });
    await press({ action_id: "home:erase" }, from("U5"));
    expect((await texts("chat.postMessage"))[0]).toBe("Dina uppgifter har raderats.");
    expect(await bot.store.people.find(person)).toBeUndefined();
  });
});

describe("a press that is delivered twice", () => {
  it("counts once, and the second says so", async () => {
    const pause = { action_id: "home:pause", value: "on", action_ts: "7" };
    for (let time = 0; time < 2; time += 1) await press(pause, { user: { id: "U9", team_id: "T1" } });
    expect((await texts("chat.postMessage"))[0]).toContain("jo käsitelty");
    const forged = () => press({ action_id: "duty:deliver", value: "no@such/duty" as DutyId, action_ts: "7" });
    await forged();
    await forged();
    expect((await texts("chat.postMessage", 3)).slice(1).toSorted()).toEqual([
      expect.stringContaining("Tällaista tehtävää ei ole."),
      expect.stringContaining("jo käsitelty"),
    ]);
  });
});
