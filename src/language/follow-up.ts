import { wholeCountry } from "../domain/plan/figure-slots.ts";
import type { IndicatorId } from "../domain/plan/id.ts";
import type { Plans } from "../domain/plan/plans.ts";
import {
  isStatus,
  type Choice,
  type FigureQuery,
  type GoalsQuery,
  type Query,
  type RowFilter,
  type RowQuery,
} from "../domain/query/query.ts";
import { rowsOf } from "../domain/query/run-rows.ts";
import type { Asked, Candidate } from "./candidate.ts";
import { changedWindow } from "./candidates/clock.ts";
import { hasFigures } from "./candidates/figures.ts";
import { asksRows, filterOf, rowKind, rowsAbout } from "./candidates/rows.ts";
import { changedStatus } from "./candidates/standing.ts";
import { cellEnough, changedFacts, isCell, sharesOf } from "./changed-facts.ts";
import { opensAsFollowUp, ownWords, pointsBack } from "./leaning.ts";
import { planOf } from "./plan-of.ts";
import type { Reading } from "./reading.ts";
import { yearsApart } from "./years-apart.ts";

/** Queries that name single records, which a follow-up may change for others. */
export const tellsRecords: ReadonlySet<Query["kind"]> = new Set([
  "facts",
  "realised",
  "terms",
  "priorities",
  "decisions",
]);

/** The ways to understand a follow-up, best first; found when they are asked for, since most changes need none of them. */
export type Ways = () => readonly Candidate[];

/** The last query changed by what the follow-up says; undefined when it changes nothing that could be understood. */
export function changed(last: Query, asked: Asked, ways: Ways): Query | undefined {
  const { reading, plans } = asked;
  if (isStatus(last)) return changedStatus(last, asked);
  switch (last.kind) {
    case "indicator-value":
    case "indicator-trend":
    case "indicator-compare":
    case "traffic-light":
      return changedFigure(last, reading, ways, plans);
    case "measures":
    case "responsible":
    case "metrics":
    case "schedule":
    case "follow-up":
      return changedRows(last, asked);
    case "calendar":
      if (last.view === "window") return changedWindow(last, asked);
      return reading.signals.has("topics") && ownWords(reading) === 0 ? last : undefined;
    case "ambiguous":
      return chosen(last.choices, reading, ways);
    case "goals":
      return changedGoals(last, reading, plans);
    case "facts":
      return sharesOf(last.facts, asked) ?? changedFacts(last.facts, reading, ways(), plans);
    case "not-in-plan": {
      const indicator = missingOf(last, plans);
      const empty = { groups: [], areas: [], years: [] };
      return indicator
        ? changedFigure({ kind: "indicator-value", indicator, ...empty }, reading, ways, plans)
        : undefined;
    }
    case "realised":
    case "terms":
    case "priorities":
    case "decisions": {
      // "Millä sitä mitataan?" of a term asks the rows that are about it.
      const cell = asksRows(reading) ? ways().find((each) => isCell(each) && each.score >= cellEnough) : undefined;
      const samePlan = ({ query }: Candidate): boolean => planOf(query, plans) === planOf(last, plans);
      return (cell ?? ways().find((each) => tellsRecords.has(each.query.kind) && samePlan(each)))?.query;
    }
    default:
      return undefined;
  }
}

/** The choice that a reply names by its number in the list or by its words. */
function chosen(choices: readonly Choice[], { tokens }: Reading, ways: Ways): Query | undefined {
  const [first] = tokens;
  if (first?.kind === "number" && tokens.length === 1) return choices[Number(first.folded) - 1]?.query;
  const named = ways().find(({ query }) => choices.some((each) => names(query, each.record)));
  return choices.find((each) => named && names(named.query, each.record))?.query;
}

function names(query: Query, record: string): boolean {
  return "indicator" in query && query.indicator === record;
}

/** The indicator of a figure that was asked and is not there. */
function missingOf({ reason }: Extract<Query, { kind: "not-in-plan" }>, plans: Plans): IndicatorId | undefined {
  if (reason.kind === "group" || reason.kind === "area") return reason.indicator;
  const record = reason.kind === "year" ? plans.find(reason.record) : undefined;
  return record?.kind === "indicator" ? record.id : undefined;
}

