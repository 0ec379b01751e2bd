import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalEventData } from "ical-generator";
import { eventText, eventTitle, feedTitle } from "../cards/event-words.ts";
import type { Writing } from "../cards/parts.ts";
import { beginningOf, zone, type Occurrence, type OccurrenceId } from "../domain/calendar/occurrence.ts";

/** Calendar programs ask again on their own slow clocks unless told how often a feed may change. */
const refreshSeconds = 6 * 60 * 60;

export interface FeedParts {
  readonly writing: Writing;
  /** The plan the feed is of, by name; all plans when absent. */
  readonly plan?: string;
  /** How often an occurrence has been changed; a calendar program takes the copy with the greatest number. */
  readonly revisionOf: (id: OccurrenceId) => number;
}

/**
 * Occurrences as an iCalendar file (RFC 5545, RFC 7986). Each keeps its UID when its date changes. An untimed one takes the whole
 * day and leaves people free; an assumed one is tentative.
 */
export function icsFeed(occurrences: readonly Occurrence[], parts: FeedParts): string {
  const { lang } = parts.writing;
  const calendar = ical({
    name: feedTitle(parts.plan, lang),
    prodId: { company: "vuosikello", product: "vuosikello", language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
    x: { "X-WR-TIMEZONE": zone },
    events: occurrences.map((each) => eventOf(each, parts)),
  });
  return `${calendar.toString()}\r\n`;
}

function eventOf(occurrence: Occurrence, { writing, revisionOf }: FeedParts): ICalEventData {
  const { id, date, timing } = occurrence;
  const begins = beginningOf(occurrence);
  return {
    id,
    sequence: revisionOf(id),
    // The day is exact enough, and leaves the file as it was for all who ask on the same day.
    stamp: Temporal.PlainDate.from(writing.today).toZonedDateTime(zone).toInstant(),
    summary: eventTitle(occurrence, writing.lang),
    description: eventText(occurrence, writing),
    status: timing === "assumed" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    // A single moment is the same in UTC, which every calendar program knows without a table of clock changes.
    ...(begins ? { start: begins.toInstant() } : { start: date, end: date.add({ days: 1 }), allDay: true }),
  };
}
