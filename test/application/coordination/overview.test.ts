import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overview } from "../../../src/application/coordination/overview.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { Scope } from "../../../src/domain/access/role.ts";
import type { PlanId } from "../../../src/domain/plan/id.ts";
import { realPlans } from "../../real-plans.ts";
import { anna, bo, coordinator } from "../reminders/hamina.ts";
import { lanu, startLife, type Life } from "../reminders/life.ts";

const plans = realPlans();
const kouvola = "kouvola-2023" as PlanId;
const today = Temporal.PlainDate.from("2027-01-11");

let life: Life;
beforeAll(async () => {
  life = await startLife({ plans, at: "2027-01-11T08:00", coordinators: [coordinator] });
  for (const plan of [lanu, kouvola]) await life.decideClock(coordinator, { kind: "continued", plan });
  const state = { kind: "approved", by: "settings", on: today } as const;
  await life.store.people.saveRole({
    person: anna,
    name: "coordinator",
    scope: { kind: "plan", plan: lanu },
    state,
  });
  for (const scope of [
    { kind: "plan", plan: kouvola },
    { kind: "plan", plan: lanu },
  ] satisfies Scope[])
    await life.requestRole(bo, { name: "reporter", scope });
  await life.store.wrongAnswers.add({ id: "1", question: "?", answer: "!", at: life.now() });
});
afterAll(() => life.close());

const seenBy = (by: PersonId) => overview({ plans, ...life }, { by, today });
const plansOf = (seen: readonly { readonly plan: PlanId }[]) => new Set(seen.map(({ plan }) => plan));

describe("a coordinator's desk", () => {
  it("holds every plan for one who keeps them all", async () => {
    const seen = await seenBy(coordinator);
    expect(seen.everywhere).toBe(true);
    expect(plansOf(seen.occurrences)).toEqual(new Set([lanu, kouvola]));
    expect(seen.wrongAnswers).toHaveLength(1);
    expect(seen.log.length).toBeGreaterThan(0);
    expect(seen.roles.filter(({ state }) => state.kind === "requested")).toHaveLength(2);
  });

  it("holds one's own plan only for one who keeps that, and nothing that belongs to no plan", async () => {
    const seen = await seenBy(anna);
    expect(seen.everywhere).toBe(false);
    expect(plansOf(seen.occurrences)).toEqual(new Set([lanu]));
    expect(plansOf(seen.wouldSend.map(({ duty }) => duty))).toEqual(new Set([lanu]));
    expect([...seen.continuable]).toEqual([lanu]);
    expect(seen.roles.filter(({ state }) => state.kind === "requested").map(({ scope }) => scope)).toEqual([
      { kind: "plan", plan: lanu },
    ]);
    expect([seen.trouble, seen.wrongAnswers, seen.log]).toEqual([[], [], []]);
  });

  it("is empty for everybody else", async () => {
    const seen = await seenBy(bo);
    expect([seen.occurrences, seen.wouldSend, seen.roles, seen.channels]).toEqual([[], [], [], []]);
  });
});
