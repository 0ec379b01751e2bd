import { EventEmitter } from "node:events";
import { sql, type SQL } from "drizzle-orm";
import { keyvStorageCapability, type KeyvStorageAdapter, type KeyvStorageEntry } from "keyv";
import type { Database } from "./db.ts";

const separator = "::";

/**
 * Keyv over the table `kv (key text primary key, value text, expires bigint)`: `new Keyv({ store: new KeyvSql(database), namespace })`,
 * one adapter to each Keyv. For what one hand writes or may be forgotten: conversation state, installations, caches. Keyv has no
 * compare-and-set, so nothing is counted, locked or recognised as a repeat with it.
 */
export class KeyvSql extends EventEmitter implements KeyvStorageAdapter {
  readonly #database: Database;
  readonly #now: () => number;
  #namespace = "";
  readonly capabilities;

  constructor(database: Database, now: () => number = Date.now) {
    super();
    this.#database = database;
    this.#now = now;
    this.capabilities = keyvStorageCapability(this);
  }

  get namespace(): string {
    return this.#namespace;
  }

  /** Set by Keyv. One that held the separator would mix its keys with another's. */
  set namespace(namespace: string | undefined) {
    if (namespace?.includes(separator)) throw new Error(`Keyv's namespace "${namespace}" contains "${separator}"`);
    this.#namespace = namespace ?? "";
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.getMany([key]))[0];
  }

  async getMany(keys: readonly string[]): Promise<(string | undefined)[]> {
    const found = new Map(await this.#rows(this.#among(keys)));
    return keys.map((key) => found.get(key));
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async hasMany(keys: readonly string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    if (typeof value !== "string") throw new Error("Keyv is used without serialization, which its SQL store needs");
    await this.#database.db.execute(sql`
      insert into kv (key, value, expires) values (${this.#prefix + key}, ${value}, ${expires ?? null})
      on conflict (key) do update set value = excluded.value, expires = excluded.expires`);
    return true;
  }

  async setMany(entries: readonly KeyvStorageEntry<unknown>[]): Promise<boolean[]> {
    return Promise.all(entries.map(({ key, value, expires }) => this.set(key, value, expires)));
  }

  async delete(key: string): Promise<boolean> {
    return (await this.deleteMany([key]))[0] ?? false;
  }

  async deleteMany(keys: readonly string[]): Promise<boolean[]> {
    const { rows } = await this.#database.db.execute(sql`delete from kv where ${this.#among(keys)} returning key`);
    const gone = new Set(rows.map((row) => row["key"]));
    return keys.map((key) => gone.has(this.#prefix + key));
  }

  /** Clears this namespace only. */
  async clear(): Promise<void> {
    await this.#database.db.execute(sql`delete from kv where ${this.#own}`);
  }

  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    for (const [key, value] of await this.#rows(this.#own)) yield [key, value];
  }

  get #prefix(): string {
    return this.#namespace + separator;
  }

  get #own(): SQL {
    return sql`starts_with(key, ${this.#prefix})`;
  }

  #among(keys: readonly string[]): SQL {
    return keys.length === 0 ? sql`false` : sql`key in ${keys.map((key) => this.#prefix + key)}`;
  }

  async #rows(where: SQL): Promise<[key: string, value: string][]> {
    const { rows } = await this.#database.db.execute(
      sql`select key, value from kv where ${where} and (expires is null or expires > ${this.#now()}) order by key`,
    );
    return rows.map((row) => [String(row["key"]).slice(this.#prefix.length), String(row["value"])]);
  }
}

/** Deletes what has expired, of every namespace; gives how many. Expired values are not read before that either. */
export async function purgeExpired(database: Database, now: Temporal.Instant): Promise<number> {
  const { rows } = await database.db.execute(
    sql`delete from kv where expires <= ${now.epochMilliseconds} returning key`,
  );
  return rows.length;
}
