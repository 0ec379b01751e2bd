import type { Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { ClockDecision } from "../../domain/calendar/clock-decision.ts";
import { isOccurrence } from "../../domain/calendar/is-occurrence.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import type { ChangeParts } from "../change-parts.ts";

/** What a coordinator wants of the clock, before it is known who and when. */
export type ClockWish = ClockDecision extends infer Decision
  ? Decision extends ClockDecision
    ? Omit<Decision, "by" | "at">
    : never
  : never;

export type Decided =
  | { readonly kind: "decided" }
  | { readonly kind: "denied"; readonly because: Denied }
  /** No such plan or occurrence: forged, or gone from the plans' files. */
  | { readonly kind: "unknown" }
  | { readonly kind: "repeated" };

/**
 * Lays a decision over a plan's clock: continued or stopped, a date confirmed, changed or cancelled. Then plans anew, so that those
 * who were told another date hear of it. The plan's own file stays as it is. The key makes a form that is sent twice count once.
 */
export function createDecideClock({
  plans,
  store,
  access,
  clock,
  replan,
}: ChangeParts & { readonly plans: Plans }): (by: PersonId, wish: ClockWish, key?: string) => Promise<Decided> {
  return async (by, wish, key) => {
    const plan = planOf(plans, wish);
    if (plan === undefined) return { kind: "unknown" };
    const decided = await store.atomically(async (tables): Promise<Decided> => {
      const deed = "plan" in wish ? "continue-clock" : "confirm-date";
      const allowed = await access.may(tables, by, { deed, plan });
      if (allowed !== true) return { kind: "denied", because: allowed };
      const made = { by, at: clock.now() };
      if (key !== undefined && !(await tables.takeIn(key, made.at))) return { kind: "repeated" };
      await tables.clock.add({ ...wish, ...made });
      await tables.audit.note({ ...made, action: wish.kind, target: "plan" in wish ? wish.plan : wish.occurrence });
      return { kind: "decided" };
    });
    if (decided.kind === "decided") await replan();
    return decided;
  };
}

/** The plan that a wish is about: an occurrence's id begins with its entry. Undefined for a plan or occurrence that is not there. */
function planOf(plans: Plans, wish: ClockWish): PlanId | undefined {
  if ("plan" in wish) return plans.datasets.find(({ id }) => id === wish.plan)?.id;
  if (!isOccurrence(plans, wish.occurrence)) return undefined;
  const [entry = ""] = wish.occurrence.split("@");
  const record = plans.find(entry);
  return record?.kind === "calendar-entry" ? record.plan : undefined;
}
