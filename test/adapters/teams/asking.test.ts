import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realAnswering } from "../../real-plans.ts";
import type { Sent } from "./fake-teams.ts";
import { anna, carol, direct, inChannel, mention, message, startTeamsBot, type LivingTeams } from "./living-teams.ts";
import { ofType, shown } from "./within.ts";

const parents = "Mitä Hamina tekee vanhemmuuden tukemiseksi?";
const lonely = "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?";
const thread = (id: string) => `19:channel@thread.tacv2;messageid=${id}`;

let teams: LivingTeams;
beforeAll(async () => {
  teams = await startTeamsBot(realAnswering());
});
afterAll(() => teams.stop());

const at = (user: string) => ({ serviceUrl: teams.fake.url, user });
const told = (conversation: string, words: string) =>
  expect.poll(() => teams.fake.messages(conversation).at(-1)?.text ?? "", { timeout: 10_000 }).toContain(words);
const last = (conversation: string) => teams.fake.messages(conversation).at(-1);
const buttonsOf = (sent: Sent | undefined) => ofType(sent?.attachments?.[0]?.content ?? {}, "Action.Execute");

describe("asking in Teams", () => {
  it("answers a person, cites the source, and goes on with the next question", async () => {
    await teams.post({ ...direct(at("u1")), ...message(lonely) });
    await told("a:u1", "15\u00a0%");
    expect(last("a:u1")?.text).toMatch(/Lähde: .* \[1\]/);
    const label = JSON.stringify(last("a:u1")?.entities);
    expect(label).toContain('"name":"Kymenlaakson lanu-suunnitelma, 1.2 Päätavoite II"');
    expect(label).not.toContain("AIGeneratedContent");
    await teams.post({ ...direct(at("u1")), ...message("entä ammattikoululaiset?") });
    await told("a:u1", "16\u00a0%");
  });

  it("answers in a channel where it is mentioned, in the thread, and goes on there", async () => {
    await teams.post({ ...inChannel(at(anna), "10"), ...message("Mitä Kouvola tekee?") });
    await teams.post({ ...inChannel(at(anna), "10"), ...mention(parents) });
    await told(thread("10"), "matalankynnyksen");
    await teams.post({ ...inChannel(at(carol), "10"), ...mention("entä Kotkassa?") });
    await told(thread("10"), "Kotkan kaupunki · Vanhemmuuden tukeminen");
    expect(teams.fake.messages(thread("10"))).toHaveLength(2);
  });

  it("answers two copies of one activity once", async () => {
    const asked = { ...direct(at("u2")), ...message(lonely) };
    expect((await Promise.all([teams.post(asked), teams.post(asked)])).map(({ status }) => status)).toEqual([200, 200]);
    await told("a:u2", "15\u00a0%");
    await teams.post({ ...direct(at("u2")), ...message("Moi!") });
    await told("a:u2", "Hei");
    expect(teams.fake.messages("a:u2")).toHaveLength(2);
  });

  it("keeps what a plan says free of formatting, whatever it holds", async () => {
    await teams.post({ ...direct(at("u3")), ...message("Mitä *Hamina* <b>tekee</b> vanhemmuuden tukemiseksi?") });
    await told("a:u3", "matalankynnyksen");
    expect(last("a:u3")?.text).not.toMatch(/<b>/);
  });

  it("offers to go on with a long answer, and takes the word for it", async () => {
    await teams.post({ ...direct(at("u4")), ...message("Mitkä ovat Kotkan toimenpiteet?") });
    await told("a:u4", "1–");
    expect(buttonsOf(last("a:u4"))).toMatchObject([{ data: { action: "more" } }]);
    await teams.post({ ...direct(at("u4")), ...message("lisää") });
    await expect.poll(() => teams.fake.messages("a:u4").length, { timeout: 10_000 }).toBe(2);
  });

  it("keeps an answer that is called wrong once, with the question that it leant on", async () => {
    await teams.post({ ...direct(at("u5")), ...message(lonely) });
    await told("a:u5", "15\u00a0%");
    await teams.post({ ...direct(at("u5")), ...message("entä ammattikoululaiset?") });
    await told("a:u5", "16\u00a0%");
    const feedback = (reaction: string) => ({
      ...direct(at("u5")),
      ...{ type: "invoke", name: "message/submitAction", replyToId: last("a:u5")?.id },
      value: { actionName: "feedback", actionValue: { reaction, feedback: "{}" } },
    });
    for (const reaction of ["like", "dislike", "dislike"])
      expect((await teams.post(feedback(reaction))).status).toBe(200);
    expect((await teams.store.wrongAnswers.all()).map(({ question }) => question)).toEqual([
      `${lonely} → entä ammattikoululaiset?`,
    ]);
  });

  it("tries an answer again that Teams did not take", async () => {
    teams.fake.next({ kind: "status", status: 429, retryAfter: 0 }, { kind: "status", status: 502 });
    await teams.post({ ...direct(at("u6")), ...message("Moi!") });
    await expect.poll(() => teams.fake.messages("a:u6").length, { timeout: 60_000 }).toBe(1);
  });
});

