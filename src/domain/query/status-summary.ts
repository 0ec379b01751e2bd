import { fits } from "../calendar/clock-window.ts";
import { occurrences } from "../calendar/occurrences.ts";
import type { CalendarOverlay } from "../calendar/overlay.ts";
import type { Duty } from "../duty/duty.ts";
import type { ActionRow } from "../plan/action-row.ts";
import type { Indicator } from "../plan/indicator.ts";
import type { Plans } from "../plan/plans.ts";
import type { RowFilter } from "./query.ts";
import { rowsOf } from "./run-rows.ts";
import type { StatusSummary } from "../progress/status-summary.ts";
import { indicatorStatus } from "./indicator-status.ts";
import { sharesNow } from "../progress/owed-rows.ts";
import { reportOf, type Report } from "../progress/report.ts";
import { rowStatuses } from "../progress/row-status.ts";
import { roundsOf, rowRoundsOf, type Standing } from "../progress/standing.ts";

export interface StatusScope {
  readonly filter: RowFilter;
  readonly today: Temporal.PlainDate;
  readonly overlay: CalendarOverlay;
  /** Undefined where the store is not open, and nobody's reports can be seen. */
  readonly standing: Standing | undefined;
}

const datesTold = 3;
const lookedAhead = { years: 1 };
const nobody: Standing = { duties: [], entries: [], shares: [] };

/** Where things stand in a scope on a day. Pure: the same of all give the same summary. */
export function statusSummary(plans: Plans, scope: StatusScope): StatusSummary {
  const { filter, today, overlay, standing } = scope;
  const known = standing ?? nobody;
  const rows = rowsOf(plans, filter).filter(({ state }) => state.kind === "filled");
  const shares = sharesNow(known.shares);
  const ofPlans = filter.plans ?? [...new Set(rows.map(({ plan }) => plan))];
  const indicators = indicatorsOf(plans, filter, ofPlans);
  const parties = [...(filter.units ?? []), ...(filter.actors ?? [])];
  const wanted = fits(plans, { plans: ofPlans, ...(parties.length > 0 ? { parties } : {}) });
  return {
    datasets: ofPlans.map((id) => plans.get("dataset", id)),
    rows: rowStatuses(rows, known.entries, rowRoundsOf(plans, known, today)),
    ownerless: rows.filter(({ id, units }) => units.length === 0 && !shares.has(id)),
    reports: standing && reportsIn(plans, { ...scope, standing }),
    indicators: indicators && indicatorStatus(plans, indicators, { overlay, today }),
    next: occurrences(plans, { from: today, until: today.add(lookedAhead) }, overlay)
      .filter(wanted)
      .slice(0, datesTold),
  };
}

/** The indicators of the plans, or of the goals and objectives asked for. */
function indicatorsOf(plans: Plans, filter: RowFilter, ofPlans: readonly string[]): readonly Indicator[] | undefined {
  if (filter.actors ?? filter.units) return undefined;
  const all = plans.indicators.filter(({ plan }) => ofPlans.includes(plan));
  const { goals, objectives } = filter;
  if (!goals && !objectives) return all;
  const aims = plans.objectives.filter(({ id, goal }) => objectives?.includes(id) ?? goals?.includes(goal));
  return all.filter(
    ({ number, plan }) => number !== null && aims.some((aim) => aim.plan === plan && aim.indicators.includes(number)),
  );
}

/** The reports of the current rounds, each narrowed to the rows of the scope; those that have none there are left out. */
function reportsIn(
  plans: Plans,
  { filter, today, standing }: StatusScope & { readonly standing: Standing },
): readonly Report[] {
  const inScope = new Set(rowsOf(plans, filter));
  const shares = sharesNow(standing.shares);
  const given = ({ id }: ActionRow): boolean => filter.units?.some((unit) => shares.get(id) === unit) ?? false;
  const narrowed = (report: Report): Report => ({
    ...report,
    answered: report.answered.filter((row) => inScope.has(row) || given(row)),
    unanswered: report.unanswered.filter((row) => inScope.has(row) || given(row)),
  });
  const concerns = (duty: Duty, report: Report): boolean =>
    report.answered.length + report.unanswered.length > 0 || isOfParty(duty, filter);
  return roundsOf(standing.duties, today)
    .current.map((duty) => ({ duty, report: narrowed(reportOf(plans, duty, standing.entries, today)) }))
    .filter(({ duty, report }) => concerns(duty, report))
    .map(({ report }) => report)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.duty.due, b.duty.due) || (a.duty.id < b.duty.id ? -1 : 1));
}

/** Whether a report without rows is the scope's: goals have none. */
function isOfParty({ plan, party }: Duty, { plans, actors, units, goals, objectives }: RowFilter): boolean {
  if (goals ?? objectives) return false;
  const parties: readonly string[] | undefined = (actors ?? units) && [...(actors ?? []), ...(units ?? [])];
  return (plans?.includes(plan) ?? true) && (parties?.includes(party) ?? true);
}
