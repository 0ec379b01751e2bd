import { exportFiles } from "../adapters/cli/export.ts";
import { importFile } from "../adapters/cli/import.ts";
import type { Command } from "../adapters/cli/io.ts";
import { importTables } from "../adapters/dataset/import/import-tables.ts";
import { loadPlans } from "../adapters/dataset/load-plans.ts";
import { AppError } from "../application/app-error.ts";
import type { Table } from "../documents/table.ts";
import { dataDir } from "./answering.ts";

/** The commands that bring everything out as files, and action tables in. */
export function fileCommands(gather: Command): { readonly export: Command; readonly import: Command } {
  // The libraries of tables and texts load only when a file is made.
  const csv = async () => (await import("../adapters/files/csv-file.ts")).writeCsv;
  const xlsx = async (tables: readonly Table[]) => (await import("../adapters/files/write-xlsx.ts")).writeXlsx(tables);
  return {
    export: (args, io) =>
      exportFiles(args, io, () => ({
        plans: loadPlans(dataDir),
        csv: async (tables) => (await csv())(tables),
        xlsx,
        docx: async (paper) => (await import("../adapters/files/write-docx.ts")).writeDocx(paper),
        gather: (wish) => gathered(gather, wish),
      })),
    import: (args, io) =>
      importFile(args, io, () => {
        const plans = loadPlans(dataDir);
        return {
          plans,
          read: async (file, wish) => {
            const { readTables } = await import("../adapters/files/read-tables.ts");
            return importTables(await readTables(file), wish, plans, dataDir);
          },
          csv: async (tables) => (await csv())(tables),
          xlsx,
        };
      }),
  };
}

/** What the command prints, as one text. */
async function gathered(gather: Command, wish: readonly string[]): Promise<string> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await gather(wish, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    lines: () => nobodyWrites(),
    interactive: false,
  });
  if (code !== 0)
    throw new AppError("unexpected", err.join("\n"), "Start the bot of this version, or stop the running one.");
  return out.join("\n");
}

async function* nobodyWrites(): AsyncIterable<string> {}
