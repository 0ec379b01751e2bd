import { parseArgs } from "node:util";
import { z } from "zod";
import { clockCard } from "../../cards/clock-card.ts";
import { plainText } from "../../cards/plain-text.ts";
import { calendarEntryKinds } from "../../domain/calendar/calendar-entry.ts";
import { clockWindow, type ClockFilter, type ClockWindow } from "../../domain/calendar/clock-window.ts";
import type { OccurrenceId } from "../../domain/calendar/occurrence.ts";
import { occurrenceJson } from "../../domain/calendar/occurrence-json.ts";
import { revisionOf, type CalendarOverlay } from "../../domain/calendar/overlay.ts";
import { languages, type Language } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { icsFeed } from "../../feeds/ics-feed.ts";
import { done, wrongUsage, type Io } from "./io.ts";

const Options = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  plan: z.string().optional(),
  unit: z.string().optional(),
  kind: z.enum(calendarEntryKinds).optional(),
  continued: z.boolean().default(false),
  format: z.enum(["text", "json", "ics"]).default("text"),
  lang: z.enum(languages).default("fi"),
});
type Options = z.output<typeof Options>;

const usage = [
  "usage: npm run --silent calendar -- --from YYYY-MM-DD --to YYYY-MM-DD [--plan ID] [--unit ID] [--kind KIND] [--continued]",
  `       [--format text|json|ics] [--lang fi|sv|en]; KIND is one of ${calendarEntryKinds.join(", ")}`,
].join("\n");

export interface CalendarParts {
  readonly plans: Plans;
  readonly overlay: () => Promise<CalendarOverlay>;
  readonly today: () => string;
}

/** `calendar`: the occurrences of a stretch of days, both ends included. Gives the exit code. */
export async function calendar(args: readonly string[], io: Io, start: () => CalendarParts): Promise<number> {
  const options = readOptions(args);
  if (!options || options.from > options.to) {
    io.err(options ? `--from ${options.from} is after --to ${options.to}\n  Give the earlier day first.` : usage);
    return wrongUsage;
  }
  const { plans, overlay, today } = start();
  const filter = filterOf(options, plans);
  if ("fault" in filter) {
    io.err(filter.fault);
    return wrongUsage;
  }
  const { from, to, continued, format, lang } = options;
  const window = { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(to).add({ days: 1 }) };
  const laid = await overlay();
  const clock = clockWindow(plans, window, filter, continued ? { ...laid, continued: "all" } : laid);
  const writing = { plans, lang, today: today() };
  const words = (): string => plainText(clockCard(clock, writing, "counted")).text;
  if (format === "text") io.out(words());
  else {
    const revision = (id: OccurrenceId): number => revisionOf(laid, id);
    const feed = (): string => icsFeed(clock.occurrences, { writing, revisionOf: revision });
    // A line ends in CRLF in a calendar file, the last one too.
    io.out(format === "json" ? json(plans, clock, lang) : feed().trimEnd().concat("\r"));
    // Machines read an empty list; why it is empty is for the person who asked.
    if (clock.occurrences.length === 0) io.err(words());
  }
  return done;
}

function json(plans: Plans, { occurrences }: ClockWindow, lang: Language): string {
  return JSON.stringify(
    occurrences.map((each) => occurrenceJson(plans, each, lang)),
    undefined,
    2,
  );
}

function filterOf({ plan, unit, kind }: Options, plans: Plans): ClockFilter | { readonly fault: string } {
  const dataset = plans.datasets.find((each) => each.id === plan);
  const party = [...plans.units, ...plans.organisations].find((each) => each.id === unit);
  if (plan !== undefined && !dataset) {
    return {
      fault: `--plan: there is no plan ${plan}\n  The plans are ${plans.datasets.map((each) => each.id).join(", ")}.`,
    };
  }
  if (unit !== undefined && !party) {
    return {
      fault: `--unit: there is no unit or organisation ${unit}\n  npm run --silent export -- --format jsonl tells their ids.`,
    };
  }
  return {
    ...(dataset ? { plans: [dataset.id] } : {}),
    ...(party ? { parties: [party.id] } : {}),
    ...(kind === undefined ? {} : { kinds: [kind] }),
  };
}

function readOptions(args: readonly string[]): Options | undefined {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ from: text, to: text, plan: text, unit: text, kind: text, format: text, lang: text },
        continued: { type: "boolean" },
      },
    });
    return Options.safeParse(values).data;
  } catch {
    return undefined;
  }
}
