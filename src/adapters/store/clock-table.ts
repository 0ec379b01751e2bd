import { asc, eq } from "drizzle-orm";
import type { ClockTable } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import type { ClockDecision } from "../../domain/calendar/clock-decision.ts";
import type { Db } from "./database.ts";
import { damaged } from "./damaged.ts";
import { clockDecision } from "./schema.ts";

type Row = typeof clockDecision.$inferSelect;

export function clockTable(db: Db, organisation: OrganisationKey): ClockTable {
  return {
    decisions: async () => {
      const rows = await db
        .select()
        .from(clockDecision)
        .where(eq(clockDecision.organisation, organisation))
        .orderBy(asc(clockDecision.id));
      return rows.map(decisionOf);
    },
    add: async ({ by, at, kind, ...rest }) => {
      const { time, ...columns } = { time: undefined, ...rest };
      await db
        .insert(clockDecision)
        .values({ organisation, kind, by, at, ...columns, time: time?.toString({ smallestUnit: "minute" }) ?? null });
    },
  };
}

function decisionOf(row: Row): ClockDecision {
  const { kind, plan, occurrence, date, time, by, at } = row;
  if (kind === "continued" || kind === "stopped")
    return { kind, plan: plan ?? damaged("clock_decision", row.id), by, at };
  const which = occurrence ?? damaged("clock_decision", row.id);
  if (kind === "cancelled") return { kind, occurrence: which, by, at };
  const clock = time === null ? {} : { time: Temporal.PlainTime.from(time) };
  return { kind, occurrence: which, date: date ?? damaged("clock_decision", row.id), ...clock, by, at };
}
