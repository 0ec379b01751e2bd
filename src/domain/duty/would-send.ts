import type { PersonId } from "../access/person.ts";
import type { Duty } from "./duty.ts";
import type { PlannedReminder } from "./reminders-of.ts";

/** A reminder that would be sent, and to whom; without a reader it says so. */
export interface WouldSend extends Pick<PlannedReminder, "day" | "step" | "because"> {
  readonly at: Temporal.ZonedDateTime;
  readonly duty: Duty;
  readonly to?: PersonId;
  /** The party has nobody: it goes to a coordinator, or to no one. */
  readonly noRecipient: boolean;
}
