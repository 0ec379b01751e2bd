import type { PersonId } from "../access/person.ts";
import type { KnownReminder } from "./asked-reminders.ts";
import type { Duty } from "./duty.ts";
import { isOver } from "./duty-life.ts";
import { addOpenDays, nextOpenDay } from "./quiet-july.ts";
import type { PlannedReminder } from "./reminders-of.ts";
import type { Replanned } from "./replan.ts";
import { nudgeDays, parseStep, stepOf, type Step } from "./step.ts";

/** Who watches over a party's report: its managers hear how it went, its coordinators also that it is missing still. */
export interface Overseers {
  readonly coordinators: readonly PersonId[];
  readonly managers: readonly PersonId[];
}

export interface OversightPlan {
  readonly duty: Duty;
  readonly overseers: Overseers;
  /** The last day, in the week of the duty's, on which a report is due that a manager watches over: a week is told at once. */
  readonly lastOfWeek: (manager: PersonId) => Temporal.PlainDate;
  readonly sent: readonly KnownReminder[];
  readonly planned: readonly KnownReminder[];
  /** Whether a person hears of the duty on a day anyhow. */
  readonly hears: (person: PersonId, day: Temporal.PlainDate) => boolean;
  readonly today: Temporal.PlainDate;
}

/** A summary that comes later than this tells nothing new. */
const reviewedWithin = { days: 7 };

/**
 * What overseers are told of a report: how it went, one working day after it was due, managers after the last one of a week; and
 * while it is missing, so many working days after. What has had its day is not caught up with, but for a summary within a week.
 */
export function oversight(plan: OversightPlan): Replanned {
  const { duty, sent, planned } = plan;
  const wanted = wantedOf(plan);
  const keys = (reminders: readonly KnownReminder[]): ReadonlySet<string> => new Set(reminders.map(keyOf));
  const [wantedKeys, known] = [keys(wanted), keys([...sent, ...planned])];
  return {
    cancel: planned.filter((each) => !wantedKeys.has(keyOf(each))),
    make: wanted.filter((each) => !known.has(keyOf(each))).map((each) => ({ duty: duty.id, ...each })),
    move: [],
  };
}

/** Whether a step is one of oversight: it asks nothing of its reader. */
export function isOversight(step: Step): boolean {
  const kind = parseStep(step)?.kind;
  return kind === "review" || kind === "nudge";
}

/** Whether a step tells how a round of reports went. */
export function isReview(step: Step): boolean {
  return parseStep(step)?.kind === "review";
}

type Wanted = Omit<PlannedReminder, "duty">;

function wantedOf(plan: OversightPlan): readonly Wanted[] {
  const { owes, state } = plan.duty;
  if (owes !== "report" || state.kind === "cancelled") return [];
  const wanted = [...reviewsOf(plan), ...nudgesOf(plan)];
  // What waits or has gone keeps its day: a downtime may have moved it.
  const known = new Map([...plan.sent, ...plan.planned].map((each) => [keyOf(each), each.day]));
  return onePerDay(wanted.map((each) => ({ ...each, day: known.get(keyOf(each)) ?? each.day })));
}

/** Whoever has heard of the duty in some other way since the day of the summary needs none. */
function reviewsOf({ duty: { due }, overseers, lastOfWeek, hears, today }: OversightPlan): readonly Wanted[] {
  const { coordinators, managers } = overseers;
  return [...new Set([...coordinators, ...managers])].flatMap((person): readonly Wanted[] => {
    const last = coordinators.includes(person) ? due : lastOfWeek(person);
    const meant = addOpenDays(last, 1, last);
    const day = nextOpenDay(later(meant, today), last);
    if (Temporal.PlainDate.compare(day, meant.add(reviewedWithin)) > 0) return [];
    const days = Array.from({ length: meant.until(day).days + 1 }, (_, after) => meant.add({ days: after }));
    if (days.some((each) => hears(person, each))) return [];
    return [{ person, day, step: stepOf({ kind: "review", due }), because: { kind: "review" } }];
  });
}

function nudgesOf({ duty, overseers, hears, today }: OversightPlan): readonly Wanted[] {
  const { due } = duty;
  if (isOver(duty)) return [];
  return nudgeDays.flatMap((days) => {
    const day = addOpenDays(due, days, due);
    if (Temporal.PlainDate.compare(day, today) < 0) return [];
    return overseers.coordinators
      .filter((person) => !hears(person, day))
      .map((person): Wanted => {
        const because = { kind: "nudge", workingDays: days } as const;
        return { person, day, step: stepOf({ kind: "nudge", days, due }), because };
      });
  });
}

/** A summary that is late says on the day of a nudge that the report is missing. */
function onePerDay(wanted: readonly Wanted[]): readonly Wanted[] {
  const first = new Map(wanted.toReversed().map((each) => [`${each.person}/${each.day.toString()}`, each]));
  return wanted.filter((each) => first.get(`${each.person}/${each.day.toString()}`) === each);
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function keyOf({ person, step }: Pick<KnownReminder, "person" | "step">): string {
  return `${person}/${step}`;
}
