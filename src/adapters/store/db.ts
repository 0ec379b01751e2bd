import type { PGlite } from "@electric-sql/pglite";
import type { Assume } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Pool } from "pg";

interface Rows<Row> {
  readonly rows: Assume<Row, Record<string, unknown>>[];
}

/** What both drivers give for a statement written as text. */
interface RowsOf extends PgQueryResultHKT {
  readonly type: Rows<this["row"]>;
}

/** Drizzle's handle on either engine: the database itself, or a transaction. */
export type Db = PgDatabase<RowsOf>;

interface Handle {
  readonly db: Db;
  /**
   * Runs work in one transaction: all of it is stored, or nothing. Only `tx` may be used inside; another handle is refused, and work
   * that takes longer than ten seconds is rolled back.
   */
  readonly atomically: <T>(work: (tx: Db) => Promise<T>) => Promise<T>;
  /** Settles with the reason when the engine has stopped for good: it takes nothing in until the process starts again. */
  readonly died: Promise<Error>;
  readonly close: () => Promise<void>;
}

/** Of an engine that comes back by itself, or has no files to lose. */
export const never = new Promise<never>(() => undefined);

/** PostgreSQL inside this process, its files in DATA_DIR. */
export interface EmbeddedDatabase extends Handle {
  readonly engine: "pglite";
  readonly client: PGlite;
}

/** The operator's PostgreSQL. */
export interface ServerDatabase extends Handle {
  readonly engine: "postgres";
  readonly client: Pool;
}

/** The store on either engine; who uses it need not know which. */
export type Database = EmbeddedDatabase | ServerDatabase;
