import { describe, expect, it } from "vitest";
import { concerns } from "../../../src/domain/calendar/concerns.ts";
import type { Party } from "../../../src/domain/calendar/occurrence.ts";
import { realPlans } from "../../real-plans.ts";

const plans = realPlans();
const to = (party: string, parties: readonly string[], plan = "kymenlaakso-lanu-2020-2025"): boolean =>
  concerns(plans, party as Party)({ parties: parties as readonly Party[], plan: plans.get("dataset", plan).id });

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

  it("takes the unit that bears its organisation's name for all of it", () =>
    expect(to("hamina.hamina", ["hamina.lukio"])).toBe(true));

  it("gives what names nobody to the one organisation of its plan, and to none of several", () => {
    expect(to("kemi", [], "kemi-2023")).toBe(true);
    expect(to("kotka", [], "kemi-2023")).toBe(false);
    expect(to("kouvola.epmt", [], "kouvola-2023")).toBe(true);
    expect(to("hamina", [])).toBe(false);
  });
});
