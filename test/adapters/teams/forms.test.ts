import { beforeAll, describe, expect, it } from "vitest";
import { cardFaults } from "../../../src/adapters/teams/adaptive/card-faults.ts";
import { channelCard } from "../../../src/adapters/teams/adaptive/channel-card.ts";
import { confirmDateCard, datesCard } from "../../../src/adapters/teams/adaptive/date-forms.ts";
import { delegateCard, snoozeCard } from "../../../src/adapters/teams/adaptive/duty-forms.ts";
import { registerCard, unitCard } from "../../../src/adapters/teams/adaptive/register-forms.ts";
import type { Occurrence } from "../../../src/domain/calendar/occurrence.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { anna, bo, day } from "../../domain/duty/duties.ts";
import { hostileText, roleOf, yearOf } from "../../full-desk.ts";
import { realPlans } from "../../real-plans.ts";
import { parserFaults } from "./parsed-card.ts";
import { ofType, shown } from "./within.ts";

let plans: Plans;
let year: readonly Occurrence[];
beforeAll(() => {
  plans = realPlans();
  year = yearOf(plans);
});

const duty = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;
const today = day("2027-01-01");
const faultsOf = (card: object): readonly string[] => [...cardFaults(card), ...parserFaults(card)];
const choicesOf = (card: object, id: string): readonly { readonly title: string; readonly value: string }[] =>
  ofType(card, "Input.ChoiceSet").flatMap((each) => (each["id"] === id ? (each["choices"] as []) : []));
/** What each button brings, and whether what is filled in goes along. */
const pressesOf = (card: object): readonly unknown[] =>
  ofType(card, "Action.Execute").map(({ data, associatedInputs }) => [data, associatedInputs]);

describe.each(languages)("a form, %s", (lang) => {
  it("asks until when, with a day before the due date if there is one", () => {
    const card = snoozeCard({ duty, title: hostileText, lang, today, due: day("2027-04-15") });
    expect(faultsOf(card)).toEqual([]);
    expect(ofType(card, "Input.Date")).toMatchObject([{ id: "until", value: "2027-01-08", min: "2027-01-02" }]);
    expect(pressesOf(card)).toEqual([
      [{ action: "save-snooze", duty }, "auto"],
      [{ action: "cancel", duty }, "none"],
    ]);
    const near = snoozeCard({ duty, title: "Toteumat", lang, today, due: day("2027-01-04") });
    expect(ofType(near, "Input.Date")).toMatchObject([{ value: "2027-01-02" }]);
  });

  it("says what was wrong with a day, and keeps what was filled in", () => {
    const wish = { until: day("2027-05-01"), confirmed: true };
    const card = snoozeCard({ duty, title: "a", lang, today, due: day("2027-04-15"), wish, fault: "Myöhässä." });
    expect(faultsOf(card)).toEqual([]);
    expect(shown(card)).toContain("Myöhässä.");
    expect(card.speak).toContain("Myöhässä.");
    expect(ofType(card, "Input.Date")).toMatchObject([{ value: "2027-05-01" }]);
    expect(ofType(card, "Input.Toggle")).toMatchObject([{ id: "confirmed", value: "yes" }]);
  });

  it("asks to whom among people known by role and unit only, apart even when those are the same", () => {
    const role = roleOf(plans, "approved");
    const candidates = [role, { ...role, person: anna }, { ...role, person: bo, name: "deputy" as const }];
    const card = delegateCard({ duty, title: "Toteumat", lang, plans, candidates });
    expect(faultsOf(card)).toEqual([]);
    const choices = choicesOf(card, "to");
    expect(choices.map(({ value }) => value).toSorted()).toEqual([anna, bo].toSorted());
    for (const { title, value } of choices) expect(title).not.toContain(value);
    const alike = delegateCard({ duty, title: "a", lang, plans, candidates: candidates.slice(0, 2) });
    expect(new Set(choicesOf(alike, "to").map(({ title }) => title)).size).toBe(2);
  });

  it("says that there is nobody to hand a duty to", () => {
    const card = delegateCard({ duty, title: "a", lang, plans, candidates: [] });
    expect(faultsOf(card)).toEqual([]);
    expect(pressesOf(card)).toEqual([[{ action: "cancel", duty }, "none"]]);
  });

  it("asks for a role, an organisation and then any of its units", () => {
    const first = registerCard({ plans, lang });
    expect(faultsOf(first)).toEqual([]);
    expect(choicesOf(first, "organisation")).toHaveLength(plans.organisations.length + 1);
    for (const organisation of plans.organisations) {
      const card = unitCard({ plans, lang, role: "deputy", organisation });
      expect(faultsOf(card)).toEqual([]);
      const units = plans.units.filter((unit) => unit.organisation === organisation.id);
      expect(choicesOf(card, "unit")).toHaveLength(units.length + 1);
      expect(pressesOf(card)[0]).toEqual([{ action: "save-register", role: "deputy" }, "auto"]);
    }
  });

  it("asks which date, and then for its day", () => {
    const card = datesCard({ occurrences: year, plans, lang });
    expect(faultsOf(card)).toEqual([]);
    expect(choicesOf(card, "occurrence")[0]?.value).toBe(year[0]?.id);
    expect(faultsOf(datesCard({ occurrences: [], plans, lang }))).toEqual([]);
    for (const occurrence of year) {
      const asked = confirmDateCard({ occurrence, lang });
      expect(faultsOf(asked)).toEqual([]);
      expect(pressesOf(asked)[0]).toEqual([{ action: "save-date", value: occurrence.id }, "auto"]);
    }
  });

  it("asks of what a channel is told, with what holds now chosen", () => {
    const card = channelCard({ now: { scope: undefined }, plans, lang });
    expect(faultsOf(card)).toEqual([]);
    expect(ofType(card, "Input.ChoiceSet")).toMatchObject([{ id: "reading", value: "nothing" }]);
  });
});

describe("a list that is too long for a card", () => {
  it("holds the first of it, and says so", () => {
    const many = Array.from({ length: 20 }, () => year).flat();
    const card = datesCard({ occurrences: many, plans, lang: "fi" });
    expect(faultsOf(card)).toEqual([]);
    expect(choicesOf(card, "occurrence").length).toBeGreaterThan(20);
    expect(shown(card)).toContain("Kaikki eivät mahtuneet listaan.");
  });
});
