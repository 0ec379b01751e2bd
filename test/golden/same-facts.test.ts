import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardMessage as slackMessage } from "../../src/adapters/slack/card-blocks.ts";
import { cardMessage as teamsCard } from "../../src/adapters/teams/adaptive/adaptive-card.ts";
import { answerActivity } from "../../src/adapters/teams/answer-activity.ts";
import { loadLexicon } from "../../src/adapters/dataset/load-lexicon.ts";
import { cardHtml } from "../../src/adapters/web/card-html.ts";
import { answerPicture } from "../../src/adapters/web/picture-html.ts";
import { createAnswering, dataDir, type Answering } from "../../src/app/answering.ts";
import type { Reply } from "../../src/application/answer-question.ts";
import { askerOf } from "../../src/application/people/asker-of.ts";
import { standingNow } from "../../src/application/progress/standing-now.ts";
import type { Card, Part } from "../../src/cards/card.ts";
import { overlayOf } from "../../src/domain/calendar/clock-decision.ts";
import type { Plans } from "../../src/domain/plan/plans.ts";
import { createLog } from "../../src/log.ts";
import { plainPictures } from "../adapters/web/pictures.ts";
import { anna, haminaLife, plans, report } from "../application/reminders/hamina.ts";
import type { Life } from "../application/reminders/life.ts";
import { realAnswering } from "../real-plans.ts";

const questions = [
  "Kuinka moni lukiolainen tuntee itsensä yksinäiseksi?",
  "Miten lukiolaisten yksinäisyys on muuttunut?",
  "Mitä Hamina tekee vanhemmuuden tukemiseksi?",
  "Montako toimenpidettä Kotkalla on?",
  "Mikä on seuraava foorumi?",
  "Paljonko kuraattorit maksavat?",
  "Hur stor andel av gymnasieeleverna känner sig ensamma?",
  "What does Hamina do to support parenthood?",
  "Mitkä ovat Kotkan toimenpiteet?",
];

/** Everything typed that the card holds: its facts, what is computed of them, its dates and names. */
function factsOf({ lines }: Card): readonly string[] {
  const typed = lines.flatMap(({ parts }) => parts).filter((part: Part) => part.kind !== "words");
  return typed.map(({ text }) => bare(text)).filter((text) => text !== "");
}

/** Letters and numbers alone: each renderer has its own spaces, marks and escapes. */
function bare(text: string): string {
  return (text.replaceAll(/&#?\w+;/g, " ").match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Every text in a message, wherever it stands. */
function textsIn(value: unknown): string {
  if (typeof value === "string") return `${value} `;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, each]) => (["type", "style"].includes(key) ? "" : textsIn(each)))
    .join("");
}

/** What each surface says of an answer. */
function toldOf(reply: Reply<Card>, plans: Plans): Readonly<Record<string, string>> {
  const { card, text } = reply;
  return {
    terminal: text,
    slack: textsIn(slackMessage(card, text).blocks),
    teams: answerActivity(reply, plans).text ?? "",
    teamsCard: textsIn(teamsCard(card, text).card.body),
    page: cardHtml(card).html.replaceAll(/<[^>]*>/g, " "),
  };
}

/** The facts of a card that a surface leaves out. */
function leftOut(
  card: Card,
  told: Readonly<Record<string, string>>,
): readonly (readonly [string, readonly string[]])[] {
  const facts = factsOf(card);
  expect(facts.length).toBeGreaterThan(0);
  return Object.entries(told).map(([surface, said]) => [surface, facts.filter((fact) => !bare(said).includes(fact))]);
}

const nothing = (told: object) => Object.keys(told).map((surface) => [surface, []]);

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

describe("the same question on Slack, in Teams, on the page and in the terminal", () => {
  it.each(questions)("gives the same facts: %s", async (text) => {
    const reply = await answering.answer({ text, context: [], today: "2026-11-21" });
    const told = toldOf(reply, answering.plans);
    expect(leftOut(reply.card, told)).toEqual(nothing(told));
  });

  it("shows the same in a picture, as words beside it", async () => {
    const question = { text: "Miten lukiolaisten yksinäisyys on muuttunut?", context: [], today: "2026-11-21" };
    const reply = await answering.answer(question);
    const pictures = plainPictures(answering.plans);
    const picture = reply.card.picture ?? expect.fail();
    const shown = (await pictures.address(picture, reply.lang)) ?? expect.fail();
    const drawn = (await answerPicture(pictures, picture, reply.lang)) ?? expect.fail();
    const told = {
      slack: shown.alt,
      teams: textsIn(answerActivity(reply, answering.plans, shown).attachments),
      page: drawn.html.replaceAll(/<[^>]*>/g, " "),
    };
    expect(leftOut(shown.twin, told)).toEqual(nothing(told));
    expect(shown.alt).toContain("koko maa");
  });
});

/** Reports that one actor has begun and nobody has finished, asked after some days after they were due. */
describe("how reports stand, on Slack, in Teams, on the page and in the terminal", () => {
  let life: Life;
  let ask: (text: string) => Promise<Reply<Card>>;
  beforeAll(async () => {
    life = await haminaLife("2027-01-28T12:00");
    const rows = plans.rows.filter(({ actor, state }) => actor === "hamina" && state.kind === "filled");
    for (const [at, state] of (["done", "stopped"] as const).entries())
      await life.reportProgress({ by: anna, duty: report, row: rows[at]?.id ?? expect.fail(), state });
    const today = Temporal.PlainDate.from("2027-02-01");
    const answer = createAnswering(createLog("silent"), plans, loadLexicon(dataDir)).answerOver(
      async () => overlayOf(await life.store.clock.decisions()),
      () => standingNow(life.store, today),
    );
    const own = askerOf(anna, await life.access.rolesIn(life.store), { plans, today: today.toString() });
    ask = (text) => answer({ text, context: [], today: today.toString(), ...own });
  });
  afterAll(() => life.close());

  it.each([
    ["tilanne Haminassa", "status"],
    ["läget i Fredrikshamn?", "status"],
    ["status of Hamina", "status"],
    ["Mitkä raportit puuttuvat?", "missing-reports"],
    ["Vilka rapporter saknas?", "missing-reports"],
    ["Mitä minulta puuttuu?", "missing-reports"],
  ])("is the same: %s", async (question, kind) => {
    const reply = await ask(question);
    expect(reply.query.kind).toBe(kind);
    const told = toldOf(reply, plans);
    expect(leftOut(reply.card, told)).toEqual(nothing(told));
  });
});
