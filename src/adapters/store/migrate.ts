import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../../application/app-error.ts";

/** Runs SQL text of one or many statements on one connection; gives the rows of the last. */
export type Run = (text: string) => Promise<readonly Record<string, unknown>[]>;

/** The migrations that come with the product. */
export const migrationsDir = join(import.meta.dirname, "migrations");

/** Any number, as long as it stays: processes that start together on one PostgreSQL wait for each other on it. */
const lockKey = 7_203_911;

/**
 * Brings the schema up to date: every file `NNNN-name.sql` of the folder that has not been run yet, in the order of its number, all
 * in one transaction. Throws store-newer, having changed nothing, when the store has run a number that the folder does not reach.
 */
export async function migrate(run: Run, folder: string): Promise<void> {
  const files = migrationFiles(folder);
  await run(`begin; select pg_advisory_xact_lock(${lockKey})`);
  try {
    await run(
      "create table if not exists schema_migration (version integer primary key, name text not null, applied_at timestamptz not null default now())",
    );
    const [latest] = await run("select coalesce(max(version), 0)::int as version from schema_migration");
    const reached = Number(latest?.["version"]);
    refuseNewer(reached, files.at(-1)?.version ?? 0);
    for (const { version, name } of files.filter((file) => file.version > reached)) {
      await run(readFileSync(join(folder, name), "utf8"));
      await run(`insert into schema_migration (version, name) values (${version}, '${name}')`);
    }
    await run("commit");
  } catch (error) {
    await run("rollback");
    throw error;
  }
}

/** The migrations of a folder in their order; a name of another shape, or a number met twice, is an error of ours. */
function migrationFiles(folder: string): readonly { readonly version: number; readonly name: string }[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ version: Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]), name }));
  const odd = files.find(({ version }, at) => version !== at + 1);
  if (odd) throw new Error(`${join(folder, odd.name)}: migrations are named 0001-name.sql, 0002-name.sql and so on`);
  return files;
}

function refuseNewer(store: number, code: number): void {
  if (store <= code) return;
  throw new AppError(
    "store-newer",
    `the store has schema ${store}, this version of Vuosikello knows schema ${code}; nothing was changed`,
    "Start the newer version, or restore a backup made before it.",
  );
}
