import { afterEach, describe, expect, it } from "vitest";
import { anna, haminaLife, report, bo, cilla, didrik, coordinator } from "./hamina.ts";
import type { Life } from "./life.ts";

let life: Life;
afterEach(() => life.close());

describe("tmp", () => {
  it("says what is said", async () => {
    life = await haminaLife();
    await life.enrol(bo, "deputy", "hamina");
    await life.enrol(cilla, "contact", "hamina");
    await life.enrol(didrik, "manager", "hamina");
    await life.turnSwitches(coordinator, { managerStep: true });
    const t = performance.now();
    await life.goTo("2027-02-15T12:00");
    console.log(performance.now() - t, await life.said(report), anna);
    expect(1).toBe(1);
  });
});
