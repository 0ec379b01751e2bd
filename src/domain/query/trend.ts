import type { Decimal } from "../plan/decimal.ts";
import { wholeCountry, type Group } from "../plan/figure-slots.ts";
import type { IndicatorId } from "../plan/id.ts";
import type { Indicator, Observation, SubIndicator } from "../plan/indicator.ts";
import type { Plans } from "../plan/plans.ts";
import { trafficLight } from "../plan/traffic-light.ts";
import type { Answer, FiguresAnswer } from "./answer.ts";
import { betterOf, runFigures } from "./run-figures.ts";

/** Which figures of an indicator are looked at over time; without groups all of them. */
export interface TrendWish {
  readonly indicator: IndicatorId;
  readonly sub?: string;
  readonly groups: readonly Group[];
}

/** The figures of an indicator over time, in panels that are looked at side by side. */
export interface Trend {
  readonly answer: FiguresAnswer;
  readonly panels: readonly TrendPanel[];
  /** Every year of a figure, ascending. */
  readonly years: readonly number[];
  /** The first year that cannot be compared with the earlier ones, when there are both. */
  readonly newFrom?: number;
}

/** Figures that may be laid on one another: of one group, or of one area where areas differ too much in size. */
export interface TrendPanel {
  readonly sub?: SubIndicator;
  readonly group: Group;
  readonly series: readonly TrendSeries[];
  /** The plan's rule: so far from the country's figure one is yellow. */
  readonly yellow?: Decimal;
}

export interface TrendSeries {
  readonly area: string;
  /** By time; null values too. */
  readonly observations: readonly Observation[];
  /** Stretches in which no round of measuring is missing and all years can be compared. Only figures of a stretch may be joined. */
  readonly stretches: readonly (readonly Observation[])[];
}

/** More areas than these are not told apart in one panel. */
const areasTogether = 4;

/** The figures of every area, the whole country's beside the plan's own. Only what has no figures at all gives no trend. */
export function trendOf(plans: Plans, { indicator: id, sub, groups }: TrendWish): Trend | Answer {
  const indicator = plans.get("indicator", id);
  const areas = [...new Set(indicator.observations.map(({ area }) => area))];
  const answer = runFigures(plans, {
    ...{ kind: "indicator-trend", indicator: id, groups, areas, years: [] },
    ...(sub === undefined ? {} : { sub }),
  });
  if (answer.kind !== "figures") return answer;
  const years = [...new Set(answer.observations.map(({ year }) => year))].sort((a, b) => a - b);
  const before = answer.incomparable ? indicator.incomparable?.before : undefined;
  return {
    ...{ answer, years, panels: panelsOf(plans, answer) },
    ...(before === undefined ? {} : { newFrom: before }),
  };
}

function panelsOf(plans: Plans, { indicator, observations }: FiguresAnswer): readonly TrendPanel[] {
  const alone = indicator.unit === "count" || new Set(observations.map(({ area }) => area)).size > areasTogether;
  const shared = ({ sub, group, area, asOf }: Observation): string =>
    [sub, group, asOf === undefined, alone ? area : ""].join("|");
  return [...Map.groupBy(observations, shared).values()].map((own): TrendPanel => {
    const [first] = own as [Observation];
    const sub = indicator.subs.find(({ id }) => id === first.sub);
    const series = [...Map.groupBy(own, ({ area }) => area)].map(([area, each]) =>
      seriesOf(area, each, { indicator, rounds: roundsOf(observations, first) }),
    );
    const yellow = yellowOf(plans, indicator, series);
    return { group: first.group, series, ...(sub ? { sub } : {}), ...(yellow ? { yellow } : {}) };
  });
}

/** The years in which the same thing was measured of anybody. */
function roundsOf(all: readonly Observation[], { sub, asOf }: Observation): readonly number[] {
  const same = all.filter((each) => each.sub === sub && (each.asOf === undefined) === (asOf === undefined));
  return [...new Set(same.map(({ year }) => year))].sort((a, b) => a - b);
}

function seriesOf(
  area: string,
  own: readonly Observation[],
  { indicator, rounds }: { readonly indicator: Indicator; readonly rounds: readonly number[] },
): TrendSeries {
  const observations = own.toSorted((a, b) => a.year - b.year);
  const stretches: Observation[][] = [];
  for (const each of observations.filter(({ value }) => value !== null)) {
    const last = stretches.at(-1)?.at(-1);
    const missed = rounds.some((year) => last !== undefined && last.year < year && year < each.year);
    const changed = last !== undefined && isNew(indicator, last) !== isNew(indicator, each);
    if (last === undefined || missed || changed) stretches.push([each]);
    else stretches.at(-1)?.push(each);
  }
  return { area, observations, stretches };
}

function isNew({ incomparable }: Indicator, { year }: Observation): boolean {
  return incomparable !== undefined && year >= incomparable.before;
}

/** How far from the country's figure the plan's rule calls a figure yellow, where it has something to say. */
function yellowOf(plans: Plans, indicator: Indicator, series: readonly TrendSeries[]): Decimal | undefined {
  const rule = plans.rules.get(indicator.plan);
  const country = series.find(({ area }) => area === wholeCountry)?.stretches[0]?.[0];
  if (!rule || !country || country.value === null || series.length < 2) return undefined;
  const same = { figure: country.value, reference: country.value };
  return trafficLight(rule, indicator, betterOf(indicator, country.sub), same)?.limit;
}
