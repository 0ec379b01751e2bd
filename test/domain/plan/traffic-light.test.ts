import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, parseDecimal, type Decimal } from "../../../src/domain/plan/decimal.ts";
import { trafficLight, type TrafficRule } from "../../../src/domain/plan/traffic-light.ts";

const printed = (text: string): Decimal => parseDecimal(text) ?? { units: Number.NaN, decimals: 0 };
const rule: TrafficRule = {
  yellow: printed("1,5"),
  exceptions: [{ number: 31, yellow: printed("0,5") }],
  printed: "",
  source: { document: "d" as TrafficRule["source"]["document"], section: "", file: "", lines: "" },
};
const share = { number: 7, unit: "%" } as const;
const light = (
  figure: string,
  reference: string,
  better: "higher" | "lower" | "none",
  indicator: { number: number | null; unit: "%" | "count" } = share,
) => trafficLight(rule, indicator, better, { figure: printed(figure), reference: printed(reference) })?.light;

describe("trafficLight", () => {
  it("is yellow up to the limit itself, both ways", () => {
    expect(light("51,5", "50", "higher")).toBe("yellow");
    expect(light("48,5", "50", "higher")).toBe("yellow");
  });
  it("is green just beyond the limit to the better", () => expect(light("51,6", "50", "higher")).toBe("green"));
  it("is red just beyond the limit to the worse", () => expect(light("48,4", "50", "higher")).toBe("red"));
  it("turns round where lower is better", () => expect(light("48", "50", "lower")).toBe("green"));
  it("keeps the narrower limit of number 31", () => {
    expect(light("9,1", "8,6", "lower", { number: 31, unit: "%" })).toBe("yellow");
    expect(light("9,2", "8,6", "lower", { number: 31, unit: "%" })).toBe("red");
  });
  it("gives none to counts, to unnumbered figures, and where no direction is better", () => {
    expect(light("698", "923", "lower", { number: 16, unit: "count" })).toBeUndefined();
    expect(light("1,9", "1,5", "lower", { number: null, unit: "%" })).toBeUndefined();
    expect(light("16", "18", "none")).toBeUndefined();
  });

  it("gives opposite lights in opposite directions", () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((units): Decimal => ({ units, decimals: 1 }));
    const opposite = { green: "red", red: "green", yellow: "yellow" } as const;
    fc.assert(
      fc.property(percent, percent, (figure, reference) => {
        const up = trafficLight(rule, share, "higher", { figure, reference });
        const down = trafficLight(rule, share, "lower", { figure, reference });
        expect(down?.light).toBe(up && opposite[up.light]);
        expect(compare(up?.difference ?? figure, down?.difference ?? reference)).toBe(0);
      }),
    );
  });
});
