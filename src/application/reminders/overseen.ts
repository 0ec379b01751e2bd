import type { PersonId } from "../../domain/access/person.ts";
import { covers, holds, type OrganisationOf, type Role } from "../../domain/access/role.ts";
import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import type { OccurrenceId } from "../../domain/calendar/occurrence.ts";
import type { ScopedStatus } from "../../domain/duty/digest-content.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import type { Reminder } from "../../domain/duty/message.ts";
import { isOversight, isReview } from "../../domain/duty/oversight.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { reportOf, type Report } from "../../domain/progress/report.ts";
import { filterOfParties } from "../../domain/query/filter-of-parties.ts";
import type { RowFilter } from "../../domain/query/query.ts";
import { statusSummary } from "../../domain/query/status-summary.ts";
import { standingNow } from "../progress/standing-now.ts";
import type { Store } from "../store.ts";

/** What somebody who watches over reports is told. */
export interface Overseen {
  /** How the reports stand of each round that they are told of. */
  readonly reports: ReadonlyMap<OccurrenceId, readonly Report[]>;
  /** Where things stand in what they watch over of the plans whose round has come to its day. */
  readonly statuses: readonly ScopedStatus[];
}

interface Told {
  readonly reminders: readonly Reminder[];
  readonly duties: readonly Duty[];
  readonly roles: readonly Role[];
}

const watches: ReadonlySet<Role["name"]> = new Set(["coordinator", "manager"]);

/** What the reminders of a message tell their reader of the reports that they watch over. */
export async function overseenBy(
  {
    plans,
    store,
    organisationOf,
    today,
  }: {
    readonly plans: Plans;
    readonly store: Store;
    readonly organisationOf: OrganisationOf;
    readonly today: Temporal.PlainDate;
  },
  reader: PersonId,
  { reminders, duties, roles }: Told,
): Promise<Overseen> {
  const toldBy = (tells: typeof isOversight): readonly Duty[] => {
    const ids = new Set(reminders.filter(({ step }) => tells(step)).map(({ duty }) => duty));
    return duties.filter(({ id }) => ids.has(id));
  };
  const rounds = new Set(toldBy(isOversight).map(({ occurrence }) => occurrence));
  if (rounds.size === 0) return { reports: new Map(), statuses: [] };
  const mine = roles.filter((role) => role.person === reader && watches.has(role.name) && holds(role, today));
  const standing = await standingNow(store, today);
  const overlay = overlayOf(await store.clock.decisions());
  const reports = standing.duties
    .filter((duty) => rounds.has(duty.occurrence) && mine.some(({ scope }) => covers(scope, duty, organisationOf)))
    .map((duty) => reportOf(plans, duty, standing.entries, today));
  const reviewed = [...Map.groupBy(toldBy(isReview), ({ plan }) => plan)];
  const filters = reviewed.flatMap(([plan, ofPlan]) =>
    filtersOf(plans, plan, mine, (scope) => ofPlan.some((duty) => covers(scope, duty, organisationOf))),
  );
  return {
    reports: Map.groupBy(reports, ({ duty }) => duty.occurrence),
    statuses: filters
      .map((filter) => ({ filter, summary: statusSummary(plans, { filter, today, overlay, standing }) }))
      // Of a plan without action rows there is no more to tell than its reports.
      .filter(({ summary }) => summary.rows.length > 0),
  };
}

/** A plan as a reader watches over it: the whole, or each of their parties in it by itself. */
function filtersOf(
  plans: Plans,
  plan: PlanId,
  mine: readonly Role[],
  reaches: (scope: Role["scope"]) => boolean,
): readonly RowFilter[] {
  const scopes = mine.map(({ scope }) => scope).filter(reaches);
  const parties = scopes.flatMap((scope) => (scope.kind === "party" ? [scope.party] : []));
  if (parties.length < scopes.length) return [{ plans: [plan] }];
  return [...new Set(parties)].map((party) => ({ plans: [plan], ...filterOfParties(plans, [party]) }));
}
