import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverted, listAt, packed, rangeOf } from "../../src/language/lists.ts";

const below = 8;
const ascending = fc.array(fc.uniqueArray(fc.nat({ max: below - 1 }), { maxLength: below }).map((list) => list.sort()));

describe("lists", () => {
  it("hold what was packed", () =>
    fc.assert(
      fc.property(ascending, (all) => {
        expect(all.map((_, n) => [...listAt(packed(all), n)])).toEqual(all);
      }),
    ));

  it("inverted tell for each number the lists that hold it", () =>
    fc.assert(
      fc.property(ascending, (all) => {
        const turned = inverted(packed(all), below);
        for (let number = 0; number < below; number++) {
          const holders = all.flatMap((list, n) => (list.includes(number) ? [n] : []));
          expect([...listAt(turned, number)]).toEqual(holders);
        }
      }),
    ));

  it("are searched from one number up to another", () => {
    const lists = packed([[1], [2, 3, 5, 7]]);
    expect(rangeOf(lists, 1, { from: 3, to: 7 })).toEqual([2, 4]);
    expect(rangeOf(lists, 1, { from: 8, to: 9 })).toEqual([5, 5]);
  });
});
