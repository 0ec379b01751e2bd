import type { Id, OrganisationId, PlanId, UnitId } from "../plan/id.ts";
import type { Localized } from "../plan/language.ts";
import type { CalendarEntryKind } from "./calendar-entry.ts";
import type { Shifted } from "./shift.ts";

declare const occurrenceId: unique symbol;

/** Entry and period: "lanu.cal.kevatfoorumi@2027", "lanu.cal.lape-kokous@2027-03". A changed date leaves it as it is. */
export type OccurrenceId = string & { readonly [occurrenceId]: true };

/** Who takes part in an occurrence or owes its report: a unit, or an organisation as a whole. */
export type Party = UnitId | OrganisationId;

/** Where the plans' times are local. */
export const zone = "Europe/Helsinki";

/** Days from `from` up to, not including, `until`. */
export interface Window {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/** One time that an entry of the annual calendar comes round. */
export interface Occurrence {
  readonly id: OccurrenceId;
  readonly entry: Id<"calendar-entry">;
  readonly plan: PlanId;
  readonly title: Localized;
  readonly kindOf: CalendarEntryKind;
  /** The day it is kept: after a coordinator's change and the shift to a working day. */
  readonly date: Temporal.PlainDate;
  /** Local time in Europe/Helsinki, when it is known. */
  readonly time?: Temporal.PlainTime;
  readonly shift: Shifted;
  /** How the day is known: stated by the plan, assumed by us, or confirmed by a coordinator. */
  readonly timing: "stated" | "assumed" | "confirmed";
  readonly parties: readonly Party[];
  /** The plan has ended by this day, and a coordinator (or a dry run) has continued its clock. */
  readonly continued: boolean;
}

/** The moment at which an occurrence begins, undefined when only its day is known. */
export function beginningOf({ date, time }: Pick<Occurrence, "date" | "time">): Temporal.ZonedDateTime | undefined {
  return time && date.toZonedDateTime({ timeZone: zone, plainTime: time });
}
