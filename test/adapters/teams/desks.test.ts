import { beforeAll, describe, expect, it } from "vitest";
import { messageFaults, cardFaults } from "../../../src/adapters/teams/adaptive/card-faults.ts";
import { deskCard } from "../../../src/adapters/teams/adaptive/desk-card.ts";
import { homeMessage } from "../../../src/adapters/teams/adaptive/home-card.ts";
import { teamsSurface } from "../../../src/adapters/teams/teams-surface.ts";
import { deskParts } from "../../../src/cards/view-words.ts";
import { languages } from "../../../src/domain/plan/language.ts";
import type { Plans } from "../../../src/domain/plan/plans.ts";
import { day } from "../../domain/duty/duties.ts";
import { emptyOwn, fullOverview, fullOwn } from "../../full-desk.ts";
import { realPlans } from "../../real-plans.ts";
import { parserFaults } from "./parsed-card.ts";
import { ofType, shown, within } from "./within.ts";

let plans: Plans;
beforeAll(() => {
  plans = realPlans();
});

const actionsIn = (card: object): readonly unknown[] => [
  ...new Set(ofType(card, "Action.Execute").map(({ data }) => (data as { readonly action: string }).action)),
];

describe.each(languages)("one's own things, %s", (lang) => {
  it("have something to say to somebody new", () => {
    const message = homeMessage({ ...emptyOwn(plans, lang), coordinator: false });
    expect([...messageFaults(message), ...parserFaults(message.card)]).toEqual([]);
    expect(actionsIn(message.card)).toEqual(["register", "save-wishes", "home", "export", "erase"]);
  });

  it("show what waits with the buttons of a reminder, as far as there is room", () => {
    const message = homeMessage({ ...fullOwn(plans, lang), coordinator: true });
    expect([...messageFaults(message), ...parserFaults(message.card)]).toEqual([]);
    for (const action of ["deliver", "register", "save-wishes", "desk", "home"])
      expect(actionsIn(message.card)).toContain(action);
    expect(shown(message.card)).toMatch(/^… \p{L}+ \d+ \p{L}+$/mu);
  });

  it("show every button of the few duties that people have", () => {
    const own = fullOwn(plans, lang);
    const few = { ...own, roles: own.roles.slice(0, 2), waiting: own.waiting.slice(0, 5), coordinator: false };
    const { card } = homeMessage(few);
    for (const { id } of few.waiting)
      expect(within(card).filter((each) => each["duty"] === id).length).toBeGreaterThanOrEqual(3);
  });

  it("ask for a language and a day of silence, with what holds now filled in", () => {
    const own = { ...fullOwn(plans, lang), coordinator: false };
    const inputs = (today: string): readonly object[] => {
      const { card } = homeMessage({ ...own, today: day(today), waiting: [], next: [] });
      return within(card).filter(({ type }) => String(type).startsWith("Input."));
    };
    expect(inputs("2027-01-01")).toMatchObject([
      { id: "language", value: lang },
      { id: "silent", value: "2027-02-01" },
    ]);
    expect(inputs("2027-02-01")[1]).not.toHaveProperty("value");
  });
});

describe.each(languages)("a coordinator's desk, %s", (lang) => {
  const today = day("2027-01-01");

  it.each(deskParts)("fits a card however much there is on it: %s", (part) => {
    const card = deskCard({ lang, plans, today, overview: fullOverview(plans) }, part);
    expect([...cardFaults(card), ...parserFaults(card)]).toEqual([]);
    expect(shown(card)).toMatch(/^… \p{L}+ \d+ \p{L}+$/mu);
    expect(ofType(card, "RichTextBlock").length).toBeGreaterThan(8);
  });

  it("decides on pausing, roles, clocks and dates, and leads to its other parts", () => {
    const card = deskCard({ lang, plans, today, overview: fullOverview(plans) }, "decide");
    expect(actionsIn(card)).toEqual(["pause", "role", "clock", "date", "desk", "home"]);
    expect(within(card).map(({ value }) => value)).toEqual(expect.arrayContaining(["on", "watch", "coming"]));
  });
});

it("leaves what belongs to no plan to coordinators of every plan", () => {
  const overview = { ...fullOverview(plans), everywhere: false, keeps: () => false };
  const cards = deskParts.map((part) => deskCard({ lang: "fi", plans, today: day("2027-01-01"), overview }, part));
  expect(cards.flatMap(actionsIn)).not.toContain("pause");
  expect(cards.flatMap(actionsIn)).not.toContain("clock");
  expect(cards.map(shown).join()).not.toContain("ei mennyt perille");
});

it("carries no action that is not of the surface", () => {
  const cards = [
    homeMessage({ ...fullOwn(plans, "fi"), coordinator: true }).card,
    ...deskParts.map((part) =>
      deskCard({ lang: "fi", plans, today: day("2027-01-01"), overview: fullOverview(plans) }, part),
    ),
  ];
  expect(teamsSurface.actions).toEqual(expect.arrayContaining([...new Set(cards.flatMap(actionsIn))]));
});
