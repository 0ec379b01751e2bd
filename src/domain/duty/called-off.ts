import { freeDay, type AskedPlan, type AskedReminder } from "./asked-reminders.ts";
import { parseStep, stepOf } from "./step.ts";

/** Whoever was told of a duty that has been called off hears of that once, as long as its day is still ahead. */
export function calledOff(plan: AskedPlan): readonly AskedReminder[] {
  const { duty, sent, planned, today } = plan;
  if (Temporal.PlainDate.compare(duty.due, today) < 0) return [];
  const inOrder = sent.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  const lastHeard = new Map(inOrder.map(({ person, step }) => [person, parseStep(step)?.kind]));
  return [...lastHeard].flatMap(([person, heard]): readonly AskedReminder[] => {
    if (heard === "called-off") return [];
    const waiting = planned.find((each) => each.person === person && parseStep(each.step)?.kind === "called-off");
    const day = freeDay(plan, person, waiting?.day ?? today, duty.due);
    if (waiting) return [{ person, step: waiting.step, day }];
    return [{ person, step: stepOf({ kind: "called-off", due: duty.due, day }), day, because: { kind: "called-off" } }];
  });
}
