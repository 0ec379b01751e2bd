import type { PersonId } from "../../domain/access/person.ts";
import { peopleHere, type OrganisationOf, type Role } from "../../domain/access/role.ts";
import type { Snooze } from "../../domain/duty/duty-action.ts";
import type { Duty, DutyId } from "../../domain/duty/duty.ts";
import { carrierOf } from "../../domain/duty/duty-life.ts";
import { personDestination, reminderId, type BareReminder, type ReminderId } from "../../domain/duty/message.ts";
import type { Step } from "../../domain/duty/step.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { today, type Clock } from "../clock.ts";
import type { Store, Tables } from "../store.ts";
import { byWeek, weekOf } from "./by-week.ts";
import { changesOf, pausesOf, type People } from "./reminder-changes.ts";
import { schedule } from "./schedule.ts";
import { syncDuties } from "./sync-duties.ts";
import { tellGaps } from "./tell-gaps.ts";

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

/** Duties planned in one transaction, which must not take long. */
const together = 100;

/**
 * Brings duties, reminders and messages up to what calendar, decisions, roles and presses now ask for. Keys are deterministic:
 * planning twice, or on two machines at once, plans the same once; and planning that was cut off goes on where it was.
 */
export function createPlanReminders(parts: Planning): () => Promise<Planned> {
  const { plans, store, clock } = parts;
  return async () => {
    const ids = await store.atomically((tables) => syncDuties(plans, tables, today(clock)));
    const planned = { duties: ids.length, made: 0, cancelled: 0 };
    for (let from = 0; from < ids.length; from += together) {
      const some = ids.slice(from, from + together);
      const { made, cancelled } = await store.atomically((tables) => planDuties(parts, tables, some, new Map()));
      planned.made += made;
      planned.cancelled += cancelled;
    }
    await store.atomically((tables) => tellGaps(tables, parts.founding, clock.now()));
    return planned;
  };
}

/** Plans some duties anew as a part of somebody's transaction, with the snoozes that were made in it. */
export type PlanWithin = (
  tables: Tables,
  duties: readonly DutyId[],
  snoozes: ReadonlyMap<DutyId, Snooze>,
) => Promise<Omit<Planned, "duties">>;

export function createPlanWithin(parts: Planning): PlanWithin {
  return (tables, duties, snoozes) => planDuties(parts, tables, duties, snoozes);
}

async function planDuties(
  parts: Planning,
  tables: Tables,
  ids: readonly DutyId[],
  snoozes: ReadonlyMap<DutyId, Snooze>,
): Promise<Omit<Planned, "duties">> {
  const day = today(parts.clock);
  const people = await peopleOf(parts, tables);
  const duties = await takenBack(tables, await tables.duties.of(ids), peopleHere(people.roles, day));
  const known = Map.groupBy(await knownReminders(tables, ids), ({ duty }) => duty);
  const switches = await tables.settings.switches();
  const channels = (await tables.channels.all()).filter(({ active }) => active);
  const reports = await reportsByWeek(tables, duties);
  const changes = duties.flatMap((duty) => {
    const own = {
      known: known.get(duty.id) ?? [],
      ofWeek: reports.get(weekOf(duty)) ?? [],
      snooze: snoozes.get(duty.id),
    };
    return changesOf(parts, { duty, ...own, people, switches, day }, channels).map((each) => ({ duty, ...each }));
  });
  const cancelled = changes.flatMap(({ duty, cancel }) => cancel.map(({ person, step }) => idOf(duty, person, step)));
  const made = changes.flatMap(({ make }) => make);
  const moved = changes.flatMap(({ duty, move }) =>
    move.map(({ person, step, day: to }) => ({
      ...{ id: idOf(duty, person, step), destination: personDestination(person) },
      ...{ day: to, due: duty.due },
    })),
  );
  await tables.outbox.setReminders(cancelled, "cancelled");
  const timing = { now: parts.clock.now(), timeOf: (to: string) => people.byId.get(to)?.sendTime };
  await schedule(tables, { made, moved }, timing);
  return { made: made.length, cancelled: cancelled.length };
}

/** The reports that are due in the weeks of duties that stand in the order of their due dates. */
async function reportsByWeek(tables: Tables, duties: readonly Duty[]): Promise<ReadonlyMap<string, readonly Duty[]>> {
  const [first, last] = [duties[0]?.due, duties.at(-1)?.due];
  if (!first || !last) return new Map();
  const around = await tables.duties.dueIn(first.subtract({ days: 6 }), last.add({ days: 7 }));
  return byWeek(around);
}

/**
 * What has been planned and told. A message that is leaving, may have left or was refused takes its reminders with it: they count as
 * told, or the same would be said again the next day, and the step after it would wait for ever.
 */
async function knownReminders(tables: Tables, duties: readonly DutyId[]): Promise<readonly BareReminder[]> {
  const left = new Set((await tables.outbox.inState(["sending", "unknown", "failed"])).map(({ id }) => id));
  const reminders = await tables.outbox.remindersOf(duties);
  return reminders.map((each) =>
    each.state === "planned" && left.has(each.message) ? { ...each, state: "sent" } : each,
  );
}

/** What somebody who has left had taken or been given is open again: nobody takes care of it any more. */
async function takenBack(
  tables: Tables,
  duties: readonly Duty[],
  present: ReadonlySet<PersonId>,
): Promise<readonly Duty[]> {
  const left = (duty: Duty): boolean => {
    const carrier = carrierOf(duty);
    return carrier !== undefined && !present.has(carrier);
  };
  const open = duties.map((duty): Duty => (left(duty) ? { ...duty, state: { kind: "open" } } : duty));
  for (const duty of open) if (!duties.includes(duty)) await tables.duties.save(duty);
  return open;
}

function idOf(duty: Duty, person: PersonId, step: Step): ReminderId {
  return reminderId(duty.id, personDestination(person), step);
}

async function peopleOf({ founding }: Planning, tables: Tables): Promise<People> {
  const all = await tables.people.all();
  const roles = await tables.people.roles();
  return {
    roles: [...founding, ...roles],
    pauses: pausesOf(all),
    byId: new Map(all.map((person) => [person.id, person])),
  };
}
