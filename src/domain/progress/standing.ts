import type { Duty } from "../duty/duty.ts";
import { asksForRows } from "./owed-rows.ts";
import type { Plans } from "../plan/plans.ts";
import type { Progress, RowShare } from "./progress.ts";

/** What is known of reports, laid over the plans: the duties that owe one and are not cancelled, and what was said of their rows. */
export interface Standing {
  readonly duties: readonly Duty[];
  /** Oldest first, as the shares are. */
  readonly entries: readonly Progress[];
  readonly shares: readonly RowShare[];
}

/** The reports asked for now, and those of the time before: of each entry and party the latest round that has begun, and the one before it. */
export interface Rounds {
  readonly current: readonly Duty[];
  readonly previous: readonly Duty[];
}

/** A round begins when people are first reminded of it. */
const beginsBefore = { days: 31 };

export function roundsOf(duties: readonly Duty[], today: Temporal.PlainDate): Rounds {
  const begun = duties.filter(({ due }) => Temporal.PlainDate.compare(due.subtract(beginsBefore), today) <= 0);
  const series = [...Map.groupBy(begun, ({ entry, party }) => `${entry}/${party}`).values()].map((same) =>
    same.toSorted((a, b) => Temporal.PlainDate.compare(b.due, a.due)),
  );
  return { current: series.flatMap(([now]) => now ?? []), previous: series.flatMap(([, before]) => before ?? []) };
}

/** The rounds of the reports that tell of action rows. */
export function rowRoundsOf(plans: Plans, { duties }: Standing, today: Temporal.PlainDate): Rounds {
  return roundsOf(
    duties.filter(({ entry }) => asksForRows(plans.get("calendar-entry", entry))),
    today,
  );
}
