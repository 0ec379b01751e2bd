import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PlanId, OrganisationId } from "../../domain/plan/id.ts";
import type { Plans } from "../../domain/plan/plans.ts";
import { emptyPlanTable } from "../../documents/plan-tables.ts";
import type { Table } from "../../documents/table.ts";
import { readFlags } from "./flags.ts";
import { done, failed, wrongUsage, type Io } from "./io.ts";
import { writeWhole } from "./write-whole.ts";

/** What a table became, as the dataset room tells it. */
interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly difference: {
    readonly added: readonly string[];
    readonly changed: readonly {
      readonly id: string;
      readonly cells: readonly { readonly column: string; readonly old: string; readonly new: string }[];
    }[];
    readonly gone: readonly string[];
    readonly same: number;
  };
  readonly unknownUnits: readonly { readonly sheet: string; readonly row: number; readonly text: string }[];
}

export interface ImportParts {
  readonly plans: Plans;
  /** Reads a file's tables as YAML of a plan. Throws data-invalid naming each faulty cell. */
  readonly read: (
    file: string,
    wish: { readonly plan: PlanId; readonly actor?: OrganisationId | undefined },
  ) => Promise<Imported>;
  readonly csv: (tables: readonly Table[]) => Promise<Uint8Array>;
  readonly xlsx: (tables: readonly Table[]) => Promise<Uint8Array>;
}

const Options = z.object({
  from: z.string().regex(/\.(xlsx|csv)$/i),
  plan: z.string(),
  actor: z.string().optional(),
  out: z.string().min(1).default("imported"),
  "dry-run": z.boolean().default(false),
});
const Template = z.strictObject({ template: z.enum(["xlsx", "csv"]), out: z.string().min(1).optional() });

const usage = [
  "usage: npm run --silent import -- --from FILE.xlsx|.csv --plan ID [--actor ID] [--out DIR] [--dry-run]",
  "       npm run --silent import -- --template xlsx|csv [--out FILE]",
].join("\n");

/** `import`: an action table as YAML for review, under --out and never into data/ unless --out says so; or an empty table to fill in. */
export async function importFile(args: readonly string[], io: Io, start: () => ImportParts): Promise<number> {
  const text = { type: "string" } as const;
  const flags = readFlags(args, {
    from: text,
    plan: text,
    actor: text,
    out: text,
    template: text,
    "dry-run": { type: "boolean" },
  });
  const template = Template.safeParse(flags).data;
  if (template) return writeTemplate(template, io, start());
  const options = Options.safeParse(flags).data;
  if (!options || flags?.["template"] !== undefined) {
    io.err(usage);
    return wrongUsage;
  }
  const parts = start();
  const { from, out } = options;
  const wish = wishOf(options, parts.plans);
  if ("fault" in wish) {
    io.err(wish.fault);
    return wrongUsage;
  }
  if (!existsSync(from)) {
    io.err(`${from}: no such file\n  Give an .xlsx or .csv file; --template writes one to fill in.`);
    return failed;
  }
  const imported = await parts.read(from, wish);
  tell(imported, io);
  if (options["dry-run"]) return done;
  const files = new Map([...imported.files].map(([path, content]) => [join(out, path), content] as const));
  writeWhole(files);
  for (const path of files.keys()) io.out(`written: ${path}`);
  return done;
}

async function writeTemplate(
  { template, out = `toimenpiteet.${template}` }: z.output<typeof Template>,
  io: Io,
  { csv, xlsx }: ImportParts,
): Promise<number> {
  writeWhole(new Map([[out, template === "csv" ? await csv([emptyPlanTable]) : await xlsx([emptyPlanTable])]]));
  io.out(`written: ${out}`);
  return done;
}

function wishOf(
  { plan, actor }: z.output<typeof Options>,
  plans: Plans,
): Parameters<ImportParts["read"]>[1] | { readonly fault: string } {
  const dataset = plans.datasets.find(({ id }) => id === plan);
  if (!dataset)
    return {
      fault: `--plan: there is no plan ${plan}\n  The plans are ${plans.datasets.map(({ id }) => id).join(", ")}.`,
    };
  const organisation = plans.organisations.find(({ id }) => id === actor);
  if (actor !== undefined && !organisation) {
    return {
      fault: `--actor: there is no organisation ${actor}\n  npm run --silent export -- --format jsonl tells their ids.`,
    };
  }
  return { plan: dataset.id, actor: organisation?.id };
}

function tell({ difference, unknownUnits }: Imported, io: Io): void {
  const { added, changed, gone, same } = difference;
  for (const id of added) io.out(`added: ${id}`);
  for (const { id, cells } of changed) {
    io.out(`changed: ${id}`);
    for (const cell of cells) io.out(`  ${cell.column}: «${oneLine(cell.old)}» → «${oneLine(cell.new)}»`);
  }
  for (const id of gone) io.out(`gone: ${id} (its id was published: name what replaces it in data/retired.yaml)`);
  for (const { sheet, row, text } of unknownUnits)
    io.out(`no unit recognised, kept as text: ${sheet}, row ${row}: «${oneLine(text)}»`);
  io.out(`${added.length} rows added, ${changed.length} changed, ${gone.length} gone, ${same} the same`);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " / ");
}
