import type { Role } from "../domain/access/role.ts";
import { organisationsOf } from "../domain/plan/organisations-of.ts";
import type { Plans } from "../domain/plan/plans.ts";
import { createAccessCheck } from "./access-check.ts";
import type { Clock } from "./clock.ts";
import { createDecideClock } from "./coordination/decide-clock.ts";
import { createReadChanges } from "./coordination/read-changes.ts";
import { createSetChannel } from "./coordination/set-channel.ts";
import { createTurnSwitches } from "./coordination/turn-switches.ts";
import { createActOnDuty } from "./duties/act-on-duty.ts";
import { createRefreshCopies } from "./duties/refresh-copies.ts";
import { createReadReport } from "./progress/read-report.ts";
import { createReportProgress } from "./progress/report-progress.ts";
import { createShareRow } from "./progress/share-row.ts";
import { createEraseOwnData, createExportOwnData } from "./people/privacy.ts";
import { createDecideRole, createRequestRole, createSetWishes } from "./people/register.ts";
import type { CardWriter, Logger } from "./ports.ts";
import { createDeliverMessage } from "./reminders/deliver-message.ts";
import type { MessengerOf } from "./reminders/messenger.ts";
import { createPlanReminders, createPlanWithin } from "./reminders/plan-reminders.ts";
import { createReconcile } from "./reminders/reconcile.ts";
import { createWriteDigest } from "./reminders/write-digest.ts";
import type { Store } from "./store.ts";

/** What the living clock stands on. */
export interface ClockworkParts<Card> {
  readonly plans: Plans;
  readonly store: Store;
  readonly writer: CardWriter<Card>;
  readonly messengerOf: MessengerOf<Card>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Roles that the settings give. */
  readonly founding: readonly Role[];
  /** Nobody else sends from this store: what is found in sending at the start is dead. */
  readonly alone: boolean;
}

export type Clockwork<Card> = ReturnType<typeof createClockwork<Card>>;

/** Everything that can be done with the living clock of one organisation: planning, sending, pressing, deciding, registering. */
export function createClockwork<Card>(parts: ClockworkParts<Card>) {
  const { plans, clock } = parts;
  const organisationOf = organisationsOf(plans);
  const access = createAccessCheck({ ...parts, organisationOf });
  const write = createWriteDigest({ ...parts, access, organisationOf });
  const plan = createPlanReminders({ ...parts, organisationOf });
  const planWithin = createPlanWithin({ ...parts, organisationOf });
  const reconcile = createReconcile({ ...parts, startedAt: clock.now() });
  const shared = { ...parts, access, organisationOf, replan: plan, planWithin };
  const refresh = createRefreshCopies({ ...parts, write });
  return {
    access,
    organisationOf,
    founding: parts.founding,
    write,
    plan,
    deliver: createDeliverMessage({ ...parts, write, reconcile }),
    act: createActOnDuty({ ...shared, refresh }),
    readReport: createReadReport(shared),
    reportProgress: createReportProgress({ ...shared, refresh }),
    shareRow: createShareRow(shared),
    decideClock: createDecideClock(shared),
    turnSwitches: createTurnSwitches(shared),
    setChannel: createSetChannel(shared),
    changes: createReadChanges(shared),
    requestRole: createRequestRole(shared),
    decideRole: createDecideRole(shared),
    setWishes: createSetWishes(shared),
    exportOwnData: createExportOwnData(shared),
    eraseOwnData: createEraseOwnData(shared),
  };
}
