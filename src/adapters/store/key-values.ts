import Keyv from "keyv";
import type { Database } from "./db.ts";
import { KeyvSql } from "./keyv-sql.ts";

/** Texts by key, kept until they are deleted or their time is over. */
export interface KeyValues {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, value: string, ttlMs?: number) => Promise<boolean>;
  readonly delete: (key: string) => Promise<boolean>;
  readonly keys: () => AsyncIterable<string>;
}

/** A namespace of the store's table of texts. Nobody listens for errors, so that Keyv throws them. */
export function keyValues(database: Database, namespace: string): KeyValues {
  const keyv = new Keyv<string>({ store: new KeyvSql(database), namespace });
  return {
    get: (key) => keyv.get(key),
    set: (key, value, ttlMs) => keyv.set(key, value, ttlMs),
    delete: (key) => keyv.delete(key),
    keys: async function* keys() {
      for await (const [key] of keyv.iterator()) yield key;
    },
  };
}
