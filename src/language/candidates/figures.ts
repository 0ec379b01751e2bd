import type { Indicator, Observation } from "../../domain/plan/indicator.ts";
import { wholeCountry, type Group } from "../../domain/plan/figure-slots.ts";
import type { FigureQuery } from "../../domain/query/query.ts";
import { type Asked, type Candidate } from "../candidate.ts";
import { ranked } from "../ranked.ts";
import type { Reading, Slot } from "../reading.ts";

const free: ReadonlySet<Slot> = new Set(["group", "area", "year", "plan"]);
/**
 * What it is worth that a figure exists for the asked group, area and year, and what it costs that none does. An area without
 * figures speaks for another indicator; a year without a figure is often what the plan does not say.
 */
const available = 0.08;
const unavailable = -0.05;
const elsewhere = -0.3;
const tried = 6;

/** Readings of the question as one that asks for figures of an indicator. */
export function figureCandidates(asked: Asked): readonly Candidate[] {
  const { reading, plans } = asked;
  const best = ranked(asked, ["indicator"], () => free).slice(0, tried);
  return best.map(({ hit, explained, score }) => {
    const indicator = plans.get("indicator", hit.linkable.id);
    const query = figureQuery(indicator, hit.linkable.sub, reading, plans.get("dataset", indicator.plan).area);
    const fits = hasFigures(indicator, query);
    const inArea = hasFigures(indicator, { ...query, groups: [], years: [] });
    return { query, explained, score: score + (fits ? available : inArea ? unavailable : elsewhere) + asks(reading) };
  });
}

const wantsFigure = ["share", "count", "trend", "compare", "light"] as const;
const wantsOther = [
  "measures",
  "doing",
  "who",
  "metric",
  "goals",
  "objectives",
  "priorities",
  "cross-cutting",
  "calendar",
  "rule",
] as const;

function asks({ signals, groups, years }: Reading): number {
  if (wantsOther.some((each) => signals.has(each)) && !signals.has("share") && !signals.has("light")) return -0.15;
  return groups.length > 0 || years.length > 0 || wantsFigure.some((each) => signals.has(each)) ? 0.08 : 0;
}

function figureQuery(indicator: Indicator, sub: string | undefined, reading: Reading, own: string): FigureQuery {
  const { signals, years } = reading;
  const groups = reading.groups;
  const comparesCountry = reading.areas.includes(wholeCountry) && (signals.has("compare") || reading.areas.length > 1);
  const kind: FigureQuery["kind"] = signals.has("light")
    ? "traffic-light"
    : signals.has("trend") || years.length > 1
      ? "indicator-trend"
      : comparesCountry || (signals.has("compare") && groups.length > 1)
        ? "indicator-compare"
        : "indicator-value";
  const areas = reading.areas.filter(
    (area) => kind === "indicator-value" || kind === "indicator-trend" || area !== wholeCountry,
  );
  const against = kind === "traffic-light" && signals.has("trend") ? "earlier" : undefined;
  return {
    kind,
    indicator: indicator.id,
    ...(sub === undefined ? {} : { sub }),
    groups,
    areas:
      kind === "indicator-compare" && comparesCountry ? [...(areas.length > 0 ? areas : [own]), wholeCountry] : areas,
    years,
    ...(against ? { against } : {}),
  };
}

/** Whether the indicator has a figure of every asked group, area and year. */
export function hasFigures(indicator: Indicator, query: FigureQuery): boolean {
  const ofSub = indicator.observations.filter((each) => query.sub === undefined || each.sub === query.sub);
  const has = (test: (each: Observation) => boolean): boolean => ofSub.some(test);
  const groups: readonly (Group | undefined)[] = query.groups.length > 0 ? query.groups : [undefined];
  const areas: readonly (string | undefined)[] = query.areas.length > 0 ? query.areas : [undefined];
  const years: readonly (number | undefined)[] = query.years.length > 0 ? query.years : [undefined];
  return groups.every((group) =>
    areas.every((area) =>
      years.every((year) =>
        has(
          (each) =>
            (group === undefined || each.group === group) &&
            (area === undefined || each.area === area) &&
            (year === undefined || each.year === year),
        ),
      ),
    ),
  );
}
