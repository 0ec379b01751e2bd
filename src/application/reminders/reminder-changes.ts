import { rolesReached, type Pause } from "../../domain/access/pause.ts";
import type { PersonId } from "../../domain/access/person.ts";
import { recipientsOf, type Recipients } from "../../domain/access/recipients.ts";
import { covers, peopleHere, type OrganisationOf, type Role } from "../../domain/access/role.ts";
import type { KnownReminder } from "../../domain/duty/asked-reminders.ts";
import { isForChannel } from "../../domain/duty/digest.ts";
import type { Snooze } from "../../domain/duty/duty-action.ts";
import { carrierOf } from "../../domain/duty/duty-life.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import { isChannel, personAt, type BareReminder } from "../../domain/duty/message.ts";
import { isOversight, oversight } from "../../domain/duty/oversight.ts";
import { replan, type Replanned } from "../../domain/duty/replan.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { Channel, Person, Switches } from "../store.ts";

/** Who wants no messages for a while. */
export function pausesOf(people: readonly Person[]): readonly Pause[] {
  return people.flatMap(({ id, silentUntil }) =>
    silentUntil === undefined ? [] : [{ person: id, until: silentUntil }],
  );
}

/** Everybody who may be told something, as of now. */
export interface People {
  readonly roles: readonly Role[];
  readonly pauses: readonly Pause[];
  readonly byId: ReadonlyMap<string, Person>;
}

/** A duty with those who may watch over it, and what is known of its reminders. */
export interface Watched {
  readonly duty: Duty;
  /** The reports that are due in the duty's week, its own among them. */
  readonly ofWeek: readonly Duty[];
  readonly known: readonly BareReminder[];
  readonly people: People;
  readonly day: Temporal.PlainDate;
}

/** A duty with what decides on its reminders. */
export interface Situation extends Watched {
  readonly switches: Switches;
  readonly snooze: Snooze | undefined;
}

interface Rules {
  readonly plans: Plans;
  readonly organisationOf: OrganisationOf;
}

/**
 * What changes in the reminders of a duty, for its people and for each channel that reads along. A channel that has been taken
 * out of use keeps what it was told and is told nothing more.
 */
export function changesOf(parts: Rules, situation: Situation, channels: readonly Channel[]): readonly Replanned[] {
  const { duty, known } = situation;
  const ofChannels = known.filter(({ recipient }) => isChannel(recipient));
  const ofPeople = known.filter((each) => !ofChannels.includes(each));
  const watching = ofPeople.filter(({ step }) => isOversight(step));
  const own = { ...situation, known: ofPeople.filter((each) => !watching.includes(each)) };
  const asked = changesForPeople(parts, own);
  const reading = channels.filter(({ scope }) => covers(scope, duty, parts.organisationOf));
  const unread = ofChannels.filter(({ recipient }) => reading.every(({ id }) => id !== recipient));
  return [
    asked,
    changesForOverseers(parts, { ...situation, known: watching }, heardAnyhow(own.known, asked)),
    ...reading.map((channel) => changesForChannel(parts, { ...situation, known: ofChannels }, channel)),
    { cancel: knownIn(unread, "planned"), make: [], move: [] },
  ];
}

/** What changes for the people of a duty. What was sent to somebody who has left since is as if it had not been. */
function changesForPeople(
  { plans, organisationOf }: Rules,
  { duty, known, people, switches, day, snooze }: Situation,
): Replanned {
  const { party, plan } = duty;
  const recipients = recipientsOf({ party, plan, ...people, today: day, organisationOf, carrier: carrierOf(duty) });
  const { leadDays } = plans.get("calendar-entry", duty.entry);
  const present = peopleHere(people.roles, day);
  const isHere = ({ person }: KnownReminder): boolean => present.has(person);
  const planned = knownIn(known, "planned");
  const { cancel, make, move } = replan({
    ...{ duty, recipients, leadDays, pauses: people.pauses, managerStep: switches.managerStep, today: day },
    sent: knownIn(known, "sent").filter(isHere),
    planned: planned.filter(isHere),
    ...(snooze === undefined ? {} : { snoozes: [snooze] }),
  });
  // Not even what they had asked for.
  return { cancel: [...cancel, ...planned.filter((each) => !isHere(each))], make, move };
}

export type Hears = (person: PersonId, day: Temporal.PlainDate) => boolean;

/** When people hear of a duty by the steps that ask something of them, after a change. */
function heardAnyhow(known: readonly BareReminder[], { cancel, make, move }: Replanned): Hears {
  const key = ({ person, step }: Pick<KnownReminder, "person" | "step">): string => `${person}/${step}`;
  const gone = new Set([...cancel, ...move].map(key));
  const kept = [...knownIn(known, "sent"), ...knownIn(known, "planned").filter((each) => !gone.has(key(each)))];
  const days = new Set([...kept, ...make, ...move].map(({ person, day }) => `${person}/${day.toString()}`));
  return (person, day) => days.has(`${person}/${day.toString()}`);
}

/** What changes for those who watch over a report. */
export function changesForOverseers(
  { organisationOf }: Pick<Rules, "organisationOf">,
  { duty, ofWeek, known, people, day }: Watched,
  hears: Hears,
): Replanned {
  const watching = rolesReached(people.roles, people.pauses, day);
  const those = (wanted: Role["name"], place: Duty): readonly PersonId[] => [
    ...new Set(
      watching
        .filter(({ name, scope }) => name === wanted && covers(scope, place, organisationOf))
        .map(({ person }) => person),
    ),
  ];
  const overseers = { coordinators: those("coordinator", duty), managers: those("manager", duty) };
  const lastOfWeek = (manager: PersonId): Temporal.PlainDate =>
    ofWeek
      .filter((each) => those("manager", each).includes(manager))
      .map(({ due }) => due)
      .reduce((last, due) => (Temporal.PlainDate.compare(due, last) > 0 ? due : last), duty.due);
  const [sent, planned] = [knownIn(known, "sent"), knownIn(known, "planned")];
  return oversight({ duty, overseers, lastOfWeek, sent, planned, hears, today: day });
}

/** What changes for a channel: it is told of what comes and of what changes, never of who is late. */
function changesForChannel({ plans }: Rules, { duty, known, day }: Situation, channel: Channel): Replanned {
  const { leadDays } = plans.get("calendar-entry", duty.entry);
  const own = known.filter(({ recipient }) => recipient === channel.id);
  const { cancel, make, move } = replan({
    ...{ duty, recipients: onlyOwner(channel), leadDays, managerStep: false, today: day },
    sent: knownIn(own, "sent"),
    planned: knownIn(own, "planned"),
  });
  const told = ({ step }: KnownReminder): boolean => isForChannel(step);
  return { cancel, make: make.filter(told), move: move.filter(told) };
}

/** The rules of reminders know people only; to them a channel is one that reads along. */
function onlyOwner({ id }: Channel): Recipients {
  const nobody = { people: [], through: "nobody", noRecipient: true } as const;
  const owner = { people: [personAt(id)], through: "unit", noRecipient: false } as const;
  return { owner, deputy: nobody, contact: nobody, manager: nobody };
}

function knownIn(known: readonly BareReminder[], state: BareReminder["state"]): readonly KnownReminder[] {
  return known
    .filter((each) => each.state === state)
    .map(({ recipient, step, day }) => ({ person: personAt(recipient), step, day }));
}
