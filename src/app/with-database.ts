import { existsSync } from "node:fs";
import { openDatabase, type Database } from "../adapters/store/database.ts";
import type { Logger } from "../application/ports.ts";
import type { Config } from "../config.ts";

/** Reads from the store of a product that does not run. Without a store there is nothing in it, and none is made. */
export async function withDatabase<T>(
  config: Config,
  log: Logger,
  read: (database: Database) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (config.databaseUrl === undefined && !existsSync(config.stateDir)) return [];
  const database = await openDatabase({ ...config, log });
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}
