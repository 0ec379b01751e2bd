import { z } from "zod";
import { AppError } from "../../application/app-error.ts";
import { unaccountedNumbers } from "../../application/number-gate.ts";
import { calendarTable } from "../../documents/calendar-table.ts";
import { councilText } from "../../documents/council-text.ts";
import { paperOf, textOf } from "../../documents/document.ts";
import { progressTable } from "../../documents/progress-table.ts";
import { clockWindow } from "../../domain/calendar/clock-window.ts";
import type { CalendarOverlay } from "../../domain/calendar/overlay.ts";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { progressByRow } from "../../domain/progress/row-progress.ts";
import { rowRoundsOf, type Standing } from "../../domain/progress/standing.ts";
import { statusSummary } from "../../domain/query/status-summary.ts";
import { readFlags } from "./flags.ts";
import type { Gathered } from "./gathered.ts";
import { done, wrongUsage, type Io } from "./io.ts";

const lang = z.enum(["fi", "sv"]);
const Wish = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("calendar"),
    plan: z.string().optional(),
    from: z.iso.date(),
    to: z.iso.date(),
    continued: z.boolean().default(false),
    lang,
  }),
  z.object({ what: z.enum(["progress", "council"]), plan: z.string(), lang }),
]);
type Wish = z.output<typeof Wish>;

export interface GatherParts {
  readonly plans: Plans;
  readonly overlay: () => Promise<CalendarOverlay>;
  /** How reports stand; undefined where there is no store yet. */
  readonly standing: () => Promise<Standing | undefined>;
  readonly today: () => string;
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

function gatheredBy(wish: Wish, parts: GatherParts): Promise<Gathered> {
  switch (wish.what) {
    case "calendar":
      return calendarOf(wish, parts);
    case "progress":
      return progressOf(wish, parts);
    case "council":
      return councilOf(wish, parts);
    default:
      return wish satisfies never;
  }
}

async function calendarOf(
  { from, to, plan, continued, lang }: Extract<Wish, { readonly what: "calendar" }>,
  { plans, overlay }: GatherParts,
): Promise<Gathered> {
  const window = { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(to).add({ days: 1 }) };
  const laid = await overlay();
  const filter = plan === undefined ? {} : { plans: [plan as PlanId] };
  const { occurrences } = clockWindow(plans, window, filter, continued ? { ...laid, continued: "all" } : laid);
  return { tables: [calendarTable(occurrences, { plans, lang })] };
}

type Told = Extract<Wish, { readonly what: "progress" | "council" }>;

async function progressOf({ plan, lang }: Told, { plans, standing }: GatherParts): Promise<Gathered> {
  return { tables: [progressTable(plans, plan as PlanId, (await standing())?.entries ?? [], lang)] };
}

/** The council's text, read again by the number gate before it leaves. Throws unaccounted-number. */
async function councilOf({ plan, lang }: Told, { plans, overlay, standing, today }: GatherParts): Promise<Gathered> {
  const [laid, known] = [await overlay(), await standing()];
  const day = Temporal.PlainDate.from(today());
  const standingNow = known ?? { duties: [], entries: [], shares: [] };
  const summary = statusSummary(plans, {
    filter: { plans: [plan as PlanId] },
    today: day,
    overlay: laid,
    standing: standingNow,
  });
  const current = new Set(rowRoundsOf(plans, standingNow, day).current.map(({ id }) => id));
  const said = progressByRow(standingNow.entries.filter(({ duty }) => current.has(duty)));
  const blocks = councilText({ summary, said }, { plans, lang, today: today() });
  const { text, spans } = textOf(blocks, lang);
  const untraced = unaccountedNumbers(text, spans);
  if (untraced.length > 0) {
    throw new AppError(
      "unaccounted-number",
      `no record for ${untraced.join("; ")}`,
      "Nothing was written. This is a fault of the program.",
    );
  }
  return { paper: paperOf(blocks, lang) };
}
