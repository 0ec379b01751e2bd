import { beforeAll, describe, expect, it } from "vitest";
import { cardMessage as slackMessage } from "../../src/adapters/slack/card-blocks.ts";
import { cardMessage as teamsCard } from "../../src/adapters/teams/adaptive/adaptive-card.ts";
import { answerActivity } from "../../src/adapters/teams/answer-activity.ts";
import { cardHtml } from "../../src/adapters/web/card-html.ts";
import type { Answering } from "../../src/app/answering.ts";
import type { Card, Part } from "../../src/cards/card.ts";
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

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

describe("the same question on Slack, in Teams, on the page and in the terminal", () => {
  it.each(questions)("gives the same facts: %s", async (text) => {
    const reply = await answering.answer({ text, context: [], today: "2026-11-21" });
    const { card } = reply;
    const told = {
      terminal: reply.text,
      slack: textsIn(slackMessage(card, reply.text).blocks),
      teams: answerActivity(reply, answering.plans).text ?? "",
      teamsCard: textsIn(teamsCard(card, reply.text).card.body),
      page: cardHtml(card).html.replaceAll(/<[^>]*>/g, " "),
    };
    const facts = factsOf(card);
    expect(facts.length).toBeGreaterThan(0);
    for (const [surface, said] of Object.entries(told))
      expect([surface, facts.filter((fact) => !bare(said).includes(fact))]).toEqual([surface, []]);
  });
});
