import type { Press } from "../../src/application/duties/act-on-duty.ts";
import type { Store } from "../../src/application/store.ts";
import type { Duty } from "../../src/domain/duty/duty.ts";
import type { DutyAction } from "../../src/domain/duty/duty-action.ts";
import { nextWorkingDay } from "../../src/domain/calendar/working-day.ts";

/** How often each button is pressed, of a hundred. */
const habits: readonly (readonly [DutyAction["kind"], number])[] = [
  ["snooze", 40],
  ["acknowledge", 25],
  ["undo", 20],
  ["delegate", 10],
  ["deliver", 5],
];

/** Some button of some duty, pressed by somebody who may; undefined when there is no duty. */
export async function randomPress(store: Store, today: Temporal.PlainDate, key: string): Promise<Press | undefined> {
  const duty = oneOf(await store.duties.dueIn(today, today.add({ days: 40 })));
  const people = (await store.people.roles()).filter(
    ({ scope }) => scope.kind === "party" && scope.party === duty?.party,
  );
  const [by, to] = [oneOf(people)?.person, oneOf(people)?.person];
  if (!duty || !by || !to) return undefined;
  return { by, duty: duty.id, key, action: actionOf(duty, today, to) };
}

function actionOf({ due }: Duty, today: Temporal.PlainDate, to: Press["by"]): DutyAction {
  let left = Math.random() * 100;
  const kind = habits.find(([, often]) => (left -= often) < 0)?.[0] ?? "snooze";
  if (kind === "delegate") return { kind, to };
  if (kind !== "snooze") return { kind } as DutyAction;
  const until = nextWorkingDay(today.add({ days: 1 + Math.floor(Math.random() * 10) }));
  return { kind, until, confirmed: Temporal.PlainDate.compare(until, due) > 0 };
}

function oneOf<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(Math.random() * items.length)];
}
