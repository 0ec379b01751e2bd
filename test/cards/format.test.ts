import { describe, expect, it } from "vitest";
import { formatDay, formatDecimal, formatMonth, formatPercent, formatSigned } from "../../src/cards/format.ts";

describe("numbers", () => {
  it("have a decimal comma in Finnish and Swedish and a point in English", () => {
    const value = { units: 97, decimals: 1 };
    expect([formatPercent(value, "fi"), formatPercent(value, "sv"), formatPercent(value, "en")]).toEqual([
      "9,7\u00a0%",
      "9,7\u00a0%",
      "9.7%",
    ]);
  });
  it("keep a printed zero", () => expect(formatDecimal({ units: 40, decimals: 1 }, "fi")).toBe("4,0"));
  it("are grouped from ten thousand on", () => {
    expect(formatDecimal({ units: 1820, decimals: 0 }, "fi")).toBe("1820");
    expect(formatDecimal({ units: 173_466, decimals: 0 }, "fi")).toBe("173\u00a0466");
    expect(formatDecimal({ units: 173_466, decimals: 0 }, "en")).toBe("173,466");
  });
  it("show which way they have gone", () => {
    expect(formatSigned({ units: 8, decimals: 0 }, "fi")).toBe("+8");
    expect(formatSigned({ units: -8, decimals: 0 }, "fi")).toBe("\u22128");
  });
});

describe("dates", () => {
  it("are written as each language writes them", () => {
    expect([formatDay("2021-11-15", "fi"), formatDay("2021-11-15", "en")]).toEqual(["15.11.2021", "15 November 2021"]);
    expect([formatMonth("2024-08", "fi"), formatMonth("2024-08", "sv")]).toEqual(["elokuu 2024", "augusti 2024"]);
  });
});
