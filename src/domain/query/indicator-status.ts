import { fits } from "../calendar/clock-window.ts";
import type { Occurrence } from "../calendar/occurrence.ts";
import { occurrences } from "../calendar/occurrences.ts";
import type { CalendarOverlay } from "../calendar/overlay.ts";
import { compare, negate, type Decimal } from "../plan/decimal.ts";
import type { Indicator, Observation } from "../plan/indicator.ts";
import type { Plans } from "../plan/plans.ts";
import type { DueSurvey, IndicatorStatus, Judged } from "../progress/status-summary.ts";
import { betterOf, comparison } from "./run-figures.ts";
import { runLights } from "./run-lights.ts";

const extremes = 3;

export function indicatorStatus(
  plans: Plans,
  indicators: readonly Indicator[],
  { overlay, today }: { readonly overlay: CalendarOverlay; readonly today: Temporal.PlainDate },
): IndicatorStatus {
  const wanted = new Set(indicators);
  const ofPlans = [...new Set(indicators.map(({ plan }) => plan))];
  const againstCountry = ofPlans.flatMap((plan) => {
    const answer = runLights(plans, { kind: "traffic-lights", plan, groups: [], against: "country" });
    return answer.kind === "lights" ? answer.lights.filter(({ indicator }) => wanted.has(indicator)) : [];
  });
  const changes = indicators.map((indicator) => ({ indicator, ...changesOf(plans, indicator) }));
  const byGain = againstCountry.toSorted((a, b) => compare(gainOf(b), gainOf(a)));
  return {
    againstCountry,
    againstEarlier: changes.flatMap(({ judged }) => judged),
    incomparable: changes.filter(({ incomparable }) => incomparable).map(({ indicator }) => indicator),
    best: firstOfEach(byGain.filter(({ light }) => light === "green")),
    worrying: firstOfEach(byGain.filter(({ light }) => light === "red").toReversed()),
    due: dueSurveys(plans, indicators, overlay, today),
  };
}

/** By how much a figure is better than its reference. */
function gainOf({ indicator, figure, difference }: Judged): Decimal {
  return betterOf(indicator, figure.sub) === "lower" ? negate(difference) : difference;
}

function firstOfEach(judged: readonly Judged[]): readonly Judged[] {
  const first = new Map(judged.toReversed().map((each) => [each.indicator, each]));
  return judged.filter((each) => first.get(each.indicator) === each).slice(0, extremes);
}

/** The latest figure of each series of the plan's own area beside the one before it, where the two can be compared. */
function changesOf(
  plans: Plans,
  indicator: Indicator,
): { readonly judged: readonly Judged[]; readonly incomparable: boolean } {
  const { area } = plans.get("dataset", indicator.plan);
  const own = indicator.observations.filter(
    (each) => each.area === area && each.asOf === undefined && each.value !== null,
  );
  const pairs = [...Map.groupBy(own, ({ sub, group }) => `${sub ?? ""}/${group}`).values()].flatMap(lastTwo);
  const judged = pairs.flatMap((pair) =>
    comparison(plans, indicator, pair).flatMap((each) =>
      each.light ? [{ ...each, indicator, light: each.light }] : [],
    ),
  );
  const before = indicator.incomparable?.before;
  const incomparable = pairs.some(
    ({ figure, reference }) => before !== undefined && reference.year < before && before <= figure.year,
  );
  return { judged, incomparable };
}

function lastTwo(
  series: readonly Observation[],
): readonly { readonly figure: Observation; readonly reference: Observation }[] {
  const [figure, reference] = series.toSorted((a, b) => b.year - a.year);
  return figure && reference ? [{ figure, reference }] : [];
}

/** Which survey an indicator comes from is told by its source naming the survey; it counts whether or not the plan's clock goes on. */
function dueSurveys(
  plans: Plans,
  indicators: readonly Indicator[],
  overlay: CalendarOverlay,
  today: Temporal.PlainDate,
): readonly DueSurvey[] {
  const measured = indicators.flatMap((indicator) => {
    const years = indicator.observations.map(({ year }) => year);
    return years.length === 0 ? [] : [{ indicator, latest: Math.max(...years) }];
  });
  const from = Temporal.PlainDate.from({
    year: Math.min(today.year, ...measured.map(({ latest }) => latest)),
    month: 1,
    day: 1,
  });
  const isSurvey = fits(plans, { plans: [...new Set(indicators.map(({ plan }) => plan))], kinds: ["survey"] });
  const held = occurrences(plans, { from, until: today.add({ days: 1 }) }, { ...overlay, continued: "all" }).filter(
    isSurvey,
  );
  const last = new Map(held.map((occurrence) => [occurrence.entry, occurrence]));
  return [...last.values()].flatMap((occurrence) => {
    const due = measured
      .filter(({ indicator, latest }) => comesFrom(indicator, occurrence) && latest < occurrence.date.year)
      .map(({ indicator }) => indicator);
    return due.length === 0 ? [] : [{ occurrence, indicators: due }];
  });
}

function comesFrom({ sourceOfFigures, plan }: Indicator, survey: Occurrence): boolean {
  return plan === survey.plan && (sourceOfFigures?.toLowerCase().includes(survey.title.fi.toLowerCase()) ?? false);
}
