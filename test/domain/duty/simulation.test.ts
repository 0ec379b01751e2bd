import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { Recipients } from "../../../src/domain/access/recipients.ts";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import type { KnownReminder } from "../../../src/domain/duty/asked-reminders.ts";
import type { Duty } from "../../../src/domain/duty/duty.ts";
import type { DutyAction } from "../../../src/domain/duty/duty-action.ts";
import { act, isOver } from "../../../src/domain/duty/duty-life.ts";
import { isQuiet } from "../../../src/domain/duty/quiet-july.ts";
import { replan, type Replan } from "../../../src/domain/duty/replan.ts";
import { dueOf, parseStep } from "../../../src/domain/duty/step.ts";
import { anna, anyDay, anyLeads, bo, cilla, didrik, duty, recipients, withOwners } from "./duties.ts";

type Event =
  | { readonly kind: "due"; readonly days: number }
  | {
      readonly kind: "act";
      readonly by: PersonId;
      readonly action: DutyAction | { readonly kind: "snooze-for"; readonly days: number };
    }
  | { readonly kind: "recipients"; readonly recipients: Recipients }
  | { readonly kind: "down"; readonly days: number };

const anyAction = fc.oneof(
  fc.constantFrom<DutyAction>(
    { kind: "acknowledge" },
    { kind: "deliver" },
    { kind: "undo" },
    { kind: "delegate", to: bo },
    { kind: "reopen" },
  ),
  fc.record({ kind: fc.constant("snooze-for" as const), days: fc.integer({ min: 1, max: 30 }) }),
);
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("due" as const), days: fc.integer({ min: -40, max: 60 }) }),
  fc.record({ kind: fc.constant("act" as const), by: fc.constantFrom(anna, bo, cilla), action: anyAction }),
  fc.record({
    kind: fc.constant("recipients" as const),
    recipients: fc.constantFrom(recipients, withOwners(anna, cilla), withOwners(didrik), withOwners()),
  }),
  fc.record({ kind: fc.constant("down" as const), days: fc.integer({ min: 1, max: 12 }) }),
);
const anyLife = fc.record({
  due: anyDay,
  early: fc.integer({ min: 0, max: 90 }),
  leadDays: anyLeads,
  managerStep: fc.boolean(),
  events: fc.dictionary(fc.integer({ min: 0, max: 100 }).map(String), anyEvent, { maxKeys: 6 }),
});
type Life = typeof anyLife extends fc.Arbitrary<infer Value> ? Value : never;

interface Sent extends KnownReminder {
  readonly duty: Duty;
}

/** Four months of one duty: each day brings its event, a planning and, when nothing is down, a sending. */
function live(life: Life): readonly Sent[] {
  const state = { duty: duty({ due: life.due.toString() }), recipients, down: 0 };
  let planned: readonly KnownReminder[] = [];
  const sent: Sent[] = [];
  for (let at = 0; at < 120; at += 1) {
    const today = life.due.subtract({ days: life.early }).add({ days: at });
    const snoozes = happen(state, life.events[String(at)], today);
    const { leadDays, managerStep } = life;
    const input: Replan = { ...state, leadDays, managerStep, today, sent: [...sent], planned, snoozes };
    planned = apply(input);
    expect(replan({ ...input, planned, snoozes: [] })).toEqual({ cancel: [], make: [], move: [] });
    state.down -= 1;
    if (state.down >= 0 || !isWorkingDay(today)) continue;
    const due = planned.filter(({ day }) => Temporal.PlainDate.compare(day, today) <= 0);
    sent.push(...due.map((reminder) => ({ ...reminder, day: today, duty: state.duty })));
    planned = planned.filter((reminder) => !due.includes(reminder));
  }
  return sent;
}

function happen(
  state: { duty: Duty; recipients: Recipients; down: number },
  event: Event | undefined,
  today: Temporal.PlainDate,
): NonNullable<Replan["snoozes"]> {
  if (event?.kind === "due") state.duty = { ...state.duty, due: state.duty.due.add({ days: event.days }) };
  if (event?.kind === "recipients") state.recipients = event.recipients;
  if (event?.kind === "down") state.down = event.days;
  if (event?.kind !== "act") return [];
  const action: DutyAction =
    event.action.kind === "snooze-for"
      ? { kind: "snooze", until: today.add({ days: event.action.days }), confirmed: true }
      : event.action;
  const at = today.toZonedDateTime({ timeZone: "Europe/Helsinki", plainTime: "08:30" }).toInstant();
  const acted = act(state.duty, action, { by: event.by, at, today, coordinator: true });
  if (acted.kind !== "changed") return [];
  state.duty = acted.duty;
  return acted.snooze ? [acted.snooze] : [];
}

function apply(input: Replan): readonly KnownReminder[] {
  const { cancel, make, move } = replan(input);
  const stays = input.planned.filter((each) => !cancel.some((other) => isSame(each, other)));
  const moved = stays.map((each) => ({ ...each, day: move.find((other) => isSame(each, other))?.day ?? each.day }));
  return [...moved, ...make.map(({ person, step, day }) => ({ person, step, day }))];
}

const isSame = (a: KnownReminder, b: KnownReminder) => a.person === b.person && a.step === b.step;

const laws: Readonly<Record<string, (sent: readonly Sent[], life: Life) => boolean>> = {
  "a person hears of it at most once a day": (sent) =>
    new Set(sent.map(({ person, day }) => `${person} ${day.toString()}`)).size === sent.length,
  "each thing is said to a person once": (sent) =>
    new Set(sent.map(({ person, step }) => `${person} ${step}`)).size === sent.length,
  "the date told is the one that holds": (sent) => sent.every(({ step, duty }) => dueOf(step).equals(duty.due)),
  "nothing is said of what is over": (sent) => !sent.some(({ duty }) => isOver(duty)),
  "it goes on working days": (sent) => sent.every(({ day }) => isWorkingDay(day)),
  "no lead goes after the due date": (sent) =>
    sent.every(({ step, day, duty }) => !step.startsWith("lead") || Temporal.PlainDate.compare(day, duty.due) <= 0),
  "July is quiet, unless a date in July is told or taken back": (sent) =>
    sent.every(({ step, day, duty }) => !isQuiet(day, duty.due) || step.startsWith("date-changed")),
  "no step comes before an earlier one, when nothing but downtime happens": (sent, { events }) => {
    if (Object.values(events).some(({ kind }) => kind !== "down")) return true;
    const days = sent
      .map(({ step }) => parseStep(step))
      .flatMap((parts) => (parts?.kind === "overdue" ? parts.days : []));
    return days.every((each, at) => (days[at - 1] ?? 0) < each);
  },
};

describe("the reminders of a duty, through months of changes", () => {
  it("keep every law, and planning them again changes nothing", () =>
    fc.assert(
      fc.property(anyLife, (life) => {
        const sent = live(life);
        expect(Object.keys(laws).filter((law) => laws[law]?.(sent, life) === false)).toEqual([]);
      }),
      { numRuns: 60 },
    ));
});
