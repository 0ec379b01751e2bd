import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DutyState } from "../../../src/domain/duty/duty.ts";
import type { Actor, DutyAction } from "../../../src/domain/duty/duty-action.ts";
import { act, carrierOf, isOver } from "../../../src/domain/duty/duty-life.ts";
import { anna, at, bo, cilla, day, duty } from "./duties.ts";

const actor = (fields: Partial<Actor> = {}): Actor => {
  return { by: anna, at: at("2027-04-01T10:00"), today: day("2027-04-01"), coordinator: false, ...fields };
};
const inState = (state: DutyState) => duty({ due: "2027-04-15", state });
const earlier = at("2027-03-30T12:00");
const open: DutyState = { kind: "open" };
const taken: DutyState = { kind: "acknowledged", by: bo, at: earlier };
const given: DutyState = { kind: "delegated", to: bo, by: cilla, at: earlier };
const delivered: DutyState = { kind: "delivered", by: bo, at: earlier };
const cancelled: DutyState = { kind: "cancelled", because: "occurrence-cancelled" };
const everyState = [open, taken, given, delivered, cancelled];
const result = (state: DutyState, action: DutyAction, by: Partial<Actor> = {}) =>
  act(inState(state), action, actor(by));
const nextState = (state: DutyState, action: DutyAction, by: Partial<Actor> = {}) => {
  const acted = result(state, action, by);
  return acted.kind === "changed" ? acted.duty.state : acted.because;
};
const now = at("2027-04-01T10:00");

describe("act", () => {
  it("lets somebody take care of a duty, also of one given to another", () => {
    expect(nextState(open, { kind: "acknowledge" })).toEqual({ kind: "acknowledged", by: anna, at: now });
    expect(nextState(given, { kind: "acknowledge" })).toEqual({ kind: "acknowledged", by: anna, at: now });
  });
  it("takes a delivery from every living state", () =>
    expect([open, taken, given].map((state) => nextState(state, { kind: "deliver" }))).toEqual(
      Array.from({ length: 3 }, () => ({ kind: "delivered", by: anna, at: now })),
    ));
  it("says on a repeated press who did it, and when", () => {
    expect(result(delivered, { kind: "deliver" })).toEqual({
      kind: "unchanged",
      because: { kind: "already", state: delivered },
    });
    expect(result(taken, { kind: "acknowledge" })).toEqual({
      kind: "unchanged",
      because: { kind: "already", state: taken },
    });
    expect(result(given, { kind: "delegate", to: bo })).toEqual({
      kind: "unchanged",
      because: { kind: "already", state: given },
    });
    expect(result(delivered, { kind: "acknowledge" }).kind).toBe("unchanged");
  });
  it("refuses a late press on a cancelled duty", () => {
    const presses: DutyAction[] = [
      { kind: "acknowledge" },
      { kind: "deliver" },
      { kind: "undo" },
      { kind: "delegate", to: bo },
      { kind: "snooze", until: day("2027-04-08"), confirmed: false },
    ];
    for (const press of presses) {
      expect(result(cancelled, press)).toEqual({ kind: "refused", because: { kind: "cancelled", state: cancelled } });
    }
  });
  it("does not deliver an event", () =>
    expect(act(duty({ due: "2027-04-15", owes: "attendance" }), { kind: "deliver" }, actor())).toMatchObject({
      because: { kind: "nothing-to-deliver" },
    }));
  it("gives a duty on, but to nobody's self", () => {
    expect(nextState(taken, { kind: "delegate", to: cilla })).toEqual({
      kind: "delegated",
      to: cilla,
      by: anna,
      at: now,
    });
    expect(nextState(open, { kind: "delegate", to: anna })).toEqual({ kind: "to-oneself" });
  });

  it("takes one's own press of today back", () => {
    const pressed: DutyState = { kind: "delivered", by: anna, at: at("2027-04-01T08:00") };
    expect(nextState(pressed, { kind: "undo" })).toEqual(open);
    expect(nextState(pressed, { kind: "undo" }, { by: bo })).toEqual({ kind: "somebody-elses-press", state: pressed });
    expect(nextState(pressed, { kind: "undo" }, { today: day("2027-04-02") })).toEqual({
      kind: "pressed-on-another-day",
      state: pressed,
    });
    expect(nextState(open, { kind: "undo" })).toEqual({ kind: "nothing-to-undo" });
  });
  it("cancels and reopens for a coordinator only", () => {
    const cancel: DutyAction = { kind: "cancel", because: "occurrence-cancelled" };
    expect(nextState(open, cancel)).toEqual({ kind: "coordinators-only" });
    expect(nextState(open, cancel, { coordinator: true })).toEqual(cancelled);
    expect(nextState(delivered, { kind: "reopen" })).toEqual({ kind: "coordinators-only" });
    expect(nextState(cancelled, { kind: "reopen" }, { coordinator: true })).toEqual(open);
    expect(result(open, { kind: "reopen" }, { coordinator: true }).kind).toBe("unchanged");
  });
  it("keeps what was delivered when its occurrence is cancelled", () =>
    expect(result(delivered, { kind: "cancel", because: "occurrence-cancelled" }, { coordinator: true }).kind).toBe(
      "unchanged",
    ));

  it("changes nothing when pressed twice, except that a snooze is renewed", () => {
    const anyAction = fc.constantFrom<DutyAction>(
      { kind: "acknowledge" },
      { kind: "deliver" },
      { kind: "delegate", to: cilla },
      { kind: "cancel", because: "clock-stopped" },
      { kind: "reopen" },
    );
    fc.assert(
      fc.property(fc.constantFrom(...everyState), anyAction, fc.boolean(), (state, action, coordinator) => {
        const first = act(inState(state), action, actor({ coordinator }));
        return first.kind !== "changed" || act(first.duty, action, actor({ coordinator })).kind !== "changed";
      }),
    );
  });
});

