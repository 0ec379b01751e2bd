import { z } from "zod";
import { calendarTable } from "../../documents/calendar-table.ts";
import { clockWindow } from "../../domain/calendar/clock-window.ts";
import type { CalendarOverlay } from "../../domain/calendar/overlay.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { readFlags } from "./flags.ts";
import type { Gathered } from "./gathered.ts";
import { done, wrongUsage, type Io } from "./io.ts";

const Wish = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("calendar"),
    plan: z.string().optional(),
    from: z.iso.date(),
    to: z.iso.date(),
    continued: z.boolean().default(false),
    lang: z.enum(["fi", "sv"]),
  }),
]);
type Wish = z.output<typeof Wish>;

export interface GatherParts {
  readonly plans: Plans;
  readonly overlay: () => Promise<CalendarOverlay>;
}

/**
 * `gather`: what `export` writes of the living clock, as one line of JSON. It runs where the store is open, and the file is written by who
 * asked.
 */
export async function gather(args: readonly string[], io: Io, start: () => GatherParts): Promise<number> {
  const text = { type: "string" } as const;
  const flags = { what: text, plan: text, from: text, to: text, lang: text, continued: { type: "boolean" } } as const;
  const wish = Wish.safeParse(readFlags(args, flags)).data;
  if (!wish) {
    io.err("usage: npm run --silent export (gather serves it)");
    return wrongUsage;
  }
  io.out(JSON.stringify(await gatheredBy(wish, start())));
  return done;
}

async function gatheredBy(wish: Wish, { plans, overlay }: GatherParts): Promise<Gathered> {
  const { from, to, plan, continued, lang } = wish;
  const window = { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(to).add({ days: 1 }) };
  const laid = await overlay();
  const filter = plan === undefined ? {} : { plans: [plan as PlanId] };
  const { occurrences } = clockWindow(plans, window, filter, continued ? { ...laid, continued: "all" } : laid);
  return { tables: [calendarTable(occurrences, { plans, lang })] };
}
