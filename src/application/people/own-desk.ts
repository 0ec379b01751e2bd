import type { PersonId } from "../../domain/access/person.ts";
import { covers, holds, type OrganisationOf, type Role } from "../../domain/access/role.ts";
import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import type { Occurrence } from "../../domain/calendar/occurrence.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import { carrierOf, isOver } from "../../domain/duty/duty-life.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { AccessCheck } from "../access-check.ts";
import { dutiesOf } from "../reminders/duties-of.ts";
import type { Person, Store } from "../store.ts";

/** What a person has before them: their roles, the duties that wait for them, and what comes next for their units. */
export interface OwnDesk {
  readonly person: Person | undefined;
  readonly roles: readonly Role[];
  /** By due date. */
  readonly waiting: readonly Duty[];
  readonly next: readonly Occurrence[];
}

/** A report may be missing for as long as its overdue steps take, and a summer between. */
const daysBack = 60;
/** The longest lead. */
const daysAhead = 30;
/** What comes next is told for a quarter of a year. */
const daysOfNext = 90;

export async function ownDesk(
  parts: {
    readonly plans: Plans;
    readonly store: Store;
    readonly access: AccessCheck;
    readonly organisationOf: OrganisationOf;
  },
  id: PersonId,
  today: Temporal.PlainDate,
): Promise<OwnDesk> {
  const { plans, store, access, organisationOf } = parts;
  const roles = (await access.rolesIn(store)).filter((role) => role.person === id);
  const acting = roles.filter((role) => holds(role, today) && role.name !== "member" && role.name !== "coordinator");
  const concerns = (duty: Duty): boolean => acting.some(({ scope }) => covers(scope, duty, organisationOf));
  const due = await store.duties.dueIn(today.subtract({ days: daysBack }), today.add({ days: daysAhead }));
  const overlay = overlayOf(await store.clock.decisions());
  const coming = occurrences(plans, { from: today, until: today.add({ days: daysOfNext }) }, overlay);
  return {
    person: await store.people.find(id),
    roles,
    waiting: due.filter((duty) => isWaiting(duty, today) && (carrierOf(duty) === id || concerns(duty))),
    next: coming.filter((occurrence) => dutiesOf(plans, occurrence).some(concerns)),
  };
}

/** An event that has passed waits for nobody; a missing report does. */
function isWaiting(duty: Duty, today: Temporal.PlainDate): boolean {
  return !isOver(duty) && (duty.owes === "report" || Temporal.PlainDate.compare(duty.due, today) >= 0);
}
