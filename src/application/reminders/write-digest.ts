import type { PersonId } from "../../domain/access/person.ts";
import type { OrganisationOf, Role } from "../../domain/access/role.ts";
import { sameRole } from "../../domain/access/same-role.ts";
import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import type { Occurrence, OccurrenceId } from "../../domain/calendar/occurrence.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import { partiesWithoutRecipient } from "../../domain/access/recipients.ts";
import { digests } from "../../domain/duty/digest.ts";
import type { ScopedStatus, ToldDuty, ToldNotice } from "../../domain/duty/digest-content.ts";
import type { Duty } from "../../domain/duty/duty.ts";
import { isOversight } from "../../domain/duty/oversight.ts";
import { isChannel, personAt, type Message, type Reminder } from "../../domain/duty/message.ts";
import type { Notice } from "../../domain/duty/notice.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { AccessCheck } from "../access-check.ts";
import { today, type Clock } from "../clock.ts";
import { unaccountedNumbers } from "../number-gate.ts";
import type { CardWriter, Logger } from "../ports.ts";
import type { Store } from "../store.ts";
import type { Outgoing } from "./messenger.ts";
import { overseenBy } from "./overseen.ts";
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
    const { told, statuses } = await toldDuties(parts, reminders, personAt(message.destination));
    const notices = toldNotices(
      await store.outbox.noticesIn(message.id),
      await store.people.roles(personAt(message.destination)),
    );
    const addressed = [...told].map(([reminder, { duty }]) => ({ ...reminder, ...message, due: duty.due, reminder }));
    const groups = digests(addressed).flatMap(({ groups: each }) =>
      each.map(({ due, items }) => ({
        due,
        items: items.flatMap(({ reminder }) => told.get(reminder.reminder) ?? []),
      })),
    );
    const reader = isChannel(message.destination) ? "channel" : "person";
    const written = writer.digest(
      { groups, statuses, notices, late, reader },
      { lang: person?.language ?? "fi", today: today(clock).toString() },
    );
    const loose = unaccountedNumbers(written.text, written.spans);
    if (loose.length === 0) return { ...written, key: message.id };
    log.error({ message: message.id, loose }, "a message held a number of no record and was not sent");
    return undefined;
  };
}

/** A role stands as it is now, and is told once though it was decided on twice. */
function toldNotices(notices: readonly Notice[], roles: readonly Role[]): readonly ToldNotice[] {
  const wrong = notices.flatMap(({ content }) => (content.kind === "wrong-answers" ? [content] : []));
  const decided = notices.flatMap(({ recipient, content }) =>
    content.kind === "role" ? roles.filter((role) => sameRole(role, { ...content, person: personAt(recipient) })) : [],
  );
  return [...[...new Set(decided)].map((role) => ({ kind: "role", role }) as const), ...wrong];
}

interface Told {
  readonly told: ReadonlyMap<Reminder, ToldDuty>;
  readonly statuses: readonly ScopedStatus[];
}

/** What there is to tell of each reminder's duty, and of what its reader watches over. */
async function toldDuties(parts: Digesting<unknown>, reminders: readonly Reminder[], reader: PersonId): Promise<Told> {
  const { plans, store, organisationOf, clock } = parts;
  const duties = await store.duties.of(reminders.map(({ duty }) => duty));
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const found = reminders.flatMap((reminder) => {
    const duty = byId.get(reminder.duty);
    return duty ? [{ reminder, duty }] : [];
  });
  const roles = await rolesFor(parts, reader, duties);
  const seen = { plans, store, organisationOf, today: today(clock) };
  const { reports: overseen, statuses } = await overseenBy(seen, reader, { reminders, duties, roles });
  const coming = await occurrencesOf(plans, store, duties);
  const told = new Map(
    found.map(({ reminder, duty }) => {
      const { plan, party } = duty;
      const lacking = partiesWithoutRecipient([party], { plan, roles, today: today(clock), organisationOf });
      const occurrence = coming.get(duty.occurrence);
      const entry = plans.get("calendar-entry", duty.entry);
      const reports = isOversight(reminder.step) ? overseen.get(duty.occurrence) : undefined;
      const watched = reports ? { overseen: reports } : {};
      const known = { duty, entry, because: reminder.because, instead: lacking.length > 0, ...watched };
      return [reminder, occurrence ? { ...known, occurrence } : known];
    }),
  );
  return { told, statuses };
}

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
