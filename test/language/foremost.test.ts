import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foremost } from "../../src/language/foremost.ts";

describe("foremost", () => {
  it("is what sorting all by score, and equal ones by order, would give", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.nat())),
        fc.integer({ min: 1, max: 5 }),
        (all, n) => {
          const score = (place: number): number => all[place]?.[0] ?? 0;
          const order = (place: number): number => (all[place]?.[1] ?? 0) * all.length + place;
          const places = all.map((_, place) => place);
          const sorted = [...places].sort((a, b) => score(b) - score(a) || order(a) - order(b)).slice(0, n);
          expect(foremost(places, { atMost: n, score, order })).toEqual(sorted);
        },
      ),
    ));
});
