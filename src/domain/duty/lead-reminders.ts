import type { LeadBecause } from "./because.ts";
import { isQuiet, nextOpenDay, settle, type Settled } from "./quiet-july.ts";
import { stepOf, type Step } from "./step.ts";

export interface LeadPlan {
  readonly due: Temporal.PlainDate;
  /** Calendar days before the due date, in any order. */
  readonly leadDays: readonly number[];
  /** The day on which the reminders are planned: nothing is planned for a day before it. */
  readonly plannedOn: Temporal.PlainDate;
}

export interface PlannedStep {
  readonly step: Step;
  readonly day: Temporal.PlainDate;
  readonly because: LeadBecause;
}

/** A lead on its day, with the leads it stands for. */
interface Slot extends Settled {
  readonly lead: number;
  readonly merged: readonly number[];
}

/**
 * The days before a due date on which its owners are reminded, in order. A lead on a free day goes on the working day before; leads
 * on one day are one; of the leads that have passed only the nearest is caught up with, on the due day at the latest. Nothing
 * after the due date.
 */
export function leadReminders(plan: LeadPlan): readonly PlannedStep[] {
  const slots = slotsOf(plan);
  const ahead = slots.filter(({ day }) => Temporal.PlainDate.compare(day, plan.plannedOn) >= 0);
  const passed = slots.filter(({ day }) => Temporal.PlainDate.compare(day, plan.plannedOn) < 0);
  return onePerDay([...ahead, ...catchUp(passed, plan)])
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
    .map((slot) => plannedStep(slot, plan.due));
}

/** Why a due date gets no lead reminder at all; undefined when it gets one. */
export type NoLeadReason = "no-leads" | "due-passed" | "quiet-july" | "no-working-day-left";

export function noLeadReason(plan: LeadPlan): NoLeadReason | undefined {
  if (leadReminders(plan).length > 0) return undefined;
  if (slotsOf(plan).length === 0) return "no-leads";
  if (Temporal.PlainDate.compare(plan.due, plan.plannedOn) < 0) return "due-passed";
  return isQuiet(plan.plannedOn, plan.due) ? "quiet-july" : "no-working-day-left";
}

/** Nearest lead first. */
function slotsOf({ due, leadDays }: LeadPlan): readonly Slot[] {
  const leads = [...new Set(leadDays)].filter((lead) => lead >= 0).toSorted((a, b) => a - b);
  return leads.map((lead) => ({ lead, merged: [], ...settle(due.subtract({ days: lead }), due) }));
}

function catchUp([nearest, ...missed]: readonly Slot[], { due, plannedOn }: LeadPlan): readonly Slot[] {
  if (nearest === undefined) return [];
  const day = nextOpenDay(plannedOn, due);
  if (Temporal.PlainDate.compare(day, due) > 0) return [];
  const moves = [...nearest.moves, { kind: "planned-late", from: nearest.day } as const];
  return [{ lead: nearest.lead, day, moves, merged: missed.map(({ lead }) => lead) }];
}

function onePerDay(slots: readonly Slot[]): readonly Slot[] {
  return [...Map.groupBy(slots, ({ day }) => day.toString()).values()].flatMap((sameDay) => {
    const [nearest, ...others] = sameDay.toSorted((a, b) => a.lead - b.lead);
    if (nearest === undefined) return [];
    return [{ ...nearest, merged: [...nearest.merged, ...others.flatMap(({ lead, merged }) => [lead, ...merged])] }];
  });
}

function plannedStep({ lead, day, moves, merged }: Slot, due: Temporal.PlainDate): PlannedStep {
  const because = { kind: "lead", lead, daysLeft: day.until(due).days, moves, merged } as const;
  return { step: stepOf({ kind: "lead", days: lead, due }), day, because };
}
