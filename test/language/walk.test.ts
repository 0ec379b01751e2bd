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

function hitsOf(records: readonly { plan: string; title: string; said: string }[], question: string) {
  const all = records.map(({ plan, title, said }, nth): Linkable => ({
    ...{ kind: "fact", id: `${nth}`, plan: plan as PlanId },
    ...{ titles: [{ lang: "fi", text: title }], texts: [{ lang: "fi", text: said }] },
  }));
  const wordings = () => all.flatMap((each) => [...each.titles, ...each.texts]);
  const index = createIndex(all, createAnalysis(wordings, [], learnAnew), learnAnew);
  const sought = index.seek(tokenise(question), "fi");
  return { all, hits: index.search(sought, sought) };
}

const fits: Readonly<Record<string, number>> = { one: 0.2, two: 0.1, three: 0 };

describe("a walk", () => {
  it("meets everything that scores at least what matters, each once", () =>
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 12 }),
        text,
        fc.nat({ max: 9 }),
        (records, question, nth) => {
          const { all, hits } = hitsOf(records, question);
          const least = nth / 3;
          const sum = (matches: ArrayLike<number>): number => Array.from(matches).reduce((a, b) => a + b, 0);
          const fitOf = (place: number): number => fits[all[place]?.plan ?? ""] ?? 0;
          const met: number[] = [];
          hits.visit({
            lots: hits.shelves(["fact"]).map((shelf) => {
              const fit = fits[shelf.sample.plan] ?? 0;
              return { shelves: [shelf], bound: (atMost) => sum(atMost) + fit };
            }),
            gain: () => 1,
            least: () => least,
            visit: (place) => met.push(place),
          });
          const matters = [...all.keys()].filter((place) => {
            const matches = sum(hits.matchesAt(place));
            return matches > 0 && matches + fitOf(place) >= least;
          });
          expect(new Set(met).size).toBe(met.length);
          expect(met).toEqual(expect.arrayContaining(matters));
        },
      ),
    ));

  it("is told beforehand no less than a place says", () =>
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), text, (records, question) => {
        const { all, hits } = hitsOf(records, question);
        const matches = (place: number): readonly number[] => Array.from(hits.matchesAt(place));
        const weigh = hits.weigh(matches(0).map((_, nth) => nth + 1));
        for (const place of all.keys()) {
          const said = matches(place).reduce((sum, match, nth) => sum + match * (nth + 1), 0);
          expect(weigh(place)).toBeGreaterThanOrEqual(said - 1e-9);
        }
      }),
    ));

  it("does not look at what only shares a common word, once better ones are met", () => {
    const common = Array.from({ length: 20 }, () => ({ plan: "one", title: "kerho", said: "uimahalli" }));
    const { hits } = hitsOf([...common, { plan: "one", title: "saunan kerho", said: "kirjasto" }], "sauna kerho");
    const met: number[] = [];
    hits.visit({
      lots: [{ shelves: hits.shelves(["fact"]), bound: ({ 0: sauna = 0, 1: kerho = 0 }) => 3 * sauna + kerho }],
      gain: (nth) => (nth === 0 ? 3 : 1),
      least: () => (met.length > 0 ? 4 : 0),
      visit: (place) => met.push(place),
    });
    expect(met).toEqual([20]);
  });
});
