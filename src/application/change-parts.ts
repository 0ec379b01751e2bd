import type { OrganisationOf } from "../domain/access/role.ts";
import type { DutyId } from "../domain/duty/duty.ts";
import type { AccessCheck } from "./access-check.ts";
import type { Clock } from "./clock.ts";
import type { PlanWithin } from "./reminders/plan-reminders.ts";
import type { Store } from "./store.ts";

/** What a use case stands on that changes something by which reminders are planned. */
export interface ChangeParts {
  readonly store: Store;
  readonly access: AccessCheck;
  readonly clock: Clock;
  /** Plans anew what the change asks for. */
  readonly replan: () => Promise<unknown>;
}

/** What a use case stands on that changes one duty. */
export interface DutyParts extends Pick<ChangeParts, "store" | "access" | "clock"> {
  readonly organisationOf: OrganisationOf;
  /** Plans anew what the change asks for, in its transaction: a snooze stands in the store only as what is planned. */
  readonly planWithin: PlanWithin;
  /** Brings every sent copy of the duty's card up to date. */
  readonly refresh: (duty: DutyId) => Promise<void>;
}
