import { beforeAll, describe, expect, it } from "vitest";
import { blockFaults } from "../../../src/adapters/slack/block-limits.ts";
import { answerMessage, cardMessage } from "../../../src/adapters/slack/card-blocks.ts";
import type { Answering } from "../../../src/app/answering.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import { everyAnswer, otherCards, readOn } from "../../every-card.ts";
import { realAnswering } from "../../real-plans.ts";

const row = { shareable: true, feedback: true, key: "k".repeat(200) };

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

describe("every card the product makes", () => {
  it("is a message Slack takes, when a question is answered", async () => {
    const kinds = new Set<string>();
    for await (const reply of everyAnswer(answering)) {
      expect(blockFaults(answerMessage(reply, row)), reply.what).toEqual([]);
      expect(blockFaults(cardMessage(reply.card, reply.text)), reply.what).toEqual([]);
      kinds.add(reply.query.kind);
    }
    expect(kinds.size).toBeGreaterThanOrEqual(23);
  });

  it.each(languages)("is one when it tells, reminds or answers a press: %s", (lang) => {
    for (const { what, card, text } of otherCards(answering.plans, lang)) {
      expect(blockFaults(answerMessage({ card, text, lang }, row)), what).toEqual([]);
      expect(blockFaults(cardMessage(card, text)), what).toEqual([]);
    }
  });

  it.each(languages)("offers choices that are understood when pressed: %s", async (lang) => {
    const question = "tyytyväisyys";
    const asked = await answering.answer({ text: question, context: [], today: readOn, lang });
    expect(asked.outcome).toBe("ambiguous");
    for (const text of asked.card.suggestions) {
      const chosen = await answering.answer({ text, context: [question], today: readOn, lang });
      expect(chosen.outcome, text).toBe("found");
    }
  });
});
