import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, negate, parseDecimal, subtract, toNumber, toPlainString } from "../../../src/domain/plan/decimal.ts";

const anyDecimal = fc.record({
  units: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  decimals: fc.integer({ min: 0, max: 3 }),
});

describe("parseDecimal", () => {
  it("keeps every printed decimal", () => expect(parseDecimal("4,0")).toEqual({ units: 40, decimals: 1 }));
  it("reads a number grouped by spaces", () => expect(parseDecimal("23 700")).toEqual({ units: 23_700, decimals: 0 }));
  it("reads a negative number", () => expect(parseDecimal("-16,3")).toEqual({ units: -163, decimals: 1 }));
  it.each(["", "9.7", "9,", ",7", "9,7 %", "12 34", "n. 5"])("refuses «%s»", (text) =>
    expect(parseDecimal(text)).toBeUndefined(),
  );

  it("reads back what is written", () =>
    fc.assert(
      fc.property(anyDecimal, (decimal) => {
        const again = parseDecimal(toPlainString(decimal).replace(".", ","));
        expect(again && toNumber(again)).toBe(toNumber(decimal));
      }),
    ));
});

describe("subtract", () => {
  it("is exact where binary fractions are not", () =>
    expect(toPlainString(subtract({ units: 97, decimals: 1 }, { units: 86, decimals: 1 }))).toBe("1.1"));

  it("is undone by its opposite", () =>
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(compare(negate(subtract(a, b)), subtract(b, a))).toBe(0);
      }),
    ));
});
