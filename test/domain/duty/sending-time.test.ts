import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import { isSendingTime, sendAt, sendAtOrNow, whenToSend } from "../../../src/domain/duty/sending-time.ts";
import { anyDay, at, day } from "./duties.ts";

const time = (text: string) => Temporal.PlainTime.from(text);
const decide = (planned: string, now: string) => {
  const [on, hour] = planned.split("T");
  return whenToSend(sendAt(day(on ?? ""), time(hour ?? "")), at(now));
};

describe("sendAt", () => {
  it("is nine in Helsinki in both weeks in which the clocks change", () => {
    const utc = (date: string) => sendAt(day(date)).toInstant().toString();
    expect(utc("2026-03-27")).toBe("2026-03-27T07:00:00Z");
    expect(utc("2026-03-30")).toBe("2026-03-30T06:00:00Z");
    expect(utc("2026-10-23")).toBe("2026-10-23T06:00:00Z");
    expect(utc("2026-10-26")).toBe("2026-10-26T07:00:00Z");
  });
  it("is the person's own time within the hours of sending, otherwise nine", () => {
    const hour = (own: string) => sendAt(day("2027-04-15"), time(own)).toPlainTime().toString();
    expect(["08:00", "15:30", "07:59", "16:00"].map(hour)).toEqual(["08:00:00", "15:30:00", "09:00:00", "09:00:00"]);
  });
});

describe("sendAtOrNow", () => {
  const leaves = (now: string) => sendAtOrNow(day("2027-04-15"), at(now), time("09:30")).toPlainDateTime().toString();
  it("is the usual time as long as that is ahead", () => {
    expect(leaves("2027-04-15T08:10")).toBe("2027-04-15T09:30:00");
    expect(leaves("2027-04-01T14:00")).toBe("2027-04-15T09:30:00");
  });
  it("is at once when the usual time has passed, and is then not late", () => {
    expect(leaves("2027-04-15T15:20")).toBe("2027-04-15T15:20:00");
    const now = at("2027-04-15T15:20");
    expect(whenToSend(sendAtOrNow(day("2027-04-15"), now), now)).toEqual({ kind: "send", late: false });
  });
  it("does not make a message leave in the evening", () =>
    expect(leaves("2027-04-15T16:00")).toBe("2027-04-15T09:30:00"));
});

describe("whenToSend", () => {
  it("waits for the planned time", () =>
    expect(decide("2027-04-15T09:00", "2027-04-15T08:59:59")).toMatchObject({ kind: "wait" }));
  it("sends at the planned time, and a few minutes after it without a word", () => {
    expect(decide("2027-04-15T09:00", "2027-04-15T09:00")).toEqual({ kind: "send", late: false });
    expect(decide("2027-04-15T09:00", "2027-04-15T09:15")).toEqual({ kind: "send", late: false });
    expect(decide("2027-04-15T15:30", "2027-04-15T15:40")).toEqual({ kind: "send", late: false });
  });
  it("sends late on the same day until three", () => {
    expect(decide("2027-04-15T09:00", "2027-04-15T09:16")).toEqual({ kind: "send", late: true });
    expect(decide("2027-04-15T09:00", "2027-04-15T14:59")).toEqual({ kind: "send", late: true });
  });
  it("postpones to the next working day from three on", () => {
    expect(decide("2027-04-15T09:00", "2027-04-15T15:00")).toEqual({ kind: "postpone", to: day("2027-04-16") });
    expect(decide("2027-04-16T09:00", "2027-04-16T15:00")).toEqual({ kind: "postpone", to: day("2027-04-19") });
    expect(decide("2027-04-15T15:50", "2027-04-15T16:00")).toEqual({ kind: "postpone", to: day("2027-04-16") });
  });
  it("makes a message of an earlier day part of today's, or of the next day that sends", () => {
    expect(decide("2027-04-15T09:00", "2027-04-16T11:00")).toEqual({ kind: "postpone", to: day("2027-04-16") });
    expect(decide("2027-04-15T09:00", "2027-04-16T03:00")).toEqual({ kind: "postpone", to: day("2027-04-16") });
    expect(decide("2027-04-15T09:00", "2027-04-17T11:00")).toEqual({ kind: "postpone", to: day("2027-04-19") });
    expect(decide("2027-03-25T09:00", "2027-03-26T09:00")).toEqual({ kind: "postpone", to: day("2027-03-30") });
  });
  it("waits with what was planned for a free day until the next working day at nine", () =>
    expect(decide("2027-12-06T10:00", "2027-12-06T10:00")).toEqual({ kind: "wait", until: sendAt(day("2027-12-07")) }));
  it("waits until eight with what was planned for the night", () => {
    const night = Temporal.ZonedDateTime.from("2027-04-15T03:30[Europe/Helsinki]");
    expect(whenToSend(night, night.toInstant())).toEqual({
      kind: "wait",
      until: sendAt(day("2027-04-15"), time("08:00")),
    });
  });

  it("never sends outside the hours, and loses nothing", () =>
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 1_439 }),
        fc.integer({ min: -3_000, max: 20_000 }),
        (on, minute, passed) => {
          const planned = on.toZonedDateTime("Europe/Helsinki").add({ minutes: minute });
          const now = planned.add({ minutes: passed });
          const decided = whenToSend(planned, now.toInstant());
          if (decided.kind === "send") return isWorkingDay(now.toPlainDate()) && isSendingTime(now.toPlainTime());
          if (decided.kind === "wait")
            return Temporal.ZonedDateTime.compare(decided.until, now) > 0 && isSendingTime(decided.until.toPlainTime());
          return isWorkingDay(decided.to) && Temporal.PlainDate.compare(decided.to, now.toPlainDate()) >= 0;
        },
      ),
      { numRuns: 1_000 },
    ));
  it("sends in the end, whatever was postponed", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 20_000 }), (on, passed) => {
        const now = sendAt(on).add({ minutes: passed });
        const decided = whenToSend(sendAt(on), now.toInstant());
        if (decided.kind === "send") return true;
        const moment = decided.kind === "wait" ? decided.until : sendAt(decided.to);
        const later = Temporal.ZonedDateTime.compare(moment, now) > 0 ? moment : now;
        return whenToSend(moment, later.toInstant()).kind === "send";
      }),
    ));
});
