import { and, asc, eq } from "drizzle-orm";
import type { ProgressTable } from "../../application/store.ts";
import type { OrganisationKey } from "../../domain/access/person.ts";
import { parseDecimal, toPlainString } from "../../domain/plan/decimal.ts";
import type { Figure, Progress, RowShare } from "../../domain/progress/progress.ts";
import { among } from "./columns.ts";
import { damaged } from "./damaged.ts";
import type { Db } from "./database.ts";
import { progress, rowShare } from "./schema.ts";

type Row = typeof progress.$inferSelect;

export function progressTable(db: Db, organisation: OrganisationKey): ProgressTable {
  return {
    of: async (duties) => {
      if (duties.length === 0) return [];
      const rows = await db
        .select()
        .from(progress)
        .where(and(eq(progress.organisation, organisation), among(progress.duty, duties)))
        .orderBy(asc(progress.id));
      return rows.map(progressOf);
    },
    add: async ({ figure, ...entry }) => {
      const written = figure && { metric: figure.metric, figure: toPlainString(figure.value) };
      await db.insert(progress).values({ organisation, ...entry, ...written });
    },
    shares: async (duties) => {
      if (duties.length === 0) return [];
      const rows = await db
        .select()
        .from(rowShare)
        .where(and(eq(rowShare.organisation, organisation), among(rowShare.duty, duties)))
        .orderBy(asc(rowShare.id));
      return rows.map(({ unit, duty, row, by, at }): RowShare => ({
        duty,
        row,
        by,
        at,
        ...(unit === null ? {} : { unit }),
      }));
    },
    share: async (given) => {
      await db.insert(rowShare).values({ organisation, ...given });
    },
  };
}

function progressOf(row: Row): Progress {
  const { duty, row: of, state, note, by, at } = row;
  const figure = figureOf(row);
  return { duty, row: of, state, by, at, ...(note === null ? {} : { note }), ...(figure ? { figure } : {}) };
}

function figureOf({ id, metric, figure }: Row): Figure | undefined {
  if (metric === null || figure === null) return undefined;
  return { metric, value: parseDecimal(figure.replace(".", ",")) ?? damaged("progress", id) };
}
