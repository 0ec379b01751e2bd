import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import type { Logger } from "../../application/ports.ts";
import { never, type ServerDatabase } from "./db.ts";
import { createInside } from "./inside.ts";
import { migrate } from "./migrate.ts";
import { storeError } from "./store-error.ts";

/** Opens the operator's PostgreSQL. Throws store-unreachable naming the host, never the password. */
export async function openServer(
  url: string,
  wish: {
    readonly migrations: string;
    readonly watchdogMs: number;
    readonly connections: number;
    readonly log: Logger;
  },
): Promise<ServerDatabase> {
  const where = `PostgreSQL ${new URL(url).host}`;
  const client = new Pool({ connectionString: url, max: wish.connections, connectionTimeoutMillis: 10_000 });
  client.on("error", (error) => {
    wish.log.warn({ error: error.message }, "a connection to PostgreSQL was lost; the next statement opens another");
  });
  const translated = (error: unknown): never => {
    throw storeError(error, where);
  };
  try {
    await migrateOn(client, wish.migrations);
  } catch (error) {
    await client.end();
    return translated(error);
  }
  const inside = createInside(wish.watchdogMs);
  return {
    engine: "postgres",
    client,
    db: drizzle(client),
    atomically: (work) => transaction(client, (tx) => inside.run(() => work(drizzle(tx)))).catch(translated),
    died: never,
    close: () => client.end(),
  };
}

async function migrateOn(pool: Pool, folder: string): Promise<void> {
  const connection = await pool.connect();
  try {
    await migrate(async (text) => {
      const result: unknown = await connection.query(text);
      const last: unknown = Array.isArray(result) ? result.at(-1) : result;
      return (last as { readonly rows: readonly Record<string, unknown>[] }).rows;
    }, folder);
  } finally {
    connection.release();
  }
}

/** One connection, begin to commit. After an error it is closed, not reused: a statement of abandoned work may still be on its way. */
async function transaction<T>(pool: Pool, work: (connection: PoolClient) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query("begin");
    const result = await work(connection);
    await connection.query("commit");
    connection.release();
    return result;
  } catch (error) {
    connection.release(true);
    throw error;
  }
}
