import { parseArgs } from "node:util";
import { z } from "zod";
import type { CardWriter } from "../../application/ports.ts";
import type { Card } from "../../cards/card.ts";
import type { Window } from "../../domain/calendar/occurrence.ts";
import type { WouldSend } from "../../domain/duty/would-send.ts";
import { languages } from "../../domain/plan/language.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { remindJson } from "./remind-json.ts";
import { done, wrongUsage, type Io } from "./io.ts";

const Day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
const Flags = z.object({
  from: Day,
  to: Day,
  "dry-run": z.literal(true, { error: "only the running bot sends; add --dry-run to see what it would send" }),
  continued: z.boolean().default(false),
  format: z.enum(["text", "json"]).default("text"),
  lang: z.enum(languages).default("fi"),
});

const usage =
  "usage: npm run --silent remind -- --from YYYY-MM-DD --to YYYY-MM-DD --dry-run [--continued] [--format text|json] [--lang fi|sv|en]";

export interface RemindParts {
  readonly plans: Plans;
  readonly writer: CardWriter<Card>;
  readonly dryRun: (window: Window, wish: { readonly continued: boolean }) => Promise<readonly WouldSend[]>;
}

/** `remind --dry-run`: what would be sent, to whom, when and why. Sends nothing. Gives the exit code. */
export async function remind(
  args: readonly string[],
  io: Io,
  start: () => Promise<RemindParts> | RemindParts,
): Promise<number> {
  const flags = readFlags(args);
  if (!flags.success) {
    io.err(`${flags.error}\n${usage}`);
    return wrongUsage;
  }
  const { from, to, continued, format, lang } = flags.data;
  if (Temporal.PlainDate.compare(from, to) > 0) {
    io.err(`--from is after --to\n${usage}`);
    return wrongUsage;
  }
  const { plans, writer, dryRun } = await start();
  const rows = await dryRun({ from, until: to.add({ days: 1 }) }, { continued });
  if (format === "json")
    io.out(
      JSON.stringify(
        rows.map((row) => remindJson(row, { plans, lang })),
        undefined,
        1,
      ),
    );
  else io.out(writer.dryRun(rows, { lang, today: from.toString() }).text);
  return done;
}

type Read =
  | { readonly success: true; readonly data: z.infer<typeof Flags> }
  | { readonly success: false; readonly error: string };

function readFlags(args: readonly string[]): Read {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: "string" },
        to: { type: "string" },
        "dry-run": { type: "boolean" },
        continued: { type: "boolean" },
        format: { type: "string" },
        lang: { type: "string" },
      },
    });
    const parsed = Flags.safeParse(values);
    if (parsed.success) return { success: true, data: parsed.data };
    return {
      success: false,
      error: parsed.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("\n"),
    };
  } catch (error) {
    return { success: false, error: error instanceof Error ? error.message : String(error) };
  }
}
