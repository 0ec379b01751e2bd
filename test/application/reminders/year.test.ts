import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../src/domain/calendar/working-day.ts";
import type { OccurrenceId } from "../../../src/domain/calendar/occurrence.ts";
import type { PersonId } from "../../../src/domain/access/person.ts";
import type { DutyAction } from "../../../src/domain/duty/duty-action.ts";
import type { BareReminder } from "../../../src/domain/duty/message.ts";
import { plansWith } from "../../few-entries.ts";
import { anna, bo, coordinator, kaisa } from "./hamina.ts";
import { lanu, startLife, type Life } from "./life.ts";
import { createPostbox, type Posted } from "./postbox.ts";

const entries = ["toteumat-toimijoittain", "kevatfoorumi", "toimenpideosion-koonti", "syysfoorumi"];
const plans = plansWith(...entries.map((entry) => `lanu.cal.${entry}`));
/** Who can be sent to, and to whom of them a duty falls is the roles' business. */
const people: readonly PersonId[] = [anna, bo, kaisa];

type Event =
  | { readonly kind: "date"; readonly entry: string; readonly to: number | "cancelled" }
  | { readonly kind: "press"; readonly by: PersonId; readonly which: number; readonly action: DutyAction["kind"] }
  | { readonly kind: "down"; readonly days: number }
  | { readonly kind: "paused"; readonly paused: boolean };

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant("date" as const),
    entry: fc.constantFrom(...entries),
    to: fc.oneof(fc.integer({ min: 0, max: 360 }), fc.constant("cancelled" as const)),
  }),
  fc.record({
    kind: fc.constant("press" as const),
    by: fc.constantFrom(...people),
    which: fc.nat(20),
    action: fc.constantFrom<DutyAction["kind"]>("acknowledge", "deliver", "undo", "snooze", "delegate"),
  }),
  fc.record({ kind: fc.constant("down" as const), days: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant("paused" as const), paused: fc.boolean() }),
);
const anyYear = fc.array(fc.tuple(fc.integer({ min: 0, max: 350 }), anyEvent), { minLength: 4, maxLength: 12 });

const newYear = Temporal.PlainDate.from("2027-01-04");
const dayAt = (day: number) => newYear.add({ days: day });
const morning = (day: Temporal.PlainDate) => `${day.toString()}T08:30`;

/** Lives a year in which these things happen on these days; gives what was posted and what the store holds. */
async function live(year: readonly (readonly [number, Event])[]) {
  const platform = createPostbox();
  const start = { plans, at: morning(newYear), coordinators: [coordinator], messenger: platform.messenger };
  const life = await startLife(start);
  await life.enrol(anna, "reporter", "hamina");
  await life.enrol(bo, "deputy", "hamina");
  await life.enrol(kaisa, "reporter", "kotka");
  await life.decideClock(coordinator, { kind: "continued", plan: lanu });
  for (const [day, event] of year.toSorted(([a], [b]) => a - b)) {
    const on = dayAt(day);
    if (Temporal.Instant.compare(momentOf(morning(on)), life.now()) > 0) await life.goTo(morning(on));
    await happen(life, event);
  }
  await life.turnSwitches(coordinator, { paused: false });
  await life.goTo("2028-01-20T17:00");
  const duties = await life.store.duties.dueIn(newYear, Temporal.PlainDate.from("2028-01-01"));
  const reminders = await life.store.outbox.remindersOf(duties.map(({ id }) => id));
  await life.close();
  return { posts: platform.posts, duties, reminders, year };
}
type Lived = Awaited<ReturnType<typeof live>>;

async function happen(life: Life, event: Event): Promise<void> {
  const today = life.now().toZonedDateTimeISO("Europe/Helsinki").toPlainDate();
  if (event.kind === "down") return life.sleepTo(`${today.add({ days: event.days }).toString()}T10:00`);
  if (event.kind === "paused") {
    await life.turnSwitches(coordinator, { paused: event.paused });
    return;
  }
  if (event.kind === "date") {
    const occurrence = `lanu.cal.${event.entry}@2027` as OccurrenceId;
    const wish =
      event.to === "cancelled"
        ? ({ kind: "cancelled" } as const)
        : ({ kind: "changed", date: dayAt(event.to) } as const);
    await life.decideClock(coordinator, { ...wish, occurrence });
    return;
  }
  const duties = await life.store.duties.dueIn(today.subtract({ days: 20 }), today.add({ days: 60 }));
  const duty = duties[event.which % Math.max(1, duties.length)];
  if (duty) await life.press(event.by, duty.id, actionOf(event.action, today));
}

function actionOf(kind: DutyAction["kind"], today: Temporal.PlainDate): DutyAction {
  if (kind === "snooze") return { kind, until: today.add({ days: 5 }), confirmed: true };
  if (kind === "delegate") return { kind, to: bo };
  return { kind } as DutyAction;
}

function momentOf(moment: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime("Europe/Helsinki").toInstant();
}

const isUnique = (keys: readonly string[]) => new Set(keys).size === keys.length;
const isSent = ({ state }: BareReminder) => state === "sent";
const hourOf = ({ at }: Posted) => at.hour;

const laws: Readonly<Record<string, (lived: Lived) => boolean>> = {
  "messages leave on working days": ({ posts }) => posts.every(({ at }) => isWorkingDay(at.toPlainDate())),
  "messages leave from eight to sixteen": ({ posts }) => posts.every((post) => hourOf(post) >= 8 && hourOf(post) < 16),
  "one message a day goes to each": ({ posts }) =>
    isUnique(posts.map(({ to, at }) => `${to} ${at.toPlainDate().toString()}`)) &&
    isUnique(posts.map(({ key }) => key)),
  "what was sent was in a message that was posted": ({ posts, reminders }) =>
    reminders.filter(isSent).every(({ message }) => posts.some(({ key }) => key === message)),
  "a duty is told to a person once a day": ({ reminders }) =>
    isUnique(reminders.filter(isSent).map(({ duty, recipient, day }) => `${duty} ${recipient} ${day.toString()}`)),
  "nothing is left over whose day has passed": ({ reminders }) => !reminders.some(({ state }) => state === "planned"),
  "a report that was due was asked for, unless it was delivered, taken on or called off": ({ duties, reminders }) =>
    duties
      .filter(({ owes, state: { kind } }) => owes === "report" && (kind === "open" || kind === "delegated"))
      .every(({ id }) => reminders.some((each) => each.duty === id && isSent(each) && each.step.startsWith("overdue"))),
};

/** A year takes ten seconds: two known ones by default, `YEARS=20` for as many new ones. */
const { YEARS } = process.env;
const years = YEARS === undefined ? { numRuns: 2, seed: 1270883803 } : { numRuns: Number(YEARS) };

describe("a year of any calendar, presses, pauses and downtimes", () => {
  it("keeps every law", { timeout: 300_000 + 30_000 * years.numRuns }, () =>
    fc.assert(
      fc.asyncProperty(anyYear, async (year) => {
        const lived = await live(year);
        expect(lived.posts.length).toBeGreaterThan(0);
        expect(Object.keys(laws).filter((law) => laws[law]?.(lived) === false)).toEqual([]);
      }),
      { ...years, endOnFailure: true },
    ),
  );
});
