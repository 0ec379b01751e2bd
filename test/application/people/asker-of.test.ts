import { beforeAll, describe, expect, it } from "vitest";
import { askerOf } from "../../../src/application/people/asker-of.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { Role, RoleState, Scope } from "../../../src/domain/access/role.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { seventhAnswering } from "../../fixture-plans.ts";

let plans: Plans;
beforeAll(() => {
  ({ plans } = seventhAnswering());
});

const me = "local" as PersonId;
const on = Temporal.PlainDate.from("2026-11-01");
const held: RoleState = { kind: "approved", by: "settings", on };
const role = (party: string, state: RoleState = held, person = me): Role => ({
  person,
  name: "reporter",
  scope: { kind: "party", party: party as never },
  state,
});
const asker = (...roles: readonly Role[]) => askerOf(me, roles, { plans, today: "2026-11-21" });

describe("whom a person asks for", () => {
  it("is the unit of a role in force, with its organisation", () =>
    expect(asker(role("tuulivaara.kirjasto"))).toEqual({ units: ["tuulivaara.kirjasto"], organisation: "tuulivaara" }));

  it("is an organisation without units", () =>
    expect(asker(role("metsastysseura"))).toEqual({ organisation: "metsastysseura" }));

  it("is nobody by a role that is only requested, has ended, or is another's", () => {
    const requested = role("tuulivaara.kirjasto", { kind: "requested", on });
    const ended = role("tuulivaara.kirjasto", { kind: "ended", by: me, on });
    expect(asker(requested, ended, role("metsastysseura", held, "slack:T1:U2" as PersonId))).toEqual({});
  });

  it("is nobody by a role that holds everywhere or in a plan", () => {
    const scope: Scope = { kind: "everywhere" };
    expect(asker({ ...role("x"), name: "coordinator", scope })).toEqual({});
  });
});
