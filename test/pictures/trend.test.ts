import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal } from "../../src/cards/format.ts";
import { plainText } from "../../src/cards/plain-text.ts";
import { toNumber } from "../../src/domain/plan/decimal.ts";
import type { Group } from "../../src/domain/plan/figure-slots.ts";
import type { Id, IndicatorId } from "../../src/domain/plan/id.ts";
import type { Indicator, Observation } from "../../src/domain/plan/indicator.ts";
import { languages } from "../../src/domain/plan/language.ts";
import { createPlans } from "../../src/domain/plan/plans.ts";
import { trendOf, type Trend, type TrendWish } from "../../src/domain/query/trend.ts";
import { drawTrend } from "../../src/pictures/draw-trend.ts";
import { layOutPanel, type PanelLayout } from "../../src/pictures/panel-layout.ts";
import { overlap } from "../../src/pictures/place-labels.ts";
import { scaleOf } from "../../src/pictures/scale.ts";
import { textWidth } from "../../src/pictures/text-width.ts";
import { realPlans } from "../real-plans.ts";
import { textsOf } from "./svg-texts.ts";

const plans = realPlans();
const trend = (indicator: string, wish: Partial<TrendWish> = {}, over = plans): Trend => {
  const found = trendOf(over, { indicator: indicator as IndicatorId, groups: [], ...wish });
  if (!("panels" in found)) throw new Error(`${indicator} has no trend`);
  return found;
};
const stretchesOf = ({ panels }: Trend): Readonly<Record<string, readonly (readonly number[])[]>> =>
  Object.fromEntries(
    panels.flatMap(({ group, series }) =>
      series.map(({ area, stretches }) => [`${group} ${area}`, stretches.map((each) => each.map(({ year }) => year))]),
    ),
  );

describe("trendOf", () => {
  it("sets the region beside the country, a panel for each group", () => {
    const { panels } = trend("lanu.koulukiusaaminen");
    expect(panels.map(({ group }) => group)).toEqual(["grades-4-5", "grades-8-9", "upper-secondary", "vocational"]);
    expect(panels.map(({ series }) => series.map(({ area }) => area))).toEqual(
      panels.map(() => ["Kymenlaakso", "Finland"]),
    );
  });

  it("joins nothing over a year in which others were measured", () =>
    expect(stretchesOf(trend("lanu.vaestonosuus-alle-18"))).toEqual({
      "age-0-17 Kymenlaakso": [[2019, 2020], [2022]],
      "age-0-17 Finland": [[2019], [2021, 2022]],
    }));

  it("parts years that cannot be compared", () => {
    const { newFrom, panels } = trend("lanu.tuki-mielialaan-koulussa");
    expect(newFrom).toBe(2021);
    expect(panels.map(({ sub }) => sub?.id)).toEqual(["ei-saanut-tukea", "ei-saanut-tukea", "sai-tukea", "sai-tukea"]);
  });

  it("knows the yellow of the plan's rule, which is narrower for number 31 and is none for counts", () => {
    const yellow = (id: string): (string | undefined)[] =>
      trend(id).panels.map((panel) => panel.yellow && formatDecimal(panel.yellow, "fi"));
    expect(yellow("lanu.koulukiusaaminen")).toEqual(["0,5", "0,5", "0,5", "0,5"]);
    expect(yellow("lanu.tyottomat")).toEqual(["1,5"]);
    expect(new Set(yellow("lanu.lastensuojelu"))).toEqual(new Set([undefined]));
  });

  it("gives counts of areas of different sizes a panel each", () =>
    expect(trend("lanu.vaesto-0-6").panels.map(({ series }) => series.length)).toEqual([1, 1, 1, 1, 1, 1, 1]));

  it("keeps to a group", () =>
    expect(trend("lanu.yksinaisyys", { groups: ["vocational" as Group] }).panels).toHaveLength(1));
});

/** An indicator of the plan's own with any figures, some said not to be measured. */
const [model] = plans.indicators.filter(({ id }) => id === "lanu.koulukiusaaminen");
if (!model) throw new Error("the plan has no figures of bullying");
const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    cells: fc.uniqueArray(
      fc.record({
        group: fc.constantFrom("grades-4-5", "grades-8-9", "vocational"),
        area: fc.constantFrom("Kymenlaakso", "Finland", "Kotka"),
        year: fc.integer({ min: 2010, max: 2025 }),
        value: fc.option(fc.record({ units: fc.integer({ min: 0, max: 1000 }), decimals: fc.constant(1) })),
      }),
      { minLength: 1, maxLength: 60, selector: ({ group, area, year }) => `${group} ${area} ${year}` },
    ),
    unit: fc.constantFrom("%", "count", "per-1000"),
    before: fc.option(fc.integer({ min: 2010, max: 2025 })),
  })
  .map(({ cells, unit, before }) => {
    const { incomparable: _, ...rest } = model;
    const why = { fi: "Kysymys vaihtui.", sv: "Frågan ändrades.", en: "The question changed." };
    const observations = cells.map(({ group, area, year, value }): Observation => {
      const id = `lanu.any.${group}.${area}.${year}` as Id<"observation">;
      const own = { group: group as Group, area, year, value, ...(value === null ? { reason: "ei mitattu" } : {}) };
      return { kind: "observation", id, plan: model.plan, source: model.source, indicator: model.id, ...own };
    });
    return { ...rest, unit, observations, ...(before === null ? {} : { incomparable: { before, why } }) };
  });
const over = (indicator: Indicator) => createPlans({ ...plans, indicators: [indicator] });

