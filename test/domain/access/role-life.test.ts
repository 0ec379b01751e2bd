import { describe, expect, it } from "vitest";
import { changeRole } from "../../../src/domain/access/role-life.ts";
import { holds, type RoleState } from "../../../src/domain/access/role.ts";
import { anna, bo, day, didrik, of, role, school, today } from "./roles.ts";

const requested: RoleState = { kind: "requested", on: day("2027-04-01") };
const decided = { by: didrik, on: today };
const asked = role(anna, "reporter", of(school), requested);
const approved = role(anna, "reporter", of(school), { kind: "approved", ...decided });
const refused = role(anna, "reporter", of(school), { kind: "refused", ...decided });

describe("changeRole", () => {
  it("approves or refuses what was requested", () => {
    expect(changeRole(asked, { kind: "approve" }, decided)).toEqual({ kind: "changed", role: approved });
    expect(changeRole(asked, { kind: "refuse" }, decided)).toEqual({ kind: "changed", role: refused });
  });
  it("says who decided when it is pressed again", () =>
    expect(changeRole(approved, { kind: "approve" }, { by: bo, on: day("2027-04-20") })).toEqual({
      kind: "unchanged",
      because: { kind: "already", state: approved.state },
    }));
  it("does not turn a decision round", () => {
    expect(changeRole(refused, { kind: "approve" }, decided).kind).toBe("refused");
    expect(changeRole(approved, { kind: "refuse" }, decided).kind).toBe("refused");
    expect(changeRole(asked, { kind: "end" }, decided).kind).toBe("refused");
  });
  it("ends a role, and passes it on the same day to a successor", () => {
    const ended = role(anna, "reporter", of(school), { kind: "ended", ...decided });
    expect(changeRole(approved, { kind: "end" }, decided)).toEqual({ kind: "changed", role: ended });
    expect(changeRole(approved, { kind: "end", successor: bo }, decided)).toEqual({
      kind: "changed",
      role: ended,
      successor: role(bo, "reporter", of(school), { kind: "approved", ...decided }),
    });
  });
});

describe("holds", () => {
  it("ends a role on the day given", () => {
    const ending = role(anna, "reporter", of(school), { kind: "ended", by: didrik, on: day("2027-05-01") });
    expect([holds(ending, day("2027-04-30")), holds(ending, day("2027-05-01"))]).toEqual([true, false]);
  });
});
