import { beforeAll, describe, expect, it } from "vitest";
import { answerActivity } from "../../src/adapters/teams/answer-activity.ts";
import { unaccountedNumbers } from "../../src/application/number-gate.ts";
import { createCardWriter } from "../../src/cards/card-writer.ts";
import type { Aid } from "../../src/domain/query/aid.ts";
import { languages } from "../../src/domain/plan/language.ts";
import type { Plans } from "../../src/domain/plan/plans.ts";
import type { Query } from "../../src/domain/query/query.ts";
import { realPlans } from "../real-plans.ts";

let plans: Plans;
let readings: readonly Query[];
beforeAll(() => {
  plans = realPlans();
  const indicators = plans.indicators.flatMap(({ id, subs, observations }): readonly Query[] => {
    const slots = {
      groups: observations.map(({ group }) => group).slice(0, 2),
      areas: ["Finland"],
      years: [2023, 2025],
    };
    const part = subs[0] ? { sub: subs[0].id } : {};
    return [
      { kind: "indicator-value", indicator: id, ...slots, ...part },
      { kind: "indicator-trend", indicator: id, groups: [], areas: [], years: [] },
    ];
  });
  readings = [
    ...indicators,
    ...plans.measures.map(({ id }): Query => ({ kind: "responsible", filter: { measures: [id] } })),
    ...plans.facts.map(({ id }): Query => ({ kind: "facts", facts: [id] })),
    ...plans.decisions.map(({ id, plan }): Query => ({ kind: "decisions", plan, decisions: [id] })),
    ...plans.terms.map(({ id }): Query => ({ kind: "terms", terms: [id] })),
    ...plans.goals.map(({ id, plan }): Query => ({ kind: "goals", plan, part: "objectives", goal: id })),
  ];
});

describe("what a model has helped to choose", () => {
  it.each(languages)("is told without a number that belongs to nothing: %s", (lang) => {
    const { write, reading } = createCardWriter(plans);
    const wish = { lang, today: "2026-11-21", page: 1 };
    for (const query of readings) {
      const { card, text, spans } = write({ kind: "out-of-scope" }, { ...wish, aid: { kind: "offers", query } });
      expect(unaccountedNumbers(text, spans), JSON.stringify(query)).toEqual([]);
      expect(card.suggestions.at(-1)).toBe(reading(query, wish));
      expect(reading(query, wish).length).toBeLessThan(300);
    }
  });

  it.each([
    ["fi", /tekoäly/i],
    ["sv", /\bAI\b/],
    ["en", /\bAI model\b/],
  ] as const)("is said to be so, and labelled in Teams: %s", (lang, says) => {
    const [first] = readings;
    const choices = plans.indicators.slice(0, 3).flatMap(({ id: record }) => (first ? [{ query: first, record }] : []));
    const aids: readonly Aid[] = [
      { kind: "taken" },
      { kind: "chose", choices, at: 1 },
      ...(first ? [{ kind: "offers", query: first } as const] : []),
    ];
    for (const aid of aids) {
      const { card, text } = createCardWriter(plans).write(
        { kind: "out-of-scope" },
        { lang, today: "2026-11-21", page: 1, aid },
      );
      expect(text).toMatch(says);
      expect(JSON.stringify(answerActivity({ card, lang }, plans))).toContain("AIGeneratedContent");
    }
  });

  it("leaves a card without a model's help unlabelled", () => {
    const { card } = createCardWriter(plans).write(
      { kind: "out-of-scope" },
      { lang: "fi", today: "2026-11-21", page: 1 },
    );
    expect(JSON.stringify(answerActivity({ card, lang: "fi" }, plans))).not.toContain("AIGeneratedContent");
  });
});
