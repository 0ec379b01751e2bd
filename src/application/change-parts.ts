import type { AccessCheck } from "./access-check.ts";
import type { Clock } from "./clock.ts";
import type { Store } from "./store.ts";

/** What a use case stands on that changes something by which reminders are planned. */
export interface ChangeParts {
  readonly store: Store;
  readonly access: AccessCheck;
  readonly clock: Clock;
  /** Plans anew what the change asks for. */
  readonly replan: () => Promise<unknown>;
}
