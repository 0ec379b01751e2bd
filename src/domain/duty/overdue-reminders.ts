import type { RecipientRole } from "../access/recipients.ts";
import type { Foretold, Move } from "./because.ts";
import type { Duty, DutyState } from "./duty.ts";
import { addWorkingDays } from "../calendar/working-day.ts";
import { addOpenDays, nextOpenDay } from "./quiet-july.ts";
import { stepOf, type OverdueDays, type Step } from "./step.ts";

export interface OverdueOptions {
  /** A coordinator has switched the manager's step on. */
  readonly managerStep: boolean;
  /** The day of planning: a step whose day has passed goes on the next day that sends, and the later ones keep their distance. */
  readonly plannedOn?: Temporal.PlainDate;
  /** The days on which steps have been taken: the later ones are counted from there. */
  readonly taken?: ReadonlyMap<OverdueDays, Temporal.PlainDate>;
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

interface Placed extends Pick<OverdueStep, "day" | "to" | "moves"> {
  readonly days: OverdueDays;
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
  options: OverdueOptions,
): readonly OverdueStep[] {
  if (duty.owes !== "report" || !isWaitedFor(duty.state)) return [];
  const rungs = ladder.filter(
    ({ to }) => (to !== "manager" || options.managerStep) && (options.reachable?.has(to) ?? true),
  );
  const placed = placedOn(rungs, due, options);
  return placed.map(({ days, ...step }, at) => {
    const next = placed[at + 1];
    const told = { step: stepOf({ kind: "overdue", days, due }), workingDays: days, ...step };
    return next ? { ...told, foretold: { to: next.to, day: next.day } } : told;
  });
}

/** Whether nobody has yet said that the report is made or taken care of. */
export function isWaitedFor(state: DutyState): boolean {
  return state.kind === "open" || state.kind === "delegated";
}

/** Each step is counted from the one before it, where that has been late. */
function placedOn(
  rungs: typeof ladder,
  due: Temporal.PlainDate,
  { plannedOn, taken }: OverdueOptions,
): readonly Placed[] {
  let [from, counted] = [due, 0];
  return rungs.map(({ days, to }) => {
    const open = addOpenDays(from, days - counted, due);
    const meant = taken?.get(days) ?? open;
    const day = later(meant, plannedOn && nextOpenDay(plannedOn, due));
    const plain = addWorkingDays(from, days - counted);
    [from, counted] = [taken?.get(days) ?? day, days];
    const moves: readonly Move[] = [
      ...(open.equals(plain) ? [] : [{ kind: "quiet-july", from: plain } as const]),
      ...(day.equals(meant) ? [] : [{ kind: "planned-late", from: meant } as const]),
    ];
    return { days, to, day, moves };
  });
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate | undefined): Temporal.PlainDate {
  return b !== undefined && Temporal.PlainDate.compare(b, a) > 0 ? b : a;
}
