import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import { realPlans } from "../../real-plans.ts";
import { local, startLife, type Life } from "./life.ts";

let life: Life;
beforeAll(async () => {
  life = await startLife({ plans: realPlans(), at: "2027-01-04T08:00" });
});
afterAll(() => life.close());

describe("a year", () => {
  it("runs", async () => {
    const lanu = "kymenlaakso-lanu-2020-2025" as PlanId;
    console.log(await life.plan());
    console.log(await life.decideClock(local, { kind: "continued", plan: lanu }));
    const t = performance.now();
    await life.goTo("2027-03-01T12:00");
    console.log(performance.now() - t);
    const post = await life.store.inbox.of("local" as never);
    console.log(
      post.length,
      post.map((each) => each.id),
    );
    console.log(post.at(-1)?.text);
    expect(post.length).toBeGreaterThan(0);
  });
});