/** A new indicator keeps the group and year of the last question; new groups and years keep its indicator. */
function changedFigure(last: FigureQuery, reading: Reading, ways: Ways, plans: Plans): Query | undefined {
  const { signals } = reading;
  const apart = yearsApart(reading.tokens);
  const content = apart === undefined ? ownWords(reading) : 0;
  const isOther = (each: Candidate): boolean => "indicator" in each.query && each.score >= 0.6;
  const other = content > 0 ? (ways().find(isOther)?.query as FigureQuery | undefined) : undefined;
  const years = reading.years.length > 0 ? reading.years : last.years.map((year) => year + (apart ?? 0));
  const groups = reading.groups.length > 0 ? reading.groups : last.groups;
  const tells = (query: FigureQuery): boolean => {
    const areas = reading.areas.length > 0 ? reading.areas : last.areas;
    return hasFigures(plans.get("indicator", query.indicator), { ...query, groups, areas, years });
  };
  // "Ja ennuste vuodelle 2035?" speaks of the same indicator, when it has that year.
  const keeps =
    reading.years.length > 0 &&
    reading.signals.size === 0 &&
    hasFigures(plans.get("indicator", last.indicator), { ...last, years });
  // "Ja paljonko siellä ennusteen mukaan?" of a municipality is not answered by the region's forecast.
  const base = other && !keeps && !(tells(last) && !tells(other)) ? other : last;
  if (content > 0 && !other && !keeps) return undefined;
  const own = reading.areas.filter((area) => area !== wholeCountry);
  const country = reading.areas.includes(wholeCountry);
  const kind: FigureQuery["kind"] = signals.has("light")
    ? "traffic-light"
    : signals.has("compare")
      ? "indicator-compare"
      : signals.has("trend")
        ? "indicator-trend"
        : base.kind;
  const { claim, ...rest } = base;
  return {
    ...rest,
    // "entä ammattikoululaisilla?" asks the same yes or no of others.
    ...(claim && kind === last.kind ? { claim } : {}),
    kind,
    groups,
    areas:
      country && kind === "indicator-compare"
        ? []
        : reading.areas.length > 0
          ? country
            ? [wholeCountry, ...own]
            : own
          : last.areas,
    // A trend that is asked anew runs through all years.
    years: kind === "indicator-trend" && last.kind !== kind && reading.years.length === 0 ? [] : years,
  };
}

/** "Entä Kotkassa?" changes the actor, "kuka siitä vastaa?" what is asked of the same rows. */
function changedRows(last: RowQuery, asked: Asked): Query | undefined {
  const { reading, plans } = asked;
  const named = filterOf(plans, reading);
  const asks = (["who", "metric", "schedule", "follow-up", "measures", "doing"] as const).some((each) =>
    reading.signals.has(each),
  );
  const changes = Object.keys(named).length > 0;
  const [quantity] = reading.quantities;
  // "Paljonko se maksaa?" of rows, which tell no costs.
  if (quantity && ownWords(reading) <= 1)
    return { kind: "not-in-plan", reason: { kind: "quantity", quantity, near: [] } };
  if (!asks && !changes) {
    if (opensAsFollowUp(reading)) return otherTopic(last, asked);
    // "Why is that indicator problematic?" asks more of the rows that were told.
    return pointsBack(reading) ? rowsAbout(asked, last.filter, last.kind)?.query : undefined;
  }
  const kind = asks ? rowKind(reading) : last.kind;
  if (ownWords(reading) > 1) return changes ? undefined : rowsAbout(asked, last.filter, kind)?.query;
  if (!changes) return { kind, filter: last.filter };
  return { kind, filter: replaced(last.filter, named, plans) };
}

/** "Entä erotilanteissa?": another matter of the same actor. */
function otherTopic(last: RowQuery, asked: Asked): Query | undefined {
  const { goals: _goals, objectives: _objectives, measures: _measures, rows: _rows, ...whose } = last.filter;
  const about = Object.keys(whose).length > 0 ? rowsAbout(asked, whose, last.kind) : undefined;
  return about && about.score >= cellEnough ? about.query : undefined;
}

/** What the new question names takes the place of what it replaces; the rows of a topic become their objective. */
function replaced(last: RowFilter, named: RowFilter, plans: Plans): RowFilter {
  const { measures, rows, ...rest } = last;
  const shown = [...(rows ? rowsOf(plans, { rows }) : []), ...(measures ? rowsOf(plans, { measures }) : [])];
  const aims = [...new Set(shown.flatMap((row) => row.objective ?? []))];
  const newActor = (named.actors ?? named.units) !== undefined;
  const { actors: _actors, units: _units, plans: _plans, ...aimOnly } = rest;
  const kept = newActor ? aimOnly : rest;
  const aim = aims.length > 0 && kept.objectives === undefined && kept.goals === undefined ? { objectives: aims } : {};
  return { ...kept, ...aim, ...named };
}

/** "Entä Elinvoimainen kaupunki?" lists the same under another goal, "entä Kouvolalla?" in another plan. */
function changedGoals(last: GoalsQuery, reading: Reading, plans: Plans): Query | undefined {
  const [goal] = reading.goals;
  if (goal) return { ...last, plan: plans.get("goal", goal).plan, goal };
  const plan = plans.datasets.find(
    (each) => reading.areas.includes(each.area) && plans.goals.some((own) => own.plan === each.id),
  );
  return plan ? { kind: "goals", plan: plan.id, part: last.part } : undefined;
}
