import type { Duty } from "../../domain/duty/duty.ts";

/** The reports among duties, by the week in which they are due. */
export function byWeek(duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> {
  return Map.groupBy(
    duties.filter(({ owes, state }) => owes === "report" && state.kind !== "cancelled"),
    weekOf,
  );
}

/** The week in which a duty is due: "2027-4". */
export function weekOf({ due }: Pick<Duty, "due">): string {
  return `${due.yearOfWeek}-${due.weekOfYear}`;
}
