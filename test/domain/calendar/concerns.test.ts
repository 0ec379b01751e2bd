import { describe, expect, it } from "vitest";
import { concerns } from "../../../src/domain/calendar/concerns.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import { realPlans } from "../../real-plans.ts";

const plans = realPlans();
const to = (party: string, parties: readonly string[]): boolean =>
  concerns(plans, party as Party)({ parties: parties as readonly Party[] });

describe("concerns", () => {
  it("holds an organisation and its units together", () => {
    expect(to("hamina", ["hamina"])).toBe(true);
    expect(to("hamina", ["hamina.lukio"])).toBe(true);
    expect(to("hamina.lukio", ["hamina"])).toBe(true);
  });

  it("keeps two units of one organisation apart, and organisations too", () => {
    expect(to("hamina.lukio", ["hamina.perusopetus"])).toBe(false);
    expect(to("kotka", ["hamina", "hamina.lukio"])).toBe(false);
    expect(to("kotka", [])).toBe(false);
  });
});
