import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { describe, expect, it } from "vitest";

describe("the direction of imports", () => {
  it("is kept by every file of src", async () => {
    const config = await extractConfig("./.dependency-cruiser.cjs");
    const { output } = await cruise(["src"], { ruleSet: config, ...config.options, validate: true });
    if (typeof output === "string") throw new Error("the cruiser reported text");
    expect(output.summary.totalCruised).toBeGreaterThan(100);
    expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