describe("act, to snooze", () => {
  const snooze = (until: string, confirmed = false, today = "2027-04-01") =>
    result(open, { kind: "snooze", until: day(until), confirmed }, { today: day(today) });

  it("leaves the duty as it is and gives the person's wish", () =>
    expect(snooze("2027-04-08")).toEqual({
      kind: "changed",
      duty: inState(open),
      snooze: { person: anna, day: day("2027-04-08"), moves: [], pastDue: false },
    }));
  it("moves to the working day before, and says so", () =>
    expect(snooze("2027-04-10")).toMatchObject({
      snooze: { moves: [{ kind: "free-day", because: "saturday" }] },
    }));
  it("asks before it goes past the due date", () => {
    const past = { person: anna, day: day("2027-04-20"), moves: [], pastDue: true };
    expect(snooze("2027-04-20")).toEqual({
      kind: "refused",
      because: { kind: "unconfirmed", pastDue: true, snooze: past, due: day("2027-04-15") },
    });
    expect(snooze("2027-04-20", true)).toEqual({ kind: "changed", duty: inState(open), snooze: past });
  });
  it("refuses a day that is not ahead, or has no working day before it", () => {
    expect(snooze("2027-04-01")).toEqual({
      kind: "refused",
      because: { kind: "not-in-the-future", until: day("2027-04-01") },
    });
    expect(snooze("2027-04-04", false, "2027-04-02")).toMatchObject({
      kind: "refused",
      because: { kind: "no-day-to-send" },
    });
  });
  it("does not wake in a quiet July", () =>
    expect(
      act(duty({ due: "2027-08-20" }), { kind: "snooze", until: day("2027-07-12"), confirmed: false }, actor()),
    ).toMatchObject({ kind: "changed", snooze: { moves: [{ kind: "quiet-july" }] } }));
});

describe("carrierOf", () => {
  it("is who has taken the duty or been given it", () =>
    expect(everyState.map((state) => carrierOf({ state }))).toEqual([undefined, bo, bo, undefined, undefined]));
});

describe("isOver", () => {
  it("is so when delivered or cancelled", () =>
    expect(everyState.map((state) => isOver({ state }))).toEqual([false, false, false, true, true]));
});
