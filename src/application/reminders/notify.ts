import { localDay } from "../../domain/calendar/local-day.ts";
import { pausedUntil } from "../../domain/access/pause.ts";
import { nextWorkingDay } from "../../domain/calendar/working-day.ts";
import { personAt, type DestinationId } from "../../domain/duty/message.ts";
import type { NewNotice } from "../../domain/duty/notice.ts";
import type { Tables } from "../store.ts";
import { pausesOf } from "./reminder-changes.ts";
import { schedule, type Timing } from "./schedule.ts";

/** What is decided on within these minutes goes out in one message, with the reminders that follow from it. */
const gathered = { minutes: 5 };

/** Puts notices into the next messages of their readers, each once however often it is called. */
export async function notify(tables: Tables, notices: readonly NewNotice[], now: Temporal.Instant): Promise<void> {
  const known = await tables.outbox.knownNotices(notices.map(({ id }) => id));
  const fresh = notices.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  const people = await tables.people.all();
  const pauses = pausesOf(people);
  const today = localDay(now);
  const dayFor = ({ recipient }: NewNotice): Temporal.PlainDate =>
    nextWorkingDay(pausedUntil(personAt(recipient), pauses, today) ?? today);
  const times = new Map<string, Temporal.PlainTime | undefined>(people.map(({ id, sendTime }) => [id, sendTime]));
  await schedule(
    tables,
    { notified: fresh.map((notice) => ({ ...notice, day: dayFor(notice) })) },
    { now: now.add(gathered), timeOf: (to) => times.get(to) },
  );
}

/** Has what waits for somebody beside their duties wait until a day on which they take messages again. */
export async function holdNotices(
  tables: Tables,
  { destination, until }: { readonly destination: DestinationId; readonly until: Temporal.PlainDate },
  { now, timeOf }: Timing,
): Promise<void> {
  const waiting = (await tables.outbox.inState(["planned"])).filter(
    (each) => each.destination === destination && Temporal.PlainDate.compare(each.day, until) < 0,
  );
  for (const { id } of waiting) {
    const held = await tables.outbox.noticesIn(id);
    const notified = held.map((notice) => ({ ...notice, day: nextWorkingDay(until) }));
    if (notified.length > 0) await schedule(tables, { notified }, { now, timeOf });
  }
}
