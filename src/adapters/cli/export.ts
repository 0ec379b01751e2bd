import { z } from "zod";
import type { PlanId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { recordJson } from "../../domain/plan/record-json.ts";
import type { Paper } from "../../documents/document.ts";
import { markdown } from "../../documents/markdown.ts";
import { planTables } from "../../documents/plan-tables.ts";
import { recordTables } from "../../documents/record-tables.ts";
import type { Table } from "../../documents/table.ts";
import { readFlags } from "./flags.ts";
import { Gathered } from "./gathered.ts";
import { done, wrongUsage, type Io } from "./io.ts";
import { writeWhole } from "./write-whole.ts";

/** What can leave, and as what. */
const formats = {
  records: ["jsonl", "csv", "xlsx"],
  plan: ["csv", "xlsx"],
  calendar: ["csv", "xlsx"],
  progress: ["csv", "xlsx"],
  council: ["md", "docx"],
} as const;

const Options = z
  .object({
    format: z.enum(["jsonl", "csv", "xlsx", "md", "docx"]).default("jsonl"),
    what: z.enum(["records", "plan", "calendar", "progress", "council"]).default("records"),
    plan: z.string().optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    continued: z.boolean().default(false),
    lang: z.enum(["fi", "sv"]).default("fi"),
    out: z.string().min(1).optional(),
  })
  .refine(({ what, format }) => (formats[what] as readonly string[]).includes(format))
  .refine(({ what, plan }) => what === "records" || what === "calendar" || plan !== undefined)
  .refine(({ what, from, to }) => what !== "calendar" || (from !== undefined && to !== undefined && from <= to))
  .refine(({ format, out }) => out !== undefined || (format !== "xlsx" && format !== "docx"));
type Options = z.output<typeof Options>;

const usage = [
  "usage: npm run --silent export -- --format jsonl [--plan ID] [--out FILE]",
  "       npm run --silent export -- --format csv|xlsx [--what records|plan|calendar|progress] [--plan ID] [--out FILE]",
  "       npm run --silent export -- --format md|docx --what council --plan ID [--lang fi|sv] [--out FILE]",
  "  plan, progress and council need --plan; calendar needs --from D --to D and takes --continued; xlsx and docx need --out",
].join("\n");

export interface ExportParts {
  readonly plans: Plans;
  readonly csv: (tables: readonly Table[]) => Promise<Uint8Array>;
  readonly xlsx: (tables: readonly Table[]) => Promise<Uint8Array>;
  readonly docx: (paper: Paper) => Promise<Uint8Array>;
  /** Runs `gather`, which knows what the store holds, and gives what it prints. */
  readonly gather: (args: readonly string[]) => Promise<string>;
}

/** `export`: records, an action table, a calendar, progress or the council's text as a file, or as text on the terminal. */
export async function exportFiles(args: readonly string[], io: Io, start: () => ExportParts): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    io.err(usage);
    return wrongUsage;
  }
  const parts = start();
  const { plans } = parts;
  if (options.plan !== undefined && !plans.datasets.some(({ id }) => id === options.plan)) {
    io.err(
      `--plan: there is no plan ${options.plan}\n  The plans are ${plans.datasets.map(({ id }) => id).join(", ")}.`,
    );
    return wrongUsage;
  }
  if (options.format === "jsonl" && options.out === undefined) {
    for (const line of jsonLines(plans, options)) io.out(line);
    return done;
  }
  const content = await contentOf(options, parts);
  if (options.out !== undefined) writeWhole(new Map([[options.out, content]]));
  else io.out(new TextDecoder("utf-8", { ignoreBOM: true }).decode(content).replace(/\n$/, ""));
  return done;
}

async function contentOf(options: Options, parts: ExportParts): Promise<Uint8Array> {
  const { format, lang } = options;
  if (format === "jsonl") return new TextEncoder().encode([...jsonLines(parts.plans, options), ""].join("\n"));
  const { tables = [], paper = { lang, paragraphs: [] } } = await gatheredOf(options, parts);
  switch (format) {
    case "csv":
      return parts.csv(tables);
    case "xlsx":
      return parts.xlsx(tables);
    case "md":
      return new TextEncoder().encode(markdown(paper));
    case "docx":
      return parts.docx(paper);
    default:
      return format satisfies never;
  }
}

async function gatheredOf(options: Options, { plans, gather }: ExportParts): Promise<Gathered> {
  const { what, plan, from, to, continued, lang } = options;
  if (what === "records") return { tables: recordTables(plans, plan as PlanId | undefined) };
  if (what === "plan") return { tables: planTables(plans, plan as PlanId) };
  const flags = Object.entries({ what, plan, from, to, lang }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  return Gathered.parse(JSON.parse(await gather([...flags, ...(continued ? ["--continued"] : [])])));
}

function* jsonLines(plans: Plans, { plan }: Options): Iterable<string> {
  for (const record of plans.records) {
    if (plan === undefined || record.plan === plan) yield JSON.stringify(recordJson(plans, record));
  }
}

function readOptions(args: readonly string[]): Options | undefined {
  const text = { type: "string" } as const;
  const flags = { format: text, what: text, plan: text, from: text, to: text, lang: text, out: text };
  return Options.safeParse(readFlags(args, { ...flags, continued: { type: "boolean" } })).data;
}
