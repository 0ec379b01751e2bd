import type { PersonId } from "../../domain/access/person.ts";
import type { WhyNot } from "../../domain/access/why-not.ts";
import { overlayOf } from "../../domain/calendar/clock-decision.ts";
import type { Occurrence } from "../../domain/calendar/occurrence.ts";
import { occurrences } from "../../domain/calendar/occurrences.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { today, type Clock } from "../clock.ts";
import type { Clockwork } from "../clockwork.ts";
import type { Wishes } from "../people/register.ts";
import type { Store } from "../store.ts";
import { dateDecision, type DateWish } from "./date-wish.ts";
import type { PlanClock, RoleDecision } from "./decision-text.ts";

/*
 * What is done on a desk with one press, whatever the platform. Each tells why nothing was changed, and nothing when it was; what a
 * button brought that names nothing known is undefined.
 */

export interface Deeds {
  readonly plans: Plans;
  readonly store: Store;
  readonly clock: Clock;
  readonly clockwork: Pick<Clockwork<never>, "decideClock" | "decideRole" | "setWishes" | "turnSwitches">;
}

type Done = Promise<WhyNot | undefined>;

/** Holds every message back, or lets them go. */
export async function pauseAll({ clockwork }: Deeds, by: PersonId, paused: boolean): Done {
  const turned = await clockwork.turnSwitches(by, { paused });
  return turned.kind === "denied" ? turned : undefined;
}

/** Continues or stops a plan's clock. */
export async function turnClock({ clockwork }: Deeds, by: PersonId, wish: PlanClock | undefined): Done {
  if (!wish) return { kind: "unknown" };
  const decided = await clockwork.decideClock(by, wish);
  return decided.kind === "denied" ? decided : undefined;
}

/** Approves or refuses somebody's request for a role. */
export async function decideRequest({ clockwork }: Deeds, by: PersonId, decision: RoleDecision | undefined): Done {
  if (!decision) return { kind: "role-unknown" };
  const decided = await clockwork.decideRole(by, decision.role, { kind: decision.kind });
  switch (decided.kind) {
    case "changed":
      return undefined;
    case "denied":
      return decided;
    case "unknown":
      return { kind: "role-unknown" };
    case "unchanged":
    case "refused":
      return { kind: "role-already" };
    default:
      return decided satisfies never;
  }
}

/** Confirms, changes or cancels a date, once under its key. */
export async function decideDate(
  { clockwork }: Deeds,
  by: PersonId,
  asked: { readonly occurrence: Occurrence | undefined; readonly wish: DateWish | undefined; readonly key: string },
): Done {
  const { occurrence, wish, key } = asked;
  if (!occurrence || !wish || wish.kind === "chosen") return { kind: "unknown" };
  const decided = await clockwork.decideClock(by, dateDecision(occurrence, wish), key);
  switch (decided.kind) {
    case "decided":
      return undefined;
    case "unknown":
      return { kind: "unknown" };
    case "denied":
      return decided;
    case "repeated":
      return { kind: "repeated" };
    default:
      return decided satisfies never;
  }
}

/** Changes some of how a person wants their messages; the rest stays. */
export async function changeWishes(
  { store, clockwork }: Deeds,
  by: PersonId,
  change: Partial<Wishes>,
): Promise<undefined> {
  const { language = "fi", sendTime, silentUntil }: Partial<Wishes> = { ...(await store.people.find(by)) };
  await clockwork.setWishes(by, { language, sendTime, silentUntil, ...change });
}

/** The dates that a coordinator may decide on. */
export async function comingYear({ plans, store, clock }: Deeds): Promise<readonly Occurrence[]> {
  const from = today(clock);
  const overlay = overlayOf(await store.clock.decisions());
  return occurrences(plans, { from, until: from.add({ years: 1 }) }, overlay);
}
