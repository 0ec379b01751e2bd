import type { Localized, Synonyms } from "../plan/language.ts";
import type { RecordOf } from "../plan/record.ts";
import type { Season } from "./season.ts";

export type CalendarEntryKind =
  "forum" | "meeting" | "report-deadline" | "survey" | "evaluation" | "publication" | "decision";

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
  readonly topics: Readonly<Record<"fi" | "sv" | "en", readonly string[]>>;
}
