import { subtract } from "../plan/decimal.ts";
import { wholeCountry, type Group } from "../plan/figure-slots.ts";
import type { Direction, Indicator, Observation } from "../plan/indicator.ts";
import type { Plans } from "../plan/plans.ts";
import { trafficLight } from "../plan/traffic-light.ts";
import type { Answer, Comparison, FiguresAnswer, MissingFigure } from "./answer.ts";
import type { FigureQuery, Missing } from "./query.ts";

/** Looks the figures up; a figure that is not there is said to be missing, never replaced by another. */
export function runFigures(plans: Plans, query: FigureQuery): Answer {
  const indicator = plans.get("indicator", query.indicator);
  const all = indicator.observations.filter((each) => query.sub === undefined || each.sub === query.sub);
  const areas = areasOf(plans, indicator, query);
  const groups = query.groups.length > 0 ? query.groups : groupsOf(all);
  const wanted = areas.flatMap((area) => groups.map((group) => ({ area, group })));
  const picked = wanted.map((slot) => pick(all, slot, query));
  const observations = picked.flatMap((each) => each.observations);
  if (observations.length === 0) return { kind: "not-in-plan", reason: whyNothing(indicator, all, query) };
  const comparisons = compareAll(plans, indicator, observations, query, all);
  const shown = withReferences(observations, comparisons);
  return {
    kind: "figures",
    query,
    indicator,
    ...subOf(indicator, query),
    observations: ordered(plans, shown),
    comparisons,
    missing: picked.flatMap((each) => each.missing),
    incomparable: crossesChange(indicator, shown),
  };
}

interface Slot {
  readonly area: string;
  readonly group: Group;
}

function areasOf(plans: Plans, indicator: Indicator, query: FigureQuery): readonly string[] {
  if (query.areas.length > 0) return query.areas;
  const own = plans.get("dataset", indicator.plan).area;
  return query.kind === "indicator-compare" && query.against !== "earlier" && query.groups.length < 2
    ? [own, wholeCountry]
    : [own];
}

function pick(
  all: readonly Observation[],
  { area, group }: Slot,
  query: FigureQuery,
): { readonly observations: readonly Observation[]; readonly missing: readonly MissingFigure[] } {
  const here = all.filter((each) => each.area === area && each.group === group);
  if (here.length === 0) {
    const asked = query.groups.length > 0 || query.areas.length > 0;
    return { observations: [], missing: asked ? [{ group, area }] : [] };
  }
  if (query.kind === "indicator-trend") return { observations: between(here, query.years), missing: [] };
  if (query.years.length === 0) return { observations: latest(here), missing: [] };
  const found = here.filter((each) => query.years.includes(each.year));
  const absent = query.years.filter((year) => !here.some((each) => each.year === year));
  return { observations: found, missing: absent.map((year) => ({ group, area, year })) };
}

/** One given year is the start of a trend; two or more are its ends. */
function between(here: readonly Observation[], years: readonly number[]): readonly Observation[] {
  if (years.length === 0) return here;
  const from = Math.min(...years);
  const to = years.length === 1 ? Infinity : Math.max(...years);
  return here.filter((each) => from <= each.year && each.year <= to);
}

function latest(here: readonly Observation[]): readonly Observation[] {
  const bySub = Map.groupBy(here, (each) => `${each.sub ?? ""}|${each.asOf === undefined}`);
  return [...bySub.values()].flatMap((each) => {
    const year = Math.max(...each.map((observation) => observation.year));
    return each.filter((observation) => observation.year === year);
  });
}

function compareAll(
  plans: Plans,
  indicator: Indicator,
  observations: readonly Observation[],
  query: FigureQuery,
  all: readonly Observation[],
): readonly Comparison[] {
  const own = plans.get("dataset", indicator.plan).area;
  const figures = observations.filter((each) => each.area === own || query.areas.length === 1);
  const pairs =
    query.kind === "indicator-trend" || query.against === "earlier"
      ? endsOf(query.kind === "indicator-trend" ? observations : all, figures)
      : query.kind === "indicator-value"
        ? []
        : figures.flatMap((figure) => {
            const reference = countryFigure(all, figure);
            return reference ? [{ figure, reference }] : [];
          });
  return pairs.flatMap((pair) => comparison(plans, indicator, pair));
}

interface Pair {
  readonly figure: Observation;
  readonly reference: Observation;
}

