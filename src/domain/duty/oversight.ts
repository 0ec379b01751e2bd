import type { PersonId } from "../access/person.ts";
import type { KnownReminder } from "./asked-reminders.ts";
import type { Duty } from "./duty.ts";
import { isOver } from "./duty-life.ts";
import { addOpenDays } from "./quiet-july.ts";
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
  readonly sent: readonly KnownReminder[];
  readonly planned: readonly KnownReminder[];
  /** Whether a person hears of the duty on a day anyhow. */
  readonly hears: (person: PersonId, day: Temporal.PlainDate) => boolean;
  readonly today: Temporal.PlainDate;
}

/** A summary that comes later than this tells nothing new. */
const reviewedWithin = { days: 7 };

/**
 * What overseers are told of a report: how it went, one working day after it was due, and while it is missing, so many working days
 * after. What has had its day is not caught up with, but for a summary within a week.
 */
export function oversight(plan: OversightPlan): Replanned {
  const { duty, sent, planned, hears } = plan;
  const wanted = wantedOf(plan).filter(({ person, day }) => !hears(person, day));
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

function wantedOf({ duty, overseers, planned, today }: OversightPlan): readonly Omit<PlannedReminder, "duty">[] {
  const { owes, state, due } = duty;
  if (owes !== "report" || state.kind === "cancelled") return [];
  const { coordinators, managers } = overseers;
  const ahead = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) >= 0;
  const review = addOpenDays(due, 1, due);
  const late = later(review, today);
  const isNews = Temporal.PlainDate.compare(late, review.add(reviewedWithin)) <= 0;
  const reviews = isNews
    ? [...new Set([...coordinators, ...managers])].map((person) => ({ person, kind: "review", day: late }) as const)
    : [];
  const nudges = isOver(duty)
    ? []
    : nudgeDays.map((days) => ({ days, day: addOpenDays(due, days, due) })).filter(({ day }) => ahead(day));
  const made = [
    ...reviews.map(({ person, day }) => ({
      person,
      day,
      step: stepOf({ kind: "review", due }),
      because: { kind: "review" } as const,
    })),
    ...nudges.flatMap(({ days, day }) =>
      coordinators.map((person) => ({
        person,
        day,
        step: stepOf({ kind: "nudge", days, due }),
        because: { kind: "nudge", workingDays: days } as const,
      })),
    ),
  ];
  // One that waits keeps its day: a downtime may have moved it.
  return made.map((each) => ({ ...each, day: planned.find((other) => keyOf(other) === keyOf(each))?.day ?? each.day }));
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function keyOf({ person, step }: Pick<KnownReminder, "person" | "step">): string {
  return `${person}/${step}`;
}
