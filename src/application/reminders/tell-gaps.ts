import { localDay } from "../../domain/calendar/local-day.ts";
import { rolesReached } from "../../domain/access/pause.ts";
import type { Role } from "../../domain/access/role.ts";
import { gapWeek, wrongAnswersNotice, type GapWeek } from "../../domain/duty/notice.ts";
import type { Tables } from "../store.ts";
import { notify } from "./notify.ts";
import { pausesOf } from "./reminder-changes.ts";

/**
 * Tells whoever coordinates everything, in the message of a week's first working day, how many answers readers have called wrong
 * since the week before; nothing when there are none.
 */
export async function tellGaps(tables: Tables, founding: readonly Role[], now: Temporal.Instant): Promise<void> {
  const today = localDay(now);
  const week = gapWeek(today);
  const count = week ? await wrongIn(tables, week) : 0;
  if (!week || count === 0) return;
  const pauses = pausesOf(await tables.people.all());
  const roles = rolesReached([...founding, ...(await tables.people.roles())], pauses, today);
  const coordinators = roles.filter(({ name, scope }) => name === "coordinator" && scope.kind === "everywhere");
  const people = [...new Set(coordinators.map(({ person }) => person))];
  await notify(
    tables,
    people.map((person) => wrongAnswersNotice(person, count, week)),
    now,
  );
}

async function wrongIn(tables: Tables, { from, until }: GapWeek): Promise<number> {
  const [first, end] = [from, until].map((day) => day.toZonedDateTime("Europe/Helsinki").toInstant());
  const isIn = (at: Temporal.Instant): boolean =>
    first !== undefined &&
    end !== undefined &&
    Temporal.Instant.compare(at, first) >= 0 &&
    Temporal.Instant.compare(at, end) < 0;
  return (await tables.wrongAnswers.all()).filter(({ at }) => isIn(at)).length;
}
