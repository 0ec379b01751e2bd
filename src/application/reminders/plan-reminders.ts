import type { OrganisationOf, Role } from "../../domain/access/role.ts";
import type { Pause } from "../../domain/access/pause.ts";
import type { PersonId } from "../../domain/access/person.ts";
import { recipientsOf } from "../../domain/access/recipients.ts";
import type { Duty, DutyId } from "../../domain/duty/duty.ts";
import { carrierOf } from "../../domain/duty/duty-life.ts";
import { personDestination, reminderId, type Reminder, type ReminderId } from "../../domain/duty/message.ts";
import type { KnownReminder } from "../../domain/duty/asked-reminders.ts";
import { replan } from "../../domain/duty/replan.ts";
import type { Step } from "../../domain/duty/step.ts";
import type { Snooze } from "../../domain/duty/duty-action.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { today, type Clock } from "../clock.ts";
import type { Person, Store, Switches, Tables } from "../store.ts";
import { schedule } from "./schedule.ts";
import { syncDuties } from "./sync-duties.ts";

export interface Planning {
  readonly plans: Plans;
  readonly store: Store;
  readonly clock: Clock;
  readonly organisationOf: OrganisationOf;
  /** Roles that the settings give: the first coordinators. */
  readonly founding: readonly Role[];
}

/** What a round of planning did. */
export interface Planned {
  readonly duties: number;
  readonly made: number;
  readonly cancelled: number;
}

/**
 * Brings duties, reminders and messages up to what calendar, decisions, roles and presses now ask for. Keys are deterministic:
 * planning twice, or on two machines at once, plans the same once.
 */
export function createPlanReminders(parts: Planning): (snoozes?: ReadonlyMap<DutyId, Snooze>) => Promise<Planned> {
  return (snoozes = new Map()) => parts.store.atomically((tables) => planIn(parts, tables, snoozes));
}

async function planIn(parts: Planning, tables: Tables, snoozes: ReadonlyMap<DutyId, Snooze>): Promise<Planned> {
  const day = today(parts.clock);
  const duties = await syncDuties(parts.plans, tables, day);
  const known = Map.groupBy(await tables.outbox.remindersOf(duties.map(({ id }) => id)), ({ duty }) => duty);
  const people = await peopleOf(parts, tables);
  const switches = await tables.settings.switches();
  const changes = duties.map((duty) => ({
    duty,
    ...changesOf(parts, { duty, known: known.get(duty.id) ?? [], people, switches, day, snooze: snoozes.get(duty.id) }),
  }));
  const cancelled = changes.flatMap(({ duty, cancel }) => cancel.map(({ person, step }) => idOf(duty, person, step)));
  const made = changes.flatMap(({ make }) => make);
  const moved = changes.flatMap(({ duty, move }) =>
    move.map(({ person, step, day: to }) => ({ id: idOf(duty, person, step), person, day: to })),
  );
  await tables.outbox.setReminders(cancelled, "cancelled");
  await schedule(tables, { made, moved }, people.byId);
  return { duties: duties.length, made: made.length, cancelled: cancelled.length };
}

function idOf(duty: Duty, person: PersonId, step: Step): ReminderId {
  return reminderId(duty.id, personDestination(person), step);
}

interface People {
  readonly roles: readonly Role[];
  readonly pauses: readonly Pause[];
  readonly byId: ReadonlyMap<PersonId, Person>;
}

async function peopleOf({ founding }: Planning, tables: Tables): Promise<People> {
  const [all, roles] = await Promise.all([tables.people.all(), tables.people.roles()]);
  return {
    roles: [...founding, ...roles],
    pauses: all.flatMap(({ id, silentUntil }) =>
      silentUntil === undefined ? [] : [{ person: id, until: silentUntil }],
    ),
    byId: new Map(all.map((person) => [person.id, person])),
  };
}

interface Situation {
  readonly duty: Duty;
  readonly known: readonly Reminder[];
  readonly people: People;
  readonly switches: Switches;
  readonly day: Temporal.PlainDate;
  readonly snooze: Snooze | undefined;
}

function changesOf({ plans, organisationOf }: Planning, { duty, known, people, switches, day, snooze }: Situation) {
  const { party, plan } = duty;
  const recipients = recipientsOf({ party, plan, ...people, today: day, organisationOf, carrier: carrierOf(duty) });
  const { leadDays } = plans.get("calendar-entry", duty.entry);
  const inState = (state: Reminder["state"]): readonly KnownReminder[] =>
    known
      .filter((each) => each.state === state)
      .map(({ recipient, step, day: on }) => ({ person: recipient as string as PersonId, step, day: on }));
  return replan({
    duty,
    recipients,
    leadDays,
    managerStep: switches.managerStep,
    today: day,
    sent: inState("sent"),
    planned: inState("planned"),
    ...(snooze === undefined ? {} : { snoozes: [snooze] }),
  });
}
