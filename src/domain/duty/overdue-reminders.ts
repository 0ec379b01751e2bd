import type { RecipientRole } from "../access/recipients.ts";
import type { Foretold, Move } from "./because.ts";
import type { Duty, DutyState } from "./duty.ts";
import { addWorkingDays } from "../calendar/working-day.ts";
import { addOpenDays, nextOpenDay } from "./quiet-july.ts";
import { stepOf, type OverdueDays, type Step } from "./step.ts";

export interface OverdueOptions {
  /** A coordinator has switched the manager's step on. */
  readonly managerStep: boolean;
  /** The day of planning: when the first step's day has passed by then, the steps keep their distances from there. */
  readonly plannedOn?: Temporal.PlainDate;
  /** Whom there is to tell. A step that would reach nobody is left out and not foretold. */
  readonly reachable?: ReadonlySet<RecipientRole>;
}

export interface OverdueStep {
  readonly step: Step;
  readonly workingDays: OverdueDays;
  readonly day: Temporal.PlainDate;
  readonly to: RecipientRole;
  readonly moves: readonly Move[];
  /** The next step; absent when this is the last. */
  readonly foretold?: Foretold;
}

const ladder: readonly { readonly days: OverdueDays; readonly to: RecipientRole }[] = [
  { days: 1, to: "owner" },
  { days: 3, to: "deputy" },
  { days: 5, to: "contact" },
  { days: 7, to: "manager" },
];

/**
 * The steps by which a missing report is asked for, each once. An acknowledgement stops them: somebody has taken care of it. A
 * delegation does not, since the delegate has said nothing yet. For what was due before July the days of July do not count, so
 * that the steps keep their distances and do not all fall on the first of August.
 */
export function overdueReminders(
  duty: Pick<Duty, "owes" | "state">,
  due: Temporal.PlainDate,
  { managerStep, plannedOn, reachable }: OverdueOptions,
): readonly OverdueStep[] {
  if (duty.owes !== "report" || !isWaitedFor(duty.state)) return [];
  const first = later(addOpenDays(due, 1, due), plannedOn && nextOpenDay(plannedOn, due));
  const steps = ladder
    .filter(({ to }) => (to !== "manager" || managerStep) && (reachable?.has(to) ?? true))
    .map(({ days, to }) => {
      const day = addOpenDays(first, days - 1, due);
      return { step: stepOf({ kind: "overdue", days, due }), workingDays: days, day, to, moves: moves(days, day, due) };
    });
  return steps.map((step, at) => {
    const next = steps[at + 1];
    return next ? { ...step, foretold: { to: next.to, day: next.day } } : step;
  });
}

/** Whether nobody has yet said that the report is made or taken care of. */
export function isWaitedFor(state: DutyState): boolean {
  return state.kind === "open" || state.kind === "delegated";
}

function moves(days: OverdueDays, day: Temporal.PlainDate, due: Temporal.PlainDate): readonly Move[] {
  const counted = addWorkingDays(due, days);
  const open = addOpenDays(due, days, due);
  return [
    ...(open.equals(counted) ? [] : [{ kind: "quiet-july", from: counted } as const]),
    ...(open.equals(day) ? [] : [{ kind: "planned-late", from: open } as const]),
  ];
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate | undefined): Temporal.PlainDate {
  return b !== undefined && Temporal.PlainDate.compare(b, a) > 0 ? b : a;
}
