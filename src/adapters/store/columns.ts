import { customType } from "drizzle-orm/pg-core";

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
