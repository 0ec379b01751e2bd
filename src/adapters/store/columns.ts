import { sql, type SQL } from "drizzle-orm";
import { customType, type PgColumn } from "drizzle-orm/pg-core";

/** A local day. Both drivers hand dates over as text, and so does this column. */
export const localDay = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => "date",
  toDriver: (day) => day.toString(),
  fromDriver: (text) => Temporal.PlainDate.from(text),
});

/** A point in time. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => "timestamptz",
  toDriver: (at) => at.toString(),
  fromDriver: (text) => Temporal.Instant.from(text),
});

/** That a column holds one of these, however many: they are one parameter, where `inArray` would make each its own. */
export function among(column: PgColumn, values: readonly string[]): SQL {
  return sql`${column} = any(${sql.param([...values])})`;
}
