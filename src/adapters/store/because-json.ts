import { z } from "zod";
import type { Because } from "../../domain/duty/because.ts";
import { nudgeDays, overdueDays } from "../../domain/duty/step.ts";
import { nonWorkingReason } from "../../domain/calendar/working-day.ts";

const Day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
/** Why a day is free follows from the day. */
const FreeDay = z.object({ kind: z.literal("free-day"), from: Day }).transform((move, context) => {
  const because = nonWorkingReason(move.from);
  if (because !== undefined) return { ...move, because };
  context.addIssue(`${move.from.toString()} is a working day`);
  return z.NEVER;
});
const Move = z.union([FreeDay, z.object({ kind: z.enum(["quiet-july", "planned-late"]), from: Day })]);
const To = z.enum(["owner", "deputy", "contact", "manager"]);

/** Why a reminder goes when it goes, as it was stored. */
export const StoredBecause: z.ZodType<Because> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("lead"),
    lead: z.int(),
    daysLeft: z.int(),
    moves: z.array(Move),
    merged: z.array(z.int()),
  }),
  z.object({
    kind: z.literal("overdue"),
    to: To,
    workingDays: z.literal(overdueDays),
    moves: z.array(Move),
    foretold: z.object({ to: To, day: Day }).exactOptional(),
  }),
  z.object({ kind: z.literal("date-changed"), told: Day }),
  z.object({ kind: z.literal("review") }),
  z.object({ kind: z.literal("nudge"), workingDays: z.literal(nudgeDays) }),
  z.object({ kind: z.literal("called-off") }),
  z.object({ kind: z.literal("handed-over") }),
  z.object({ kind: z.literal("snoozed"), moves: z.array(Move), pastDue: z.boolean() }),
]);
