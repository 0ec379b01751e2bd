import type { PersonId } from "./person.ts";
import { holds, type Role } from "./role.ts";

/** A person wants no messages before a day. */
export interface Pause {
  readonly person: PersonId;
  /** The first day on which messages come again. */
  readonly until: Temporal.PlainDate;
}

/** The first day on which a person gets messages again; undefined when they get them today. The latest pause counts. */
export function pausedUntil(
  person: PersonId,
  pauses: readonly Pause[],
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  return pauses
    .filter((pause) => pause.person === person && Temporal.PlainDate.compare(today, pause.until) < 0)
    .map(({ until }) => until)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
    .at(-1);
}

/** The roles that hold on a day and whose people take messages then. */
export function rolesReached(
  roles: readonly Role[],
  pauses: readonly Pause[],
  day: Temporal.PlainDate,
): readonly Role[] {
  return roles.filter((role) => holds(role, day) && pausedUntil(role.person, pauses, day) === undefined);
}
