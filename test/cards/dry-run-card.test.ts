import { beforeAll, describe, expect, it } from "vitest";
import { dryRunCard } from "../../src/cards/dry-run-card.ts";
import { plainText } from "../../src/cards/plain-text.ts";
import type { PersonId } from "../../src/domain/access/person.ts";
import type { Party } from "../../src/domain/calendar/occurrence.ts";
import type { OccurrenceId } from "../../src/domain/calendar/occurrence.ts";
import { dutyId } from "../../src/domain/duty/duty.ts";
import type { WouldSend } from "../../src/domain/duty/would-send.ts";
import type { Language } from "../../src/domain/plan/language.ts";
import type { Plans } from "../../src/domain/plan/plans.ts";
import { realPlans } from "../real-plans.ts";

let plans: Plans;
beforeAll(() => {
  plans = realPlans();
});

/** The spring forum's reminder for a party, some days before it. */
function row(party: string, daysLeft: number, to = "local"): WouldSend {
  const entry = plans.get("calendar-entry", "lanu.cal.kevatfoorumi");
  const occurrence = `${entry.id}@2027` as OccurrenceId;
  const due = Temporal.PlainDate.from("2027-04-15");
  const day = due.subtract({ days: daysLeft });
  const id = dutyId(occurrence, party as Party);
  return {
    duty: {
      id,
      occurrence,
      entry: entry.id,
      plan: entry.plan,
      party: party as Party,
      due,
      owes: "attendance",
      state: { kind: "open" },
    },
    step: "lead-1@2027-04-15",
    day,
    because: { kind: "lead", lead: daysLeft, daysLeft, moves: [], merged: [] },
    at: day.toZonedDateTime({ timeZone: "Europe/Helsinki", plainTime: "09:00" }),
    to: to as PersonId,
    noRecipient: false,
  };
}

const items = (rows: readonly WouldSend[], lang: Language = "fi") =>
  plainText(dryRunCard(rows, { plans, lang, today: "2027-03-01" }))
    .text.split("\n")
    .filter((line) => line.startsWith("• "));

describe("the dry run's card", () => {
  it("names the units of one occurrence, day and reader in one row", () =>
    expect(items([row("hamina", 7), row("kotka", 7)])).toEqual([
      "• Kevätfoorumi, Haminan kaupunki, Kotkan kaupunki, päivä 15.4.2027: 7 päivää ennen → paikallinen käyttäjä",
    ]));

  it("keeps other readers and other days apart", () =>
    expect(items([row("hamina", 7), row("kotka", 7, "slack:T1:U2"), row("hamina", 1)])).toHaveLength(3));

  it.each([
    ["fi", "1 päivä ennen", "14 päivää ennen"],
    ["sv", "1 dag före", "14 dagar före"],
    ["en", "1 day before", "14 days before"],
  ] as const)("counts one day as one, in %s", (lang, one, more) => {
    expect(items([row("hamina", 1)], lang)[0]).toContain(`: ${one} →`);
    expect(items([row("hamina", 14)], lang)[0]).toContain(`: ${more} →`);
  });
});
