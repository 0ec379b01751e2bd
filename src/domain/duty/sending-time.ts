import { isWorkingDay, nextWorkingDay } from "../calendar/working-day.ts";

const zone = "Europe/Helsinki";
/** Messages leave between these hours of a working day, the last one excluded. */
const opens = new Temporal.PlainTime(8);
const closes = new Temporal.PlainTime(16);
/** After this hour a late message is no longer today's. */
const lateUntil = new Temporal.PlainTime(15);
/** A queue that looks round every few minutes is not late. */
const graceMinutes = 15;

export const defaultSendingTime = new Temporal.PlainTime(9);

/** What to do now with a message. A postponed one belongs to the message of the day it is postponed to. */
export type WhenToSend =
  | { readonly kind: "wait"; readonly until: Temporal.ZonedDateTime }
  | { readonly kind: "send"; readonly late: boolean }
  | { readonly kind: "postpone"; readonly to: Temporal.PlainDate };

/** Whether a person may choose this time for their messages. */
export function isSendingTime(time: Temporal.PlainTime): boolean {
  return Temporal.PlainTime.compare(time, opens) >= 0 && Temporal.PlainTime.compare(time, closes) < 0;
}

/** The moment on a day when a person's message leaves. A time outside the hours of sending counts as none chosen. */
export function sendAt(day: Temporal.PlainDate, time = defaultSendingTime): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone, plainTime: isSendingTime(time) ? time : defaultSendingTime });
}

/** The moment when what has become known now leaves on a day: at its usual time, or at once when that has passed and messages still leave. */
export function sendAtOrNow(
  day: Temporal.PlainDate,
  now: Temporal.Instant,
  time?: Temporal.PlainTime,
): Temporal.ZonedDateTime {
  const usual = sendAt(day, time);
  const local = now.toZonedDateTimeISO(zone);
  const passed = local.toPlainDate().equals(day) && Temporal.ZonedDateTime.compare(local, usual) > 0;
  return passed && isSendingTime(local.toPlainTime()) ? local : usual;
}

/**
 * Whether a planned message leaves now. After a downtime it leaves on the same day until 15.00, marked late; later it is postponed
 * to the next working day that still sends. Nothing is lost, nothing leaves outside the hours of sending.
 */
export function whenToSend(planned: Temporal.ZonedDateTime, now: Temporal.Instant): WhenToSend {
  const moment = allowed(planned.withTimeZone(zone));
  const local = now.toZonedDateTimeISO(zone);
  if (Temporal.ZonedDateTime.compare(local, moment) < 0) return { kind: "wait", until: moment };
  const today = local.toPlainDate();
  if (!today.equals(moment.toPlainDate())) return { kind: "postpone", to: nextToSend(local) };
  const late = moment.until(local).total("minutes") > graceMinutes;
  const inTime = Temporal.PlainTime.compare(local.toPlainTime(), late ? lateUntil : closes) < 0;
  return inTime ? { kind: "send", late } : { kind: "postpone", to: nextWorkingDay(today.add({ days: 1 })) };
}

/** The planned moment itself, or the next one in the hours of sending. */
function allowed(planned: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const [day, time] = [planned.toPlainDate(), planned.toPlainTime()];
  if (isWorkingDay(day)) {
    if (isSendingTime(time)) return planned;
    if (Temporal.PlainTime.compare(time, opens) < 0) return sendAt(day, opens);
  }
  return sendAt(nextWorkingDay(isWorkingDay(day) ? day.add({ days: 1 }) : day));
}

/** Today when it is a working day before 15.00, otherwise the next working day. */
function nextToSend(local: Temporal.ZonedDateTime): Temporal.PlainDate {
  const past = Temporal.PlainTime.compare(local.toPlainTime(), lateUntil) >= 0;
  const today = local.toPlainDate();
  return nextWorkingDay(past ? today.add({ days: 1 }) : today);
}
