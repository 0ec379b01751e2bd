import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalysis } from "../../src/language/analysis.ts";
import { createIndex } from "../../src/language/index.ts";
import { learnAnew } from "../../src/language/keep.ts";
import type { Linkable } from "../../src/language/linkable.ts";
import { tokenise } from "../../src/language/tokens.ts";
import type { PlanId } from "../../src/domain/plan/id.ts";

const words = ["kerho", "kirjasto", "sauna", "uimahalli", "kirjastoauto", "saunailta"];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const record = fc.record({ plan: fc.constantFrom("one", "two", "three"), title: text, said: text });
const records = fc.array(record, { minLength: 1, maxLength: 12 });

function hitsOf(some: readonly { plan: string; title: string; said: string }[], question: string) {
  const all = some.map(({ plan, title, said }, nth): Linkable => ({
    ...{ kind: "fact", id: `${nth}`, plan: plan as PlanId },
    ...{ titles: [{ lang: "fi", text: title }], texts: [{ lang: "fi", text: said }] },
  }));
  const wordings = () => all.flatMap((each) => [...each.titles, ...each.texts]);
  const index = createIndex(all, createAnalysis(wordings, [], learnAnew), learnAnew);
  const sought = index.seek(tokenise(question), "fi");
  return { all, weights: sought.map((_, nth) => nth + 1), hits: index.search(sought, sought) };
}

const fits: Readonly<Record<string, number>> = { one: 0.2, two: 0.1, three: 0 };

describe("hits", () => {
  it("that score at least what matters are visited, each once and by the plans that fit best", () =>
    fc.assert(
      fc.property(records, text, fc.nat({ max: 9 }), (some, question, nth) => {
        const { all, weights, hits } = hitsOf(some, question);
        const least = nth / 3;
        const sum = (matches: ArrayLike<number>): number =>
          weights.reduce((whole, weight, at) => whole + weight * (matches[at] ?? 0), 0);
        const fitOf = (place: number): number => fits[all[place]?.plan ?? ""] ?? 0;
        const met: number[] = [];
        hits.visit({
          lots: hits.shelves(["fact"]).map((shelf) => {
            const fit = fits[shelf.sample.plan] ?? 0;
            return { shelves: [shelf], bound: sum(hits.most()) + fit, needed: () => least - fit - 1e-9 };
          }),
          ...{ weights, least: () => least, visit: (place) => met.push(place) },
        });
        const matters = [...all.keys()].filter((place) => {
          const matches = sum(hits.matchesAt(place));
          return matches > 0 && matches + fitOf(place) >= least;
        });
        expect(new Set(met).size).toBe(met.length);
        expect(met).toEqual(expect.arrayContaining(matters));
        expect(met.map(fitOf)).toEqual(met.map(fitOf).sort((a, b) => b - a));
      }),
    ));

  it("say no more than what they are weighed beforehand", () =>
    fc.assert(
      fc.property(records, text, (some, question) => {
        const { all, weights, hits } = hitsOf(some, question);
        const weigh = hits.weigh(weights);
        for (const place of all.keys()) {
          const said = Array.from(hits.matchesAt(place)).reduce((sum, match, nth) => sum + match * (nth + 1), 0);
          expect(weigh(place)).toBeGreaterThanOrEqual(said - 1e-9);
        }
      }),
    ));

  it("are not looked at when they only share a common word, once better ones are met", () => {
    const common = Array.from({ length: 20 }, () => ({ plan: "one", title: "kerho", said: "uimahalli" }));
    const { hits } = hitsOf([{ plan: "one", title: "saunan kerho", said: "kirjasto" }, ...common], "sauna kerho");
    const met: number[] = [];
    hits.visit({
      lots: [{ shelves: hits.shelves(["fact"]), bound: 4, needed: () => (met.length > 0 ? 4 : 0) }],
      ...{ weights: [3, 1], least: () => 0, visit: (place) => met.push(place) },
    });
    expect(met).toEqual([0]);
  });
});
