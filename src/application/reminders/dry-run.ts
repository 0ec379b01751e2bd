import type { PersonId } from "../../domain/access/person.ts";
import { recipientsOf, type Recipients } from "../../domain/access/recipients.ts";
import type { OrganisationOf, Role } from "../../domain/access/role.ts";
import type { Window } from "../../domain/calendar/occurrence.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import type { CalendarOverlay } from "../../domain/calendar/overlay.ts";
import type { Duty, DutyId } from "../../domain/duty/duty.ts";
import { carrierOf } from "../../domain/duty/duty-life.ts";
import { remindersOf } from "../../domain/duty/reminders-of.ts";
import { sendAt } from "../../domain/duty/sending-time.ts";
import type { WouldSend } from "../../domain/duty/would-send.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { untouchedSwitches, type Person, type Store, type Switches } from "../store.ts";
import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import { dutiesOf } from "./duties-of.ts";
import { byWeek, weekOf } from "./by-week.ts";
import { changesForOverseers, pausesOf, type Hears, type People, type Watched } from "./reminder-changes.ts";

/** What a dry run needs to know of the state. */
export interface StateNow {
  readonly overlay: CalendarOverlay;
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly switches: Switches;
  /** Duties as they stand; one that is not there yet is open. */
  readonly duties: ReadonlyMap<DutyId, Duty>;
}

const nobody = "nobody" as PersonId;
/** The longest lead and a quiet July before it. */
const leadsReachDays = 62;
/** The last overdue step and the longest run of free days. */
const overdueReachDays = 45;

/**
 * Every reminder that would be sent in the window, by time, if nothing were done: nobody reports, nobody acknowledges. Writes
 * nothing and sends nothing.
 */
export function dryRun(
  plans: Plans,
  state: StateNow,
  { window, organisationOf }: { readonly window: Window; readonly organisationOf: OrganisationOf },
): readonly WouldSend[] {
  const wide = {
    from: window.from.subtract({ days: overdueReachDays }),
    until: window.until.add({ days: leadsReachDays }),
  };
  const coming = occurrences(plans, wide, state.overlay).flatMap((occurrence) => dutiesOf(plans, occurrence));
  const sendTimes = new Map(state.people.map(({ id, sendTime }) => [id, sendTime]));
  const people = peopleIn(state);
  const known = coming.flatMap((duty) => knownOr(state, duty, window.from));
  const reports = byWeek(known);
  return known
    .flatMap((duty) => {
      const asked = remindersFor(plans, duty, state, { from: window.from, organisationOf });
      const watched = { duty, ofWeek: reports.get(weekOf(duty)) ?? [], known: [], people, day: window.from };
      return [...asked, ...oversightOf(watched, asked, organisationOf)];
    })
    .filter(({ day }) => Temporal.PlainDate.compare(day, window.until) < 0)
    .map((each) => ({ ...each, at: sendAt(each.day, each.to && sendTimes.get(each.to)) }))
    .toSorted((a, b) => Temporal.ZonedDateTime.compare(a.at, b.at) || (a.duty.id < b.duty.id ? -1 : 1));
}

/** A duty that nobody has known of is not overdue from the start: it begins with those due from now on. */
function knownOr({ duties }: StateNow, duty: Duty, from: Temporal.PlainDate): readonly Duty[] {
  const known = duties.get(duty.id);
  if (known) return [known];
  return Temporal.PlainDate.compare(duty.due, from) >= 0 ? [duty] : [];
}

function remindersFor(
  plans: Plans,
  duty: Duty,
  { roles, people, switches }: StateNow,
  { from, organisationOf }: { readonly from: Temporal.PlainDate; readonly organisationOf: OrganisationOf },
): readonly Omit<WouldSend, "at">[] {
  const { party, plan } = duty;
  const recipients = recipientsOf({
    party,
    plan,
    roles,
    pauses: pausesOf(people),
    today: from,
    organisationOf,
    carrier: carrierOf(duty),
  });
  const { leadDays } = plans.get("calendar-entry", duty.entry);
  return remindersOf({
    duty,
    recipients: withNobody(recipients),
    leadDays,
    managerStep: switches.managerStep,
    today: from,
  }).map(({ person, step, day, because, through }) => ({
    duty,
    step,
    day,
    because,
    noRecipient: person === nobody || through === "coordinators",
    ...(person === nobody ? {} : { to: person }),
  }));
}

function peopleIn({ roles, people }: StateNow): People {
  return { roles, pauses: pausesOf(people), byId: new Map(people.map((person) => [person.id, person])) };
}

/** What those who watch over a report would be told, who hear of it in no other way. */
function oversightOf(
  watched: Watched,
  asked: readonly Omit<WouldSend, "at">[],
  organisationOf: OrganisationOf,
): readonly Omit<WouldSend, "at">[] {
  const hears: Hears = (person, day) => asked.some((each) => each.to === person && each.day.equals(day));
  return changesForOverseers({ organisationOf }, watched, hears).make.map(({ person, step, day, because }) => ({
    duty: watched.duty,
    step,
    day,
    because,
    noRecipient: false,
    to: person,
  }));
}

/** Stands in where there is not even a coordinator, so that what nobody would get is still shown. */
function withNobody(recipients: Recipients): Recipients {
  const filled = (name: "owner" | "contact") => ({
    ...recipients[name],
    people: recipients[name].people.length > 0 ? recipients[name].people : [nobody],
  });
  return { ...recipients, owner: filled("owner"), contact: filled("contact") };
}

/** Reads the state of now from the store, with the roles that the settings give. */
export async function stateNow(store: Store, founding: readonly Role[], { from, until }: Window): Promise<StateNow> {
  const around = {
    from: from.subtract({ days: 2 * overdueReachDays }),
    until: until.add({ days: 2 * leadsReachDays }),
  };
  const [decisions, roles, people, switches, duties] = await Promise.all([
    store.clock.decisions(),
    store.people.roles(),
    store.people.all(),
    store.settings.switches(),
    store.duties.dueIn(around.from, around.until),
  ]);
  return {
    overlay: overlayOf(decisions),
    roles: [...founding, ...roles],
    people,
    switches,
    duties: new Map(duties.map((duty) => [duty.id, duty])),
  };
}

/** The state of an installation that has none yet. */
export function emptyState(founding: readonly Role[]): StateNow {
  return {
    overlay: overlayOf([]),
    roles: founding,
    people: [],
    switches: untouchedSwitches,
    duties: new Map(),
  };
}
