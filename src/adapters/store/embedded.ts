import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { never, type EmbeddedDatabase } from "./db.ts";
import { damaged, openDurable } from "./durable.ts";
import { createInside, type Inside } from "./inside.ts";
import { lockDirectory } from "./lock-directory.ts";
import { migrate } from "./migrate.ts";
import { isDamage, storeError } from "./store-error.ts";

interface Wish {
  readonly migrations: string;
  readonly watchdogMs: number;
}

/** Opens the store of DATA_DIR for this process alone. */
export async function openEmbedded(stateDir: string, wish: Wish): Promise<EmbeddedDatabase> {
  const release = lockDirectory(stateDir);
  try {
    const { client, life } = await openDurable(stateDir);
    const close = async () => {
      // A dead engine would not come back from being closed.
      if (!life.dead() && !client.closed) await client.close();
      release();
    };
    return await ready(client, { ...wish, where: `DATA_DIR ${stateDir}`, died: life.died, close });
  } catch (error) {
    release();
    throw isDamage(error) ? damaged(stateDir, error) : storeError(error, `DATA_DIR ${stateDir}`);
  }
}

/** A store in memory only. `template` is the data directory it starts from, dumped from another; without one it takes seconds. */
export async function openInMemory(template: Blob | undefined, wish: Wish): Promise<EmbeddedDatabase> {
  const client = await PGlite.create(template === undefined ? {} : { loadDataDir: template });
  return ready(client, { ...wish, where: "the store in memory", died: never, close: () => client.close() });
}

async function ready(
  client: PGlite,
  {
    migrations,
    watchdogMs,
    where,
    died,
    close,
  }: Wish & { readonly where: string } & Pick<EmbeddedDatabase, "died" | "close">,
): Promise<EmbeddedDatabase> {
  try {
    await migrate(async (text) => (await client.exec(text)).at(-1)?.rows ?? [], migrations);
  } catch (error) {
    await close();
    throw error;
  }
  const inside = createInside(watchdogMs);
  refuseForeignHandles(client, inside);
  const db = drizzle(client);
  const atomically: EmbeddedDatabase["atomically"] = (work) =>
    db
      .transaction((tx) => inside.run(() => work(tx)))
      .catch((error: unknown) => {
        throw storeError(error, where);
      });
  return { engine: "pglite", client, db, atomically, died, close };
}

/** Every statement that is not the open transaction's own passes through this method of PGlite, and would wait there for ever. */
function refuseForeignHandles(client: PGlite, inside: Inside): void {
  const exclusively = client._runExclusiveTransaction.bind(client);
  client._runExclusiveTransaction = (work) => {
    inside.refuse();
    return exclusively(work);
  };
}
