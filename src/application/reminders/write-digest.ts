import type { PersonId } from "../../domain/access/person.ts";
import { covers, holds, type OrganisationOf, type Role } from "../../domain/access/role.ts";
import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import type { Occurrence, OccurrenceId } from "../../domain/calendar/occurrence.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import { partiesWithoutRecipient } from "../../domain/access/recipients.ts";
import { digests } from "../../domain/duty/digest.ts";
import type { ToldDuty } from "../../domain/duty/digest-content.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import { isOversight } from "../../domain/duty/oversight.ts";
import { isChannel, personAt, type Message, type Reminder } from "../../domain/duty/message.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { reportOf, type Report } from "../../domain/progress/report.ts";
import type { AccessCheck } from "../access-check.ts";
import { today, type Clock } from "../clock.ts";
import { unaccountedNumbers } from "../number-gate.ts";
import type { CardWriter, Logger } from "../ports.ts";
import { standingNow } from "../progress/standing-now.ts";
import type { Store } from "../store.ts";
import type { Outgoing } from "./messenger.ts";
import { rolesFor } from "./roles-for.ts";

/** Writes a message from its reminders as their duties stand now; undefined when a number in it could not be traced. */
export type WriteDigest<Card> = (
  message: Message,
  reminders: readonly Reminder[],
  late: boolean,
) => Promise<Outgoing<Card> | undefined>;

export interface Digesting<Card> {
  readonly plans: Plans;
  readonly store: Store;
  readonly writer: CardWriter<Card>;
  readonly access: AccessCheck;
  readonly organisationOf: OrganisationOf;
  readonly clock: Clock;
  readonly log: Logger;
}

export function createWriteDigest<Card>(parts: Digesting<Card>): WriteDigest<Card> {
  const { store, writer, clock, log } = parts;
  return async (message, reminders, late) => {
    const person = await store.people.find(personAt(message.destination));
    const told = await toldDuties(parts, reminders, personAt(message.destination));
    const addressed = [...told].map(([reminder, { duty }]) => ({ ...reminder, ...message, due: duty.due, reminder }));
    const groups = digests(addressed).flatMap(({ groups: each }) =>
      each.map(({ due, items }) => ({
        due,
        items: items.flatMap(({ reminder }) => told.get(reminder.reminder) ?? []),
      })),
    );
    const reader = isChannel(message.destination) ? "channel" : "person";
    const written = writer.digest(
      { groups, late, reader },
      { lang: person?.language ?? "fi", today: today(clock).toString() },
    );
    const loose = unaccountedNumbers(written.text, written.spans);
    if (loose.length === 0) return { ...written, key: message.id };
    log.error({ message: message.id, loose }, "a message held a number of no record and was not sent");
    return undefined;
  };
}

/** What there is to tell of each reminder's duty. */
async function toldDuties(
  parts: Digesting<unknown>,
  reminders: readonly Reminder[],
  reader: PersonId,
): Promise<ReadonlyMap<Reminder, ToldDuty>> {
  const { plans, store, organisationOf, clock } = parts;
  const duties = await store.duties.of(reminders.map(({ duty }) => duty));
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const found = reminders.flatMap((reminder) => {
    const duty = byId.get(reminder.duty);
    return duty ? [{ reminder, duty }] : [];
  });
  const roles = await rolesFor(parts, reader, duties);
  const overseen = await overseenBy(parts, reader, { reminders, duties, roles });
  const coming = await occurrencesOf(plans, store, duties);
  return new Map(
    found.map(({ reminder, duty }) => {
      const { plan, party } = duty;
      const lacking = partiesWithoutRecipient([party], { plan, roles, today: today(clock), organisationOf });
      const occurrence = coming.get(duty.occurrence);
      const entry = plans.get("calendar-entry", duty.entry);
      const reports = isOversight(reminder.step) ? overseen.get(duty.occurrence) : undefined;
      const watched = reports ? { overseen: reports } : {};
      const told = { duty, entry, because: reminder.because, instead: lacking.length > 0, ...watched };
      return [reminder, occurrence ? { ...told, occurrence } : told];
    }),
  );
}

interface Overseen {
  readonly reminders: readonly Reminder[];
  readonly duties: readonly Duty[];
  readonly roles: readonly Role[];
}

/** How the reports stand that a reader watches over, of the rounds that they are told of. */
async function overseenBy(
  { plans, store, organisationOf, clock }: Digesting<unknown>,
  reader: PersonId,
  { reminders, duties, roles }: Overseen,
): Promise<ReadonlyMap<OccurrenceId, readonly Report[]>> {
  const watched = new Set(reminders.filter(({ step }) => isOversight(step)).map(({ duty }) => duty));
  const rounds = new Set(duties.filter(({ id }) => watched.has(id)).map(({ occurrence }) => occurrence));
  if (rounds.size === 0) return new Map();
  const day = today(clock);
  const mine = roles.filter((role) => role.person === reader && watches.has(role.name) && holds(role, day));
  const { duties: owing, entries } = await standingNow(store, day);
  const reports = owing
    .filter((duty) => rounds.has(duty.occurrence) && mine.some(({ scope }) => covers(scope, duty, organisationOf)))
    .map((duty) => reportOf(plans, duty, entries, day));
  return Map.groupBy(reports, ({ duty }) => duty.occurrence);
}

const watches: ReadonlySet<Role["name"]> = new Set(["coordinator", "manager"]);

/** The occurrences of duties that stand in the order of their due dates. */
async function occurrencesOf(
  plans: Plans,
  store: Store,
  duties: readonly Duty[],
): Promise<ReadonlyMap<OccurrenceId, Occurrence>> {
  const [first, last] = [duties[0]?.due, duties.at(-1)?.due];
  if (!first || !last) return new Map();
  const overlay = overlayOf(await store.clock.decisions());
  const entries = [...new Set(duties.map(({ entry }) => entry))].map((id) => plans.get("calendar-entry", id));
  const found = occurrences(plans, { from: first, until: last.add({ days: 1 }) }, overlay, entries);
  return new Map(found.map((occurrence) => [occurrence.id, occurrence]));
}