describe("any figures", () => {
  it("are each in one panel and one line, and joined only from one round to the next of what can be compared", () =>
    fc.assert(
      fc.property(anyIndicator, (indicator) => {
        const { panels } = trend(indicator.id, {}, over(indicator));
        const series = panels.flatMap((panel) => panel.series);
        const shown = series.flatMap(({ observations }) => observations.map(({ id }) => id));
        expect(shown.toSorted()).toEqual(indicator.observations.map(({ id }) => id).toSorted());
        const rounds = new Set(indicator.observations.map(({ year }) => year));
        const before = indicator.incomparable?.before ?? -Infinity;
        for (const { observations, stretches } of series) {
          const measured = observations.filter(({ value }) => value !== null);
          expect(stretches.flat()).toEqual(measured);
          for (const stretch of stretches)
            stretch.slice(1).forEach((each, at) => {
              const last = stretch[at]?.year ?? 0;
              expect([...rounds].filter((year) => last < year && year < each.year)).toEqual([]);
              expect(last < before).toBe(each.year < before);
            });
        }
      }),
    ));

  it("are drawn once each, within the panel, and no value lies on another or on a point", () =>
    fc.assert(
      fc.property(anyIndicator, fc.integer({ min: 290, max: 800 }), (indicator, width) => {
        const found = trend(indicator.id, {}, over(indicator));
        const written = ({ value }: Observation): string => (value === null ? "" : formatDecimal(value, "fi"));
        for (const panel of found.panels) {
          const values = panel.series.flatMap(({ observations }) => observations.flatMap(({ value }) => value ?? []));
          const scale = scaleOf(values.map(toNumber), { mayCut: true });
          const layout = layOutPanel(panel, found, { width, height: 200, scale, written, axis: 40 });
          const points = layout.series.flatMap((each) => [...each.points, ...each.absent]);
          expect(points.map(({ observation }) => observation.id).toSorted()).toEqual(
            panel.series.flatMap(({ observations }) => observations.map(({ id }) => id)).toSorted(),
          );
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(layout.plot.left);
            expect(x).toBeLessThanOrEqual(layout.plot.right);
            expect(y).toBeGreaterThanOrEqual(layout.plot.top - 0.01);
            expect(y).toBeLessThanOrEqual(layout.plot.bottom + 0.01);
          }
          expect(clashes(layout, written)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    ));
});

/** Pairs of values that overlap, by their figures. */
function clashes({ series }: PanelLayout, written: (observation: Observation) => string): readonly string[] {
  const boxes = series
    .flatMap(({ points }) => points)
    .flatMap(({ observation, label }) => {
      if (!label) return [];
      const text = written(observation);
      const half = textWidth(text, 12) / 2;
      return [{ text, left: label.x - half, right: label.x + half, top: label.y - 9, bottom: label.y }];
    });
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} on ${b.text}`] : [])),
  );
}

describe("scaleOf", () => {
  it("begins at zero, but for shares that lie close together far from it", () => {
    expect(scaleOf([7.9, 9.7, 1.4], { mayCut: true })).toMatchObject({ from: 0, to: 10 });
    expect(scaleOf([96, 98, 91], { mayCut: true }).from).toBe(85);
    expect(scaleOf([434, 439], { mayCut: false }).from).toBe(0);
    expect(scaleOf([-16.3, -33], { mayCut: true })).toMatchObject({ from: -40, to: 0 });
    expect(scaleOf([], { mayCut: true })).toMatchObject({ from: 0, to: 1 });
  });
});

describe("drawTrend", () => {
  const views = plans.indicators.flatMap(({ id }) => languages.map((lang) => ({ id, lang })));

  it.each(views)("prints every figure that its twin tells, and no other: $id, $lang", ({ id, lang }) => {
    const found = trend(id);
    const { svg, twin } = drawTrend(found, { plans, lang, today: "2026-11-22" }, { width: 1200 });
    const values = found.answer.observations.flatMap(({ value }) => (value ? [formatDecimal(value, lang)] : []));
    const bold = [...svg.matchAll(/<text [^>]*paint-order[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(bold.toSorted()).toEqual(values.toSorted());
    const { text } = plainText(twin);
    for (const value of values) expect(text).toContain(value);
  });

  it("says where its scale begins when not at zero, and draws the break", () => {
    const draw = (id: string): readonly string[] =>
      textsOf(drawTrend(trend(id), { plans, lang: "fi", today: "2026-11-22" }, { width: 1200 }).svg);
    expect(draw("lanu.harrastaa-viikoittain")).toContain("Asteikko alkaa arvosta 85\u00a0% eikä nollasta.");
    expect(draw("lanu.koulukiusaaminen").join()).not.toContain("Asteikko alkaa");
    expect(draw("lanu.vaestonosuus-alle-18")).toContain("Viiva katkeaa, kun väliltä puuttuu luku.");
    expect(draw("lanu.tuki-mielialaan-koulussa")).toContain("Pystyviivan eri puolilla olevia vuosia ei voi verrata.");
  });

  it("links every point of a page's picture to its record", () => {
    const place = { width: 360, linkTo: (id: string) => `/records/${id}` };
    const { svg } = drawTrend(trend("lanu.koulukiusaaminen"), { plans, lang: "en", today: "2026-11-22" }, place);
    expect(svg.match(/<a href="\/records\/lanu\.koulukiusaaminen\.[^"]+" aria-label="[^"]+: [\d.]+%"/g)).toHaveLength(
      24,
    );
  });
});
