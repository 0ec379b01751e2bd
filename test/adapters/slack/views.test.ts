import { beforeAll, describe, expect, it } from "vitest";
import { blockFaults } from "../../../src/adapters/slack/block-limits.ts";
import {
  confirmDateView,
  datesView,
  delegateView,
  homeView,
  registerView,
  snoozeView,
  unitOptions,
} from "../../../src/adapters/slack/views.ts";
import type { Occurrence } from "../../../src/domain/calendar/occurrence.ts";
import type { DutyId } from "../../../src/domain/duty/duty.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { day } from "../../domain/duty/duties.ts";
import { emptyOwn, fullOverview, fullOwn, hostileText, yearOf } from "../../full-desk.ts";
import { realPlans } from "../../real-plans.ts";

let plans: Plans;
let year: readonly Occurrence[];
const today = day("2027-01-01");
beforeAll(() => {
  plans = realPlans();
  year = yearOf(plans);
});

const duty = "lanu.cal.toteumat-toimijoittain@2027/hamina" as DutyId;

/** Every object in a view, wherever it stands. */
function within(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(within)];
}
const actionsOf = (view: object): readonly string[] =>
  within(view).flatMap((each) => ("action_id" in each ? [String(each.action_id)] : []));
const textsOf = (view: object): string =>
  within(view)
    .flatMap((each) => ("text" in each && typeof each.text === "string" ? [each.text] : []))
    .join("\n");

describe.each(languages)("a modal, %s", (lang) => {
  it("asks until when, with a day before the due date if there is one", () => {
    const view = snoozeView({ duty, title: "Toteumat", lang, today, due: day("2027-04-15") });
    expect(blockFaults(view)).toEqual([]);
    expect(view).toMatchObject({ callback_id: "view:snooze", private_metadata: duty });
    expect(within(view)).toContainEqual(expect.objectContaining({ type: "datepicker", initial_date: "2027-01-08" }));
    const near = snoozeView({ duty, title: "Toteumat", lang, today, due: day("2027-01-04") });
    expect(within(near)).toContainEqual(expect.objectContaining({ type: "datepicker", initial_date: "2027-01-02" }));
  });

  it("asks to whom", () => {
    const view = delegateView({ duty, title: hostileText, lang });
    expect(blockFaults(view)).toEqual([]);
    expect(within(view)).toContainEqual(expect.objectContaining({ type: "users_select" }));
  });

  it("asks for a role in one of many units by letters, in one of a few from a list", () => {
    const many = registerView({ plans, lang });
    expect(blockFaults(many)).toEqual([]);
    expect(within(many)).toContainEqual(expect.objectContaining({ type: "external_select", action_id: "field:unit" }));
    const few = registerView({ plans: { ...plans, units: plans.units.slice(0, 5) }, lang });
    expect(blockFaults(few)).toEqual([]);
    expect(within(few)).not.toContainEqual(expect.objectContaining({ type: "external_select" }));
  });

  it("asks which date, and then for its day", () => {
    const view = datesView({ occurrences: year, plans, lang });
    expect(blockFaults(view)).toEqual([]);
    expect(blockFaults(datesView({ occurrences: [...year, ...year, ...year], plans, lang }))).toEqual([]);
    expect(blockFaults(datesView({ occurrences: [], plans, lang }))).toEqual([]);
    for (const occurrence of year) {
      const asked = confirmDateView({ occurrence, lang });
      expect(blockFaults(asked)).toEqual([]);
      expect(asked.private_metadata).toBe(occurrence.id);
    }
  });
});

describe("unitOptions", () => {
  it("finds units by the letters of a name, those that begin with them first", () => {
    const texts = unitOptions(plans, "ham", "fi").map(({ text }) => text.text);
    expect(texts[0]).toMatch(/^Ham/);
    expect(unitOptions(plans, "fredrikshamn", "fi").length).toBeGreaterThan(0);
    expect(unitOptions(plans, "xyzzy", "fi")).toEqual([]);
  });

  it("gives at most a hundred, each with whose unit it is", () => {
    const options = unitOptions(plans, "", "fi");
    expect(options).toHaveLength(100);
    expect(new Set(options.map(({ value }) => value)).size).toBe(100);
    expect(options.filter(({ description }) => description).length).toBeGreaterThan(50);
  });
});

describe.each(languages)("the Home tab, %s", (lang) => {
  const full = () => fullOwn(plans, lang);

  it("has something to say to somebody new", () => {
    const view = homeView(emptyOwn(plans, lang));
    expect(blockFaults(view)).toEqual([]);
    expect(actionsOf(view)).toEqual(["home:register", "home:language", "home:silent", "home:export", "home:erase"]);
  });

  it("shows what waits with the buttons of a reminder, and how much more there is", () => {
    const view = homeView(full());
    expect(blockFaults(view)).toEqual([]);
    expect(new Set(actionsOf(view))).toEqual(
      new Set([
        ...["duty:report", "duty:deliver", "duty:acknowledge", "duty:snooze", "duty:delegate"],
        ...["home:register", "home:language", "home:silent", "home:export", "home:erase"],
      ]),
    );
    expect(textsOf(view)).toMatch(/^… \p{L}+ \d+ \p{L}+$/mu);
    expect(within(view).filter((each) => "type" in each && each.type === "mrkdwn")).toEqual([]);
  });

  it("is a desk below for a coordinator, however much there is on it", () => {
    const view = homeView({ ...full(), coordinator: { overview: fullOverview(plans) } });
    expect(blockFaults(view)).toEqual([]);
    for (const action of ["home:pause", "home:continue", "home:date", "home:role"])
      expect(actionsOf(view)).toContain(action);
  });
});

it("says of a date on the Home tab that it is an assumption", () => {
  const next = year.filter(({ timing }) => timing === "assumed").slice(0, 1);
  expect(textsOf(homeView({ ...emptyOwn(plans, "fi"), next }))).toContain("(oletus)");
});