describe("finding a measure or an indicator for a message", () => {
  const found = async (letters: string) => {
    const query = { commandId: "find", parameters: [{ name: "words", value: letters }] };
    const asked = { type: "invoke", name: "composeExtension/query", value: query };
    const response = await teams.post({ ...direct(at("u8")), ...asked });
    const { composeExtension } = (await response.json()) as {
      composeExtension: { attachments: { content: object; preview: { content: { title: string } } }[] };
    };
    return composeExtension.attachments;
  };

  it("gives cards with what the plan says", async () => {
    const [first] = await found("yksinäi");
    expect(first?.preview.content.title).toBe("Tuntee itsensä yksinäiseksi");
    expect(shown(first?.content ?? {})).toMatch(/15\s%/);
    const measures = (await found("vanhemmuuden")).map(({ preview }) => preview.content.title);
    expect(measures.join()).toContain("anhemmuuden");
  });

  it("finds nothing for what no plan holds, and nothing before anything is typed", async () => {
    expect(await found("avaruusasema")).toEqual([]);
    expect(await found("")).toEqual([]);
  });
});

describe("where Teams reaches people and channels", () => {
  const installed = (user: string, action = "add") => ({
    ...direct(at(user)),
    ...{ type: "installationUpdate", action },
  });
  const stateOf = async (id: string) =>
    (await teams.store.destinations.all()).find((each) => each.id.endsWith(id))?.state;

  it("is kept at the installation, with one welcome however often it is told of", async () => {
    await teams.post(installed("u7"));
    const added = { type: "conversationUpdate", membersAdded: [{ id: "28:00000000-0000-0000-0000-0000000000aa" }] };
    await teams.post({ ...direct(at("u7")), ...added });
    await told("a:u7", "hyvinvointisuunnitelmista");
    expect(teams.fake.messages("a:u7")).toHaveLength(1);
    expect(await stateOf("u7")).toBe("reachable");
  });

  it("is over when the bot is taken out, and stays when it is only upgraded", async () => {
    await teams.post(installed("u7", "remove-upgrade"));
    expect(await stateOf("u7")).toBe("reachable");
    await teams.post(installed("u7", "remove"));
    expect(await stateOf("u7")).toBe("gone");
    await teams.post({ ...direct(at("u7")), ...message("Moi!") });
    expect(await stateOf("u7")).toBe("reachable");
  });

  it("is over in every channel of a team that takes the bot out", async () => {
    await teams.post({ ...inChannel(at(anna), "20"), ...mention("Moi!") });
    await told(thread("20"), "Hei");
    const removed = { type: "conversationUpdate", membersRemoved: [{ id: "28:00000000-0000-0000-0000-0000000000aa" }] };
    const general = { id: "19:team@thread.tacv2", conversationType: "channel" };
    await teams.post({ ...inChannel(at(anna)), ...removed, conversation: general });
    expect(await stateOf("#19:channel@thread.tacv2")).toBe("gone");
  });
});
