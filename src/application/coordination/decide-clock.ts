import type { Denied } from "../../domain/access/may.ts";
import type { PersonId } from "../../domain/access/person.ts";
import type { CalendarOverlay } from "../../domain/calendar/overlay.ts";
import { overlayOf, type ClockDecision } from "../../domain/calendar/clock-decision.ts";
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
      const detail = { old: standsAs(overlayOf(await tables.clock.decisions()), wish), new: wordOf(wish) };
      await tables.clock.add({ ...wish, ...made });
      const target = "plan" in wish ? wish.plan : wish.occurrence;
      await tables.audit.note({ ...made, action: wish.kind, target, detail });
      return { kind: "decided" };
    });
    if (decided.kind === "decided") await replan();
    return decided;
  };
}

/** What held before a wish, in a word and a date; null where the plan's own calendar held. */
function standsAs({ continued, dates }: CalendarOverlay, wish: ClockWish): string | null {
  if ("plan" in wish) return continued === "all" || continued.has(wish.plan) ? "continued" : null;
  const decision = dates.get(wish.occurrence);
  return decision ? wordOf(decision) : null;
}

function wordOf(
  decision: { readonly kind: string } | { readonly kind: string; readonly date: Temporal.PlainDate },
): string {
  return "date" in decision ? `${decision.kind} ${decision.date.toString()}` : decision.kind;
}

/** The plan that a wish is about: an occurrence's id begins with its entry. Undefined for a plan or occurrence that is not there. */
function planOf(plans: Plans, wish: ClockWish): PlanId | undefined {
  if ("plan" in wish) return plans.datasets.find(({ id }) => id === wish.plan)?.id;
  if (!isOccurrence(plans, wish.occurrence)) return undefined;
  const [entry = ""] = wish.occurrence.split("@");
  const record = plans.find(entry);
  return record?.kind === "calendar-entry" ? record.plan : undefined;
}
