import fc from "fast-check";

export const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

/** Any day of the half century the plans may live in. */
export const anyDate = fc.integer({ min: 0, max: 18_000 }).map((days) => day("2010-01-01").add({ days }));
