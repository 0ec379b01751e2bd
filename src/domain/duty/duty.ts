import type { PersonId } from "../access/person.ts";
import type { OccurrenceId, Party } from "../calendar/occurrence.ts";
import type { Id, PlanId } from "../plan/id.ts";

declare const dutyIdKind: unique symbol;

/** Occurrence and party: "lanu.cal.toteumat-toimijoittain@2027/hamina". */
export type DutyId = string & { readonly [dutyIdKind]: true };

/** What a party has to do for an occurrence. Only a report can be overdue; an event that has passed is over. */
export type Owes = "report" | "attendance";

export type DutyState =
  | { readonly kind: "open" }
  | { readonly kind: "acknowledged"; readonly by: PersonId; readonly at: Temporal.Instant }
  | { readonly kind: "delegated"; readonly to: PersonId; readonly by: PersonId; readonly at: Temporal.Instant }
  | { readonly kind: "delivered"; readonly by: PersonId; readonly at: Temporal.Instant }
  | { readonly kind: "cancelled"; readonly because: "occurrence-cancelled" | "clock-stopped" };

/** An occurrence as one party's concern. */
export interface Duty {
  readonly id: DutyId;
  readonly occurrence: OccurrenceId;
  readonly entry: Id<"calendar-entry">;
  readonly plan: PlanId;
  readonly party: Party;
  readonly due: Temporal.PlainDate;
  readonly owes: Owes;
  readonly state: DutyState;
}

export function dutyId(occurrence: OccurrenceId, party: Party): DutyId {
  return `${occurrence}/${party}` as DutyId;
}