/** The latest figure of each series beside the first one of the same series that is shown. */
function endsOf(all: readonly Observation[], figures: readonly Observation[]): readonly Pair[] {
  const series = Map.groupBy(figures, (each) => [each.sub, each.group, each.area, each.asOf === undefined].join());
  return [...series.values()].flatMap((each) => {
    const figure = each.reduce((a, b) => (b.year > a.year ? b : a));
    const earlier = all.filter((other) => sameSeries(other, figure) && other.year < figure.year);
    const reference = earlier.length > 0 ? earlier.reduce((a, b) => (b.year < a.year ? b : a)) : undefined;
    return reference ? [{ figure, reference }] : [];
  });
}

function sameSeries(a: Observation, b: Observation): boolean {
  return (
    a.sub === b.sub && a.group === b.group && a.area === b.area && (a.asOf === undefined) === (b.asOf === undefined)
  );
}

/**
 * The whole country's figure beside a region's: of the same year, or, where the country was measured only once, that one
 * round (the guardians' survey, whose year the plan prints differently in two places).
 */
function countryFigure(all: readonly Observation[], figure: Observation): Observation | undefined {
  const country = all.filter(
    (each) =>
      each.area === wholeCountry && each.area !== figure.area && each.group === figure.group && each.sub === figure.sub,
  );
  return country.find((each) => each.year === figure.year) ?? (country.length === 1 ? country[0] : undefined);
}

/** A figure beside a reference, with the light of the plan's rule; none where a value is missing or the years cannot be compared. */
export function comparison(plans: Plans, indicator: Indicator, { figure, reference }: Pair): readonly Comparison[] {
  if (figure.value === null || reference.value === null) return [];
  if (indicator.incomparable && crosses(indicator.incomparable.before, figure, reference)) return [];
  const difference = subtract(figure.value, reference.value);
  const rule = plans.rules.get(indicator.plan);
  const values = { figure: figure.value, reference: reference.value };
  const result = rule && trafficLight(rule, indicator, betterOf(indicator, figure.sub), values);
  return [{ figure, reference, difference, ...(result ? { light: result.light } : {}) }];
}

export function betterOf(indicator: Indicator, sub: string | undefined): Direction {
  return indicator.subs.find((each) => each.id === sub)?.better ?? indicator.better;
}

function crosses(before: number, a: Observation, b: Observation): boolean {
  return a.year < before !== b.year < before;
}

function crossesChange({ incomparable }: Indicator, shown: readonly Observation[]): boolean {
  return incomparable !== undefined && shown.some((a) => shown.some((b) => crosses(incomparable.before, a, b)));
}

function withReferences(shown: readonly Observation[], comparisons: readonly Comparison[]): readonly Observation[] {
  return [...new Set([...shown, ...comparisons.map((each) => each.reference)])];
}

function ordered(plans: Plans, observations: readonly Observation[]): readonly Observation[] {
  const groups = plans.groups.map((each) => each.id);
  const place = ({ group, area, sub, year, asOf }: Observation): readonly (number | string)[] => [
    sub ?? "",
    groups.indexOf(group),
    area === wholeCountry ? 1 : 0,
    area,
    asOf === undefined ? 0 : 1,
    -year,
  ];
  return [...observations].sort((a, b) => compareLists(place(a), place(b)));
}

function compareLists(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

function groupsOf(observations: readonly Observation[]): readonly Group[] {
  return [...new Set(observations.map((each) => each.group))];
}

function subOf(indicator: Indicator, query: FigureQuery): Pick<FiguresAnswer, "sub"> {
  const sub = indicator.subs.find((each) => each.id === query.sub);
  return sub ? { sub } : {};
}

function whyNothing(indicator: Indicator, all: readonly Observation[], query: FigureQuery): Missing {
  const known = groupsOf(all);
  if (query.groups.length > 0 && !query.groups.some((group) => known.includes(group))) {
    return { kind: "group", indicator: indicator.id, groups: query.groups };
  }
  const area = query.areas.find((each) => !all.some((observation) => observation.area === each));
  if (area !== undefined) return { kind: "area", indicator: indicator.id, area };
  const years = [...new Set(all.filter((each) => ofGroups(each, query)).map((each) => each.year))].sort();
  const year = query.years[0];
  if (year !== undefined) return { kind: "year", record: indicator.id, year, known: years };
  return { kind: "nothing" };
}

function ofGroups(observation: Observation, { groups }: FigureQuery): boolean {
  return groups.length === 0 || groups.includes(observation.group);
}
