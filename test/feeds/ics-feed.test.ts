import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { occurrences } from "../../src/domain/calendar/occurrences.ts";
import type { Occurrence } from "../../src/domain/calendar/occurrence.ts";
import type { Language } from "../../src/domain/plan/language.ts";
import type { Plans } from "../../src/domain/plan/plans.ts";
import { icsFeed } from "../../src/feeds/ics-feed.ts";
import { clockOf, decided } from "../domain/calendar/clock.ts";
import { day } from "../domain/calendar/days.ts";
import { realPlans } from "../real-plans.ts";

/** The feed as a calendar program reads it. */
function read(plans: Plans, shown: readonly Occurrence[], lang: Language = "fi", revision = 0) {
  const text = icsFeed(shown, { writing: { plans, lang, today: "2026-11-22" }, revisionOf: () => revision });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { text, events: calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)) };
}

const between = (plans: Plans, from: string, until: string, overlay = decided({}, "all")) =>
  occurrences(plans, { from: day(from), until: day(until) }, overlay);

describe("icsFeed", () => {
  const plans = realPlans();
  const ten = between(plans, "2020-01-01", "2030-01-01");

  it("holds every occurrence on its day, under its own name", () => {
    expect(ten.length).toBeGreaterThan(200);
    const { events } = read(plans, ten);
    expect(events.map((each) => [each.uid, each.startDate.toString(), each.endDate.toString()])).toEqual(
      ten.map((each) => [each.id as string, each.date.toString(), each.date.add({ days: 1 }).toString()]),
    );
  });

  it("marks in every language what is assumed, in the title and as tentative", () => {
    for (const [lang, mark] of [
      ["fi", "(oletus)"],
      ["sv", "(antagande)"],
      ["en", "(assumption)"],
    ] as const) {
      read(plans, ten, lang).events.forEach((event, at) => {
        const assumed = ten[at]?.timing === "assumed";
        expect(event.summary.endsWith(mark), event.uid).toBe(assumed);
        expect(event.component.getFirstPropertyValue("status")).toBe(assumed ? "TENTATIVE" : "CONFIRMED");
      });
    }
  });

  it("tells in the description why the day was moved, why it is assumed, what is due, and the source", () => {
    const { events } = read(plans, between(plans, "2027-01-28", "2027-01-30"));
    const told = events[0]?.description ?? "";
    expect(told).toContain("siirretty päivästä 31.1.2027, sunnuntai");
    expect(told).toContain("Edellisen vuoden toteumat voi koota, kun vuosi on päättynyt.");
    expect(told).toContain("Palautettava: Toimenpideosion toteumat edelliseltä vuodelta.");
    expect(told).toContain("Lähde: Kymenlaakson lanu-suunnitelma, 2 Vuosikello");
  });

  it("gives a timed one its local time on both sides of a clock change", () => {
    const timed = clockOf({ recurrence: "FREQ=WEEKLY;BYDAY=MO", time: "09:00" });
    for (const [from, until, utc] of [
      ["2026-03-23", "2026-03-31", ["2026-03-23T07:00:00.000Z", "2026-03-30T06:00:00.000Z"]],
      ["2026-10-19", "2026-10-27", ["2026-10-19T06:00:00.000Z", "2026-10-26T07:00:00.000Z"]],
    ] as const) {
      const { events } = read(timed, between(timed, from, until));
      expect(events.map((each) => each.startDate.toJSDate().toISOString())).toEqual(utc);
    }
  });

  it("keeps the name and raises the number when a date is changed", () => {
    const one = clockOf({ ours: "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15" });
    const before = read(one, between(one, "2027-01-01", "2028-01-01")).events[0];
    const moved = between(one, "2027-01-01", "2028-01-01", decided({ 2027: { kind: "changed", date: "2027-04-22" } }));
    const after = read(one, moved, "fi", 1).events[0];
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
    expect(after?.startDate.toString()).toBe("2027-04-22");
  });

  it("is written as calendar programs want it: CRLF, a stamp in UTC, an interval of asking again", () => {
    const { text } = read(plans, ten.slice(0, 3));
    expect(text.split("\r\n").join("")).not.toContain("\n");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text).toContain("DTSTAMP:20261121T220000Z");
    expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    expect(text).toContain("X-PUBLISHED-TTL:PT6H");
    expect(Math.max(...text.split("\r\n").map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75);
  });
});
