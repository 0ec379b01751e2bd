import { beforeAll, describe, expect, it } from "vitest";
import { cardMessage, type TeamsMessage } from "../../../src/adapters/teams/adaptive/adaptive-card.ts";
import { cardFaults, messageFaults, sizeOf } from "../../../src/adapters/teams/adaptive/card-faults.ts";
import { cardLimits } from "../../../src/adapters/teams/adaptive/card-limits.ts";
import { answerActivity } from "../../../src/adapters/teams/answer-activity.ts";
import type { Answering } from "../../../src/app/answering.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import { everyAnswer, otherCards } from "../../every-card.ts";
import { realAnswering } from "../../real-plans.ts";
import { plainPictures } from "../web/pictures.ts";
import { parserFaults } from "./parsed-card.ts";
import { ofType } from "./within.ts";

let answering: Answering;
beforeAll(() => {
  answering = realAnswering();
});

const faultsOf = (message: TeamsMessage): readonly string[] => [
  ...messageFaults(message),
  ...parserFaults(message.card),
];

describe("every card the product makes", () => {
  it("is a card Teams takes, when a question is answered", async () => {
    const [kinds, drawn] = [new Set<string>(), new Set<string>()];
    const pictures = plainPictures(answering.plans);
    for await (const reply of everyAnswer(answering)) {
      expect(faultsOf(cardMessage(reply.card, reply.text)), reply.what).toEqual([]);
      const shown = reply.card.picture && (await pictures.address(reply.card.picture, reply.lang));
      const picture = shown && { ...shown, url: `https://vuosikello.example${shown.path}` };
      const activity = answerActivity(reply, answering.plans, picture);
      expect(ofType(activity, "Image").length, reply.what).toBe(shown ? 1 : 0);
      expect(sizeOf(activity), reply.what).toBeLessThanOrEqual(cardLimits.bytes);
      for (const { content } of activity.attachments ?? [])
        expect([...cardFaults(content as object), ...parserFaults(content as object)], reply.what).toEqual([]);
      kinds.add(reply.query.kind);
      if (reply.card.picture) drawn.add(reply.card.picture.kind);
    }
    expect([...drawn].toSorted()).toEqual(["trend", "wheel"]);
    expect(kinds.size).toBeGreaterThanOrEqual(23);
  });

  it.each(languages)("is one when it tells, reminds or answers a press: %s", (lang) => {
    for (const { what, card, text } of otherCards(answering.plans, lang))
      expect(faultsOf(cardMessage(card, text)), what).toEqual([]);
  });
});
