import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../../src/app/answering.ts";
import { realAnswering } from "../../real-plans.ts";
import { readPng } from "../pictures/read-png.ts";
import { alice, bob, general, localSlackPath, type SlackMessage } from "./local-slack.ts";
import { buttonsOf, openRoom, type Mode, type Room } from "./slack-room.ts";

const parents = "Mitä Hamina tekee vanhemmuuden tukemiseksi?";
const lonely = "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?";

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

const modes: readonly Mode[] = ["HTTP", "Socket Mode"];

describe.skipIf(!localSlackPath).each(modes)("asking in Slack, %s", (mode) => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom(mode, answering, "2027-01-04T08:00");
  });
  afterAll(() => room.stop());

  const answeredIn = (channel: string, thread: string, words: string) =>
    room.told(channel, ({ thread_ts: at, text }) => at === thread && text.includes(words));
  const aloneTo = (user: string, words: string) =>
    room.told(general, ({ ephemeral_to: to, text }) => to === user && text.includes(words));
  const inAll = async (channel: string, wanted: (message: SlackMessage) => boolean) =>
    (await room.slack.messages(channel)).filter((each) => each.user === "U0BOT" && wanted(each)).length;

  it("answers a mention in its thread, and goes on there at the next mention", async () => {
    const asked = await room.slack.say(general, alice, `<@U0BOT> ${parents}`);
    await answeredIn(general, asked, "matalankynnyksen");
    await room.slack.say(general, bob, "<@U0BOT> entä Kotkassa?", asked);
    await answeredIn(general, asked, "Kotkan kaupunki · Vanhemmuuden tukeminen");
  });

  it("answers nobody who does not mention it in a channel, and one message once", async () => {
    const before = await inAll(general, () => true);
    await room.slack.say(general, alice, "Mitä Kouvola tekee?");
    const asked = await room.slack.say(general, alice, `<@U0BOT> ${lonely}`);
    await answeredIn(general, asked, "15\u00a0%");
    expect(await inAll(general, () => true)).toBe(before + 1);
  });

  it("goes on without mention between a person and itself, at the top level and in the thread", async () => {
    await room.slack.openHome(alice);
    const channel = await room.direct(alice);
    const asked = await room.slack.say(channel, alice, lonely);
    await answeredIn(channel, asked, "15\u00a0%");
    const top = await room.slack.say(channel, alice, "entä ammattikoululaiset?");
    await answeredIn(channel, top, "16\u00a0%");
    await room.slack.say(channel, alice, "entä 4.-5.-luokkalaiset?", asked);
    await answeredIn(channel, asked, "5\u00a0%");
  });

  it("goes on at the top level with what was said last in a thread", async () => {
    const channel = await room.direct(alice);
    const asked = await room.slack.say(channel, alice, "Moikka!");
    await room.told(channel, ({ thread_ts: at }) => at === asked);
    await room.slack.say(channel, alice, parents, asked);
    await answeredIn(channel, asked, "matalankynnyksen");
    const top = await room.slack.say(channel, alice, "entä Kotkassa?");
    await answeredIn(channel, top, "Kotkan kaupunki · Vanhemmuuden tukeminen");
  });

  it("answers the command to its asker alone, and shares even a follow-up as it was asked", async () => {
    await room.slack.command(general, bob, parents);
    await aloneTo(bob, "Haminan kaupunki · Vanhemmuuden tukeminen");
    await room.slack.command(general, bob, "entä Kouvolassa?");
    const shown = await aloneTo(bob, "Kouvola");
    await room.slack.command(general, bob, lonely);
    await aloneTo(bob, "15\u00a0%");
    await room.press(general, shown, bob, "answer:share");
    const open = (message: SlackMessage) => message.ephemeral_to === undefined && !message.thread_ts;
    const shared = await room.told(general, (message) => open(message) && message.text.includes("Kouvola"));
    expect(shared.text).toBe(shown.text);
    expect(buttonsOf(shared)).toEqual([]);
  });

  it("tells what can be asked when the command holds no question", async () => {
    await room.slack.command(general, alice, "");
    await aloneTo(alice, "Vastaan hyvinvointisuunnitelmista");
  });

  it("goes on with a long answer at its button", async () => {
    const asked = await room.slack.say(general, alice, "<@U0BOT> Mitkä ovat Kotkan toimenpiteet?");
    const first = await answeredIn(general, asked, "1–");
    await room.press(general, first, bob, "answer:more");
    const next = await room.told(general, ({ thread_ts: at, ts }) => at === asked && ts !== first.ts);
    expect(next.text).not.toBe(first.text);
  });

  it("puts the picture of an answer under it in its thread, as a file", async () => {
    const asked = await room.slack.say(general, alice, "<@U0BOT> Näytä vuosikello");
    await answeredIn(general, asked, "Vuosikello");
    const { files } = await room.told(
      general,
      ({ thread_ts: at, files: sent }) => at === asked && (sent?.length ?? 0) > 0,
    );
    expect(files).toHaveLength(1);
    const [file] = files ?? [];
    expect(file).toMatchObject({ mimetype: "image/png", title: expect.stringContaining("Vuosikello 2027") as string });
    expect(file?.alt_txt).toContain("Kevätfoorumin aiheiden valmistelu alkaa");
    const headers = { authorization: "Bearer xoxb-test-token" };
    const kept = await fetch(file?.url_private ?? "", { headers });
    expect(readPng(Buffer.from(await kept.arrayBuffer()))).toMatchObject({ width: 1080 });
  });

  it("asks which one is meant, and takes the button for the answer", async () => {
    const asked = await room.slack.say(general, alice, "<@U0BOT> tyytyväisyys");
    const which = await room.told(general, ({ thread_ts: at }) => at === asked);
    const [choice] = buttonsOf(which).filter(({ action_id: id }) => id === "answer:choice");
    await room.press(general, which, alice, "answer:choice", choice?.value);
    await answeredIn(general, asked, "%");
  });

  it("thanks whoever says that an answer was right or wrong, and keeps a wrong one once for the coordinator", async () => {
    const asked = await room.slack.say(general, alice, `<@U0BOT> ${lonely}`);
    await answeredIn(general, asked, "15\u00a0%");
    await room.slack.say(general, alice, "<@U0BOT> entä ammattikoululaiset?", asked);
    const shown = await answeredIn(general, asked, "16\u00a0%");
    await room.press(general, shown, bob, "answer:right");
    await aloneTo(bob, "Kiitos");
    await room.press(general, shown, alice, "answer:wrong");
    await room.press(general, shown, alice, "answer:wrong");
    await aloneTo(alice, "Kiitos");
    await expect
      .poll(async () => (await room.bot.store.wrongAnswers.all()).map(({ question }) => question))
      .toEqual([`${lonely} → entä ammattikoululaiset?`]);
  });
});
