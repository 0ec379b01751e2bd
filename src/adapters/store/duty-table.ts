import { and, eq, gte, lt } from "drizzle-orm";
import type { DutyTable } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import type { Duty, DutyState } from "../../domain/duty/duty.ts";
import { among } from "./columns.ts";
import { damaged } from "./damaged.ts";
import type { Db } from "./database.ts";
import { duty } from "./schema.ts";

type Row = typeof duty.$inferSelect;

/** A statement takes 65,535 values at most. */
const insertedAtOnce = 1000;

export function dutyTable(db: Db, organisation: OrganisationKey): DutyTable {
  const one = (id: Duty["id"]) =>
    db
      .select()
      .from(duty)
      .where(and(eq(duty.organisation, organisation), eq(duty.id, id)));
  return {
    find: async (id) => {
      const [row] = await one(id);
      return row && dutyOf(row);
    },
    hold: async (id) => {
      const [row] = await one(id).for("update");
      return row && dutyOf(row);
    },
    of: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await db
        .select()
        .from(duty)
        .where(and(eq(duty.organisation, organisation), among(duty.id, ids)))
        .orderBy(duty.due, duty.id);
      return rows.map(dutyOf);
    },
    dueIn: async (from, until) => {
      const rows = await db
        .select()
        .from(duty)
        .where(and(eq(duty.organisation, organisation), gte(duty.due, from), lt(duty.due, until)))
        .orderBy(duty.due, duty.id);
      return rows.map(dutyOf);
    },
    addMissing: async (duties) => {
      for (let from = 0; from < duties.length; from += insertedAtOnce)
        await db
          .insert(duty)
          .values(duties.slice(from, from + insertedAtOnce).map((each) => ({ organisation, ...rowOf(each) })))
          .onConflictDoNothing();
    },
    save: async (changed) => {
      await db
        .update(duty)
        .set(rowOf(changed))
        .where(and(eq(duty.organisation, organisation), eq(duty.id, changed.id)));
    },
  };
}

function rowOf({ state, ...rest }: Duty): Omit<Row, "organisation"> {
  return {
    ...rest,
    state: state.kind,
    stateBy: "by" in state ? state.by : null,
    stateAt: "at" in state ? state.at : null,
    stateTo: state.kind === "delegated" ? state.to : null,
    because: state.kind === "cancelled" ? state.because : null,
  };
}

function dutyOf({ id, occurrence, entry, plan, party, due, owes, ...row }: Row): Duty {
  return { id, occurrence, entry, plan, party, due, owes, state: stateOf(id, row) };
}

function stateOf(id: string, row: Pick<Row, "state" | "stateBy" | "stateAt" | "stateTo" | "because">): DutyState {
  const { state: kind } = row;
  if (kind === "open") return { kind };
  if (kind === "cancelled") return { kind, because: row.because ?? damaged("duty", id) };
  const made = { by: row.stateBy ?? damaged("duty", id), at: row.stateAt ?? damaged("duty", id) };
  return kind === "delegated" ? { kind, to: row.stateTo ?? damaged("duty", id), ...made } : { kind, ...made };
}
