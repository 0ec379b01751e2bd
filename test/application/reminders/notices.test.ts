import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import { coordinator, haminaLife } from "./hamina.ts";
import type { Life } from "./life.ts";
import { createPostbox } from "./postbox.ts";

let life: Life;
const post = createPostbox();
const eeva = "slack:T1:UEEVA" as PersonId;

const place = (party: string) => ({ kind: "party", party: party as Party }) as const;
const deputy = (party = "hamina") => ({ name: "deputy", scope: place(party) }) as const;
/** Somebody asks for a role, and the coordinator decides. */
const ask = async (person: PersonId, kind: "approve" | "refuse", wish = deputy()) => {
  await life.requestRole(person, wish);
  await life.decideRole(coordinator, { ...wish, person }, { kind });
};
const saidTo = (person: PersonId) =>
  post.posts.filter(({ to }) => to === person).map(({ at, text }) => ({ on: at.toString().slice(0, 16), text }));
const callWrong = (id: string) =>
  life.store.wrongAnswers.add({ id, question: "Montako?", answer: "Kolme.", at: life.now() });
const counted = (person: PersonId) =>
  saidTo(person).flatMap(({ on, text }) =>
    (/vääriksi ajalla [^:]+: \d+/.exec(text) ?? []).map((said) => `${on.slice(0, 10)} ${said}`),
  );

/** Three weeks of one winter, told in order; each of these people is met once. */
describe("what is told beside the duties", () => {
  beforeAll(async () => {
    life = await haminaLife("2027-01-12T10:00", post.messenger);
  });
  afterAll(() => life.close());

  it("is a coordinator's decision on one's role, once, the same day, with what it means", async () => {
    const aino = "slack:T1:UAINO" as PersonId;
    await callWrong("a");
    await ask(aino, "approve");
    await life.goTo("2027-01-13T09:30");
    expect(saidTo(aino)).toEqual([
      {
        on: "2027-01-12T10:05",
        text: "Roolisi on hyväksytty: sijainen, Haminan kaupunki. Siihen kuuluvat viestit tulevat tästä lähtien sinulle.",
      },
    ]);
  });

  it("is a refusal, calmly, and the next decision after it", async () => {
    const berit = "slack:T1:UBERIT" as PersonId;
    await ask(berit, "refuse");
    await life.goTo("2027-01-13T10:00");
    await ask(berit, "approve");
    await life.goTo("2027-01-14T09:30");
    expect(saidTo(berit).map(({ on, text }) => [on, text.split(":")[0]])).toEqual([
      ["2027-01-13T09:35", "Pyytämääsi roolia ei hyväksytty"],
      ["2027-01-14T09:00", "Roolisi on hyväksytty"],
    ]);
  });

  it("is one message for the decisions of the same minutes, in the person's language", async () => {
    const carita = "slack:T1:UCARITA" as PersonId;
    await life.setWishes(carita, { language: "sv", sendTime: undefined, silentUntil: undefined });
    for (const party of ["hamina", "kotka"]) await ask(carita, "approve", deputy(party));
    await life.goTo("2027-01-14T12:00");
    const [only, ...others] = saidTo(carita);
    expect(others).toEqual([]);
    expect(only?.text.match(/Din roll har godkänts: ersättare/g)).toHaveLength(2);
  });

  it("is how a role stands when the message leaves, and nothing to whoever decided of their own", async () => {
    const daniel = "slack:T1:UDANIEL" as PersonId;
    const wish = { name: "deputy", scope: place("hamina") } as const;
    await ask(daniel, "approve");
    await life.requestRole(coordinator, { name: "manager", scope: place("hamina") });
    await life.decideRole(coordinator, { ...wish, person: daniel }, { kind: "end" });
    await life.goTo("2027-01-15T10:00");
    expect(saidTo(daniel).map(({ text }) => text)).toEqual([
      "Roolisi on päättynyt: sijainen, Haminan kaupunki. Siihen kuuluvia viestejä ei enää tule sinulle.",
    ]);
    expect(saidTo(coordinator).some(({ text }) => text.includes("Roolisi"))).toBe(false);
  });

  it("goes out once although a send was cut off and the process was down", async () => {
    const frans = "slack:T1:UFRANS" as PersonId;
    post.answer(frans, "cut");
    await ask(frans, "approve");
    await life.goTo("2027-01-15T10:06");
    post.answer(frans, "usual");
    await callWrong("b");
    await life.sleepTo("2027-01-15T16:30");
    expect(saidTo(frans)).toHaveLength(1);
  });

  it("waits for a day on which messages leave, and on which the person takes them", async () => {
    await ask(eeva, "approve");
    const silentUntil = Temporal.PlainDate.from("2027-01-23");
    await life.setWishes(eeva, { language: "fi", sendTime: undefined, silentUntil });
    await life.goTo("2027-01-18T12:00");
    expect(saidTo(eeva)).toEqual([]);
  });

  it("is how many answers readers called wrong in the week before, to the coordinator of everything, once", async () => {
    const everything = ["2027-01-18 vääriksi ajalla 11.1.2027–17.1.2027: 2"];
    expect(counted(coordinator)).toEqual(everything);
    await callWrong("c");
    await ask("slack:T1:UGUN" as PersonId, "approve");
    await life.goTo("2027-01-19T12:00");
    expect(counted(coordinator)).toEqual(everything);
  });

  it("comes on the next day that sends after a downtime, and not in a week before which nobody complained", async () => {
    await life.sleepTo("2027-01-26T10:00");
    await life.goTo("2027-02-02T12:00");
    expect(counted(coordinator).slice(1)).toEqual(["2027-01-26 vääriksi ajalla 18.1.2027–24.1.2027: 1"]);
    expect(saidTo(eeva).map(({ on }) => on)).toEqual(["2027-01-26T10:00"]);
  });
});
