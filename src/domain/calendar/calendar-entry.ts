import type { Localized, Synonyms } from "../plan/language.ts";
import type { RecordOf } from "../plan/record.ts";
import type { Party } from "./occurrence.ts";
import type { Season } from "./season.ts";
import type { ShiftRule } from "./shift.ts";

export const calendarEntryKinds = [
  "forum",
  "meeting",
  "report-deadline",
  "survey",
  "evaluation",
  "publication",
  "decision",
] as const;
export type CalendarEntryKind = (typeof calendarEntryKinds)[number];

/** A step of the annual calendar (vuosikello) or another recurring or dated event that a document states. */
export interface CalendarEntry extends RecordOf<"calendar-entry"> {
  readonly title: Localized;
  readonly aka: Synonyms;
  readonly kindOf: CalendarEntryKind;
  /** Place in the annual circle, inferred where the source has flattened it. */
  readonly order?: number;
  /** The season that the entry's name states ("Kevätfoorumi"). */
  readonly season?: Season;
  /** RFC 5545 recurrence rule, holding only what the source states. */
  readonly recurrence?: string;
  /** Years ("2022") or dates instead of a recurrence. */
  readonly dates: readonly string[];
  readonly timing: "stated" | "assumed";
  /** When we take it to be, where the source states no time or only part of one. */
  readonly ours?: OurTiming;
  /** Local time in Europe/Helsinki, "09:00". */
  readonly time?: string;
  /** Where it goes when its day is not a working day. */
  readonly shift: ShiftRule;
  /** On how many days before it people are reminded, the most first. */
  readonly leadDays: readonly number[];
  /** Whom it concerns, where the source says so. */
  readonly who: readonly Party[];
  /** What to prepare for it. */
  readonly prepare?: Localized;
  /** The report that each of `who` owes on it; without it nothing is owed but attendance. */
  readonly owes?: Localized;
  readonly topics: Readonly<Record<"fi" | "sv" | "en", readonly string[]>>;
}

/** Our own assumption of a time, and what it rests on. The rule names the day, so that occurrences can be counted. */
export interface OurTiming {
  readonly recurrence: string;
  readonly because: Localized;
}
