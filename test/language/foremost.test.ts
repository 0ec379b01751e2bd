import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createForemost } from "../../src/language/foremost.ts";

describe("foremost", () => {
  it("is what sorting all by score, and equal ones by place, would give, in whatever order they come", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 4 })), { selector: ([place]) => place }),
        fc.integer({ min: 1, max: 5 }),
        (all, n) => {
          const foremost = createForemost(n);
          for (const [place, score] of all) foremost.offer(place, score);
          const sorted = all.toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b).slice(0, n);
          expect(foremost.places()).toEqual(sorted.map(([place]) => place));
          expect(foremost.least()).toBe(all.length < n ? -Infinity : sorted.at(-1)?.[1]);
        },
      ),
    ));
});
